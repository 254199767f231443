import type { AstNode, LinkingError } from 'langium';
import { isAnswer, isBand, isLevelValue, isLimit } from '../../generated/ast.js';
import { nearest } from '../../parsing/nearest.js';
import { unusedFileWith } from '../../references/unused-files.js';
import type { Fix, Problem } from './quick-fix.js';

/** A name that leads nowhere: the file that has it is brought in, or the name nearest to it is written instead. */
export function mendName(problem: Problem): Fix[] {
  const error = linkingErrorAt(problem);
  if (!error) return [];
  const { services } = problem;
  const type = services.shared.AstReflection.getReferenceType(error.info);
  const name = error.info.reference.$refText;
  const file = unusedFileWith(services.shared, error.info.container, type, name);
  return file === undefined ? nearName(problem, error, name) : [addUse(problem, file)];
}

/** Why a reference at the words at fault leads nowhere, if one stands there. */
export function linkingErrorAt({ document, diagnostic: { range } }: Problem): LinkingError | undefined {
  const offset = document.textDocument.offsetAt(range.start);
  return document.references.find(({ error, $refNode }) => error && $refNode?.offset === offset)?.error;
}

function nearName(
  { services, diagnostic: { range }, words }: Problem,
  { info }: LinkingError,
  name: string,
): Fix[] {
  const answered = answeredBeside(info.container);
  const names = services.references.ScopeProvider.getScope(info)
    .getAllElements()
    .filter(({ node }) => node === undefined || node !== info.container)
    .map((element) => element.name)
    .filter((each) => !answered.has(each))
    .toArray();
  const near = nearest(name, names);
  // Any other name would be a guess. Of the few levels of a scale, the author takes one.
  const meant = near !== undefined ? [near] : takesLevel(info.container) ? names : [];
  if (meant.length > levelsAtMost) return [];
  return meant.map((each) => ({ title: words.fixes.write(`"${each}"`), edits: [{ range, newText: each }] }));
}

const levelsAtMost = 8;

/** Whether a rule of a framework names a level here: in an inspection it is not the name but the rating that could be wrong. */
function takesLevel(node: AstNode): boolean {
  return isBand(node) || isLimit(node) || isLevelValue(node);
}

/** What an inspection has an answer for already: the line at fault is about something else. */
function answeredBeside(container: AstNode): ReadonlySet<string> {
  const lines = isAnswer(container) ? container.$container.members.filter(isAnswer) : [];
  return new Set(lines.flatMap(({ subject }) => subject?.$refText ?? []));
}

/** After the other `use` lines, or before the first declaration. */
function addUse({ document, words }: Problem, path: string): Fix {
  const { uses, members } = document.parseResult.value;
  const line = `use "${path}"`;
  const title = words.fixes.addLine(line);
  const last = uses.at(-1)?.$cstNode?.range.end;
  if (last) return { title, edits: [{ range: { start: last, end: last }, newText: `\n${line}` }] };
  const start = members[0]?.$cstNode?.range.start ?? { line: 0, character: 0 };
  return { title, edits: [{ range: { start, end: start }, newText: `${line}\n\n` }] };
}
