import { CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import type { MemberKind } from '../../generated/ast.js';
import { isKeywordType } from '../../parsing/tokens.js';
import { keywordHelp } from '../words/keywords.js';
import { continuationsOf, type Continuation } from './continuations.js';
import { blank, choice, type Entry } from './entry.js';
import { kindNamed } from './kinds.js';
import { takesLevel } from './level-entries.js';
import { keywordSnippet } from './keyword-snippets.js';
import { canStand } from './keyword-places.js';
import type { Request } from './request.js';

/** The keywords that can stand at the place, each with what it means. */
export function keywordEntries(request: Request): Entry[] {
  const { cursor, services, document, words } = request;
  const { state } = cursor;
  if (!state) return [];
  return cursor.continuations
    .filter((word) => isKeywordType(word.type) && !isOfferedWhole(word) && canStand(request, word))
    .map((word): Entry => {
      const key = `${ruleOf(word)} ${word.type.name}`;
      const isInspection = key === 'Inspection inspection';
      const snippet = isInspection ? newInspection(request) : keywordSnippet(request, key);
      const means = isDefault(word)
        ? words.keywords.byDefault(word.type.name as MemberKind)
        : keywordHelp(word.type.name, words.keywords);
      const phrase = continuationsOf(services).phrase(state, word.type);
      return {
        label: phrase,
        kind: CompletionItemKind.Keyword,
        insert: snippet ?? (isDefault(word) ? defaultRule(phrase) : phrase),
        documentation: means === undefined ? undefined : { kind: MarkupKind.Markdown, value: means },
        order:
          isInspection && document.uri.path.endsWith('.inspection')
            ? 'first'
            : isRare(request, word)
              ? 'rare'
              : 'usual',
      };
    });
}

/** Of the framework that there is, or of one of those that there are. */
function newInspection({ services, document }: Request): string {
  const names = [...services.workspace.Projects.namesAround(document.uri).frameworks.keys()].filter(Boolean);
  const [only = 'Framework'] = names;
  return `inspection ${blank(1, 'Name')} of ${names.length > 1 ? choice(2, names) : blank(2, only)} {\n\t$0\n}`;
}

/** What goes on with the line above, what only turns a yes or no round, and rules for kinds of item that the framework has not. */
function isRare(request: Request, word: Continuation): boolean {
  const { cursor, merged } = request;
  if (cursor.startsLine && !word.startsMember) return true;
  if (word.type.name === 'not' && word.rule === 'SubjectTest') return !takesLevel(request);
  if (!isDefault(word) || !merged || merged.byId.size === 0) return false;
  const kind = kindNamed(word.type.name);
  return ![...merged.byId.values()].some((item) => item.kind === kind);
}

/** A word that is one of several of its kind belongs to the rule that takes any of them. */
function ruleOf({ rule, around }: Continuation): string {
  return rule === 'ItemKind' || rule === 'MemberKind' ? (around[0] ?? rule) : rule;
}

/** New items and evidence are offered whole (number-entries.ts), and so are bands (band-entries.ts). */
function isOfferedWhole({ rule, around, startsMember }: Continuation): boolean {
  const isItem = rule === 'Evidence' || (rule === 'ItemKind' && around[0] === 'Item');
  return startsMember && (isItem || rule === 'Band');
}

function isDefault({ rule, around }: Continuation): boolean {
  return rule === 'MemberKind' && around[0] === 'DefaultRule';
}

function defaultRule(plural: string): string {
  return `${plural} ${plural === 'criteria' ? 'described' : 'rated'} by $0`;
}
