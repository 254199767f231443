import type { LangiumDocument } from 'langium';
import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Document } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';
import { workspaceEdit } from '../workspace-edit.js';
import { allow } from './allow.js';
import { keepLaidOut } from './keep-laid-out.js';
import type { Fix, Problem } from './quick-fix.js';
import { quickFixes as registered } from './registry.js';

/** The fixes of whatever was found in a range of a checked document, each as an edit with the finding that it mends. */
export function quickFixes(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  words: Words = english,
): CodeAction[] {
  const actions = (document.diagnostics ?? [])
    .filter((diagnostic) => meets(diagnostic.range, range))
    .flatMap((diagnostic) => actionsFor(services, document, diagnostic, words));
  return once(actions);
}

/** What mends several findings in the same way is one line of a menu. */
function once(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit]);
    const same = merged.get(key);
    const diagnostics = [...(same?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    merged.set(key, { ...action, ...same, diagnostics });
  }
  return [...merged.values()];
}

function actionsFor(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  diagnostic: Diagnostic,
  words: Words,
): CodeAction[] {
  const fixes = fixesFor(services, document, diagnostic, words);
  return [...fixes, ...allow(problemOf(services, document, diagnostic, words))].map((fix, place) => ({
    title: fix.title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    edit: isList(fix.edits)
      ? workspaceEdit(new Map([[document, keepLaidOut(services, document, fix.edits)]]))
      : fix.edits,
    // What a key alone may do: the one way there is to mend it, and never to let it stand.
    ...(place === 0 && fixes.length === 1 && { isPreferred: true }),
  }));
}

/** What is registered for the code of a finding. */
export function fixesFor(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  diagnostic: Diagnostic,
  words: Words,
): Fix[] {
  const problem = problemOf(services, document, diagnostic, words);
  const fixes = registered.get(String(diagnostic.code)) ?? [];
  return fixes.flatMap((fix) => fix(problem)).filter(({ edits }) => !isList(edits) || edits.length > 0);
}

function isList<T>(edits: readonly T[] | WorkspaceEdit): edits is readonly T[] {
  return Array.isArray(edits);
}

function problemOf(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  diagnostic: Diagnostic,
  words: Words,
): Problem {
  const data: unknown = diagnostic.data;
  const isData = typeof data === 'object' && data !== null;
  return { services, document, diagnostic, data: isData ? { ...data } : {}, words };
}

/** Whether two ranges share a place; the end of a word belongs to it, because the cursor may stand there. */
function meets(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(left: Range['start'], right: Range['start']): boolean {
  return left.line < right.line || (left.line === right.line && left.character < right.character);
}
