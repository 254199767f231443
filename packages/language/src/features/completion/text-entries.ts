import { UriUtils } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { isCaseField, isDescribedRule } from '../../generated/ast.js';
import { memberKindOf } from '../../structure/rules.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { wordingNamed } from '../../structure/scales.js';
import { subjectNamed, testUnderWay } from './conditions.js';
import type { Continuation } from './continuations.js';
import { quotedText, type Entry } from './entry.js';
import { inSnippet } from '../workspace-edit.js';
import { pathToUse } from '../../references/use.js';
import type { Request } from './request.js';

/** The texts that a text in quotation marks may be, where only some mean anything. */
export function textEntries(request: Request, { rule }: Continuation): Entry[] {
  return textsFor(request, rule).map((text) => ({
    label: quotedText(text),
    kind: rule === 'Use' ? CompletionItemKind.File : CompletionItemKind.EnumMember,
    insert: inSnippet(quotedText(text)),
    order: 'first',
  }));
}

function textsFor(request: Request, rule: string): readonly string[] {
  switch (rule) {
    case 'Use':
      return otherFiles(request);
    case 'ChoiceValue':
      return choicesLeft(request);
    case 'PhraseAnswer':
    case 'Expectation':
      return phrases(request, request.cursor.member[rule === 'Expectation' ? 1 : 0]?.image ?? '');
    case 'Note':
      return headings(request);
    case 'Removal':
      return [...(request.merged?.base?.discretions.keys() ?? [])];
    default:
      return [];
  }
}

/** The other loaded frameworks and vocabularies, as a `use` line of this file would name them. */
function otherFiles({ services, document }: Request): string[] {
  const { Projects } = services.workspace;
  const { root } = Projects.projectOf(document.uri);
  const used = new Set(document.parseResult.value.uses.map(({ path }) => path));
  return services.shared.workspace.LangiumDocuments.all
    .map(({ uri }) => uri)
    .filter((uri) => uri.path.endsWith('.yardstick') && !UriUtils.equals(uri, document.uri))
    .filter((uri) => Projects.projectOf(uri).root === root)
    .map((uri) => pathToUse(document.uri, uri))
    .filter((path) => !used.has(path))
    .toArray()
    .sort();
}

function choicesLeft(request: Request): string[] {
  const { member } = request.cursor;
  const { subject } = testUnderWay(member);
  const field = subjectNamed(request, subject ?? '');
  if (!isCaseField(field)) return [];
  const from = member.findLastIndex(({ image }) => image === 'is');
  const said = new Set(member.slice(from + 1).map(({ image }) => image));
  return field.choices
    .map(({ value }) => value)
    .filter((value) => value !== undefined && !said.has(quotedText(value)));
}

function phrases({ merged }: Request, id: string): string[] {
  const item = merged?.byId.get(id);
  const rule = merged && item && ratingStructure(merged).of(item).inForce?.rule;
  if (!merged || !isDescribedRule(rule)) return [];
  return wordingNamed(merged, rule.wording)?.phrases.flatMap(({ text }) => text?.value ?? []) ?? [];
}

function headings({ merged, cursor }: Request): string[] {
  const item = merged?.byId.get(cursor.member[1]?.image ?? '');
  const of = item && merged?.noteHeadings.get(memberKindOf(item.kind));
  return of?.headings.flatMap(({ value }) => value ?? []) ?? [];
}
