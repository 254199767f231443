import type { AstNode, LangiumDocument } from 'langium';
import type { Position, SignatureHelp, SignatureInformation } from 'vscode-languageserver-types';
import {
  isBanding,
  isDefaultRule,
  isDiscretion,
  isOverall,
  isOwnRule,
  type Document,
} from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { subjectNamed, valueForm, type ValueForm } from './completion/conditions.js';
import { cursorAt } from './completion/cursor.js';
import { requestAt } from './completion/request.js';
import {
  bandForms,
  describedForms,
  discretionForms,
  groundForms,
  limitForms,
  limitTestForms,
  relevanceTestForms,
  ruleForms,
  type Form,
} from './signature-help/forms.js';
import { match } from './signature-help/match.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';

/**
 * The forms that a rule, a limit, a condition, a discretion or a band can take at a place, the likeliest marked, and in it the part
 * that comes next. Nothing elsewhere.
 */
export function signatureHelp(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  position: Position,
  words: Words = english,
): SignatureHelp | undefined {
  const cursor = cursorAt(services, document, document.textDocument.offsetAt(position));
  if (!cursor?.state) return undefined;
  const typed = cursor.member.map(({ image }) => image);
  const isNewMember = cursor.startsLine && cursor.continuations.some(({ startsMember }) => startsMember);
  const place = placeAt(cursor.block, isNewMember ? [] : typed);
  if (!place) return undefined;
  const request = requestAt(services, document, cursor, words);
  return helpFor(place, valueForm(request, subjectNamed(request, place.words[0] ?? '')), words);
}

/** The forms that are open, and the words of them that stand already. */
interface Place {
  readonly forms: readonly Form[];
  readonly words: readonly string[];
}

function placeAt(block: AstNode, words: readonly string[]): Place | undefined {
  if (isBanding(block)) return { forms: bandForms, words };
  if (isDiscretion(block)) return inDiscretion(words);
  if (isOwnRule(block) || isDefaultRule(block) || isOverall(block)) {
    const test = testFrom(words);
    return test ? { forms: limitTestForms, words: test } : { forms: limitForms, words };
  }
  const relevant = words.lastIndexOf('relevant');
  const test = relevant < 0 ? undefined : testFrom(words.slice(relevant));
  if (test) return { forms: relevanceTestForms, words: test };
  const by = words.lastIndexOf('by');
  if (words[by - 1] === 'rated') return { forms: ruleForms, words: words.slice(by + 1) };
  return words[by - 1] === 'described' ? { forms: describedForms, words: words.slice(by + 1) } : undefined;
}

/** The words of the test under way after `when`. Nothing before that word. */
function testFrom(words: readonly string[]): readonly string[] | undefined {
  if (!words.includes('when')) return undefined;
  const from = words.findLastIndex(
    (word, at) =>
      ['when', 'and', '('].includes(word) ||
      (word === 'or' && words[at + 1] !== 'more' && !isCount(words, at)),
  );
  return words.slice(from + 1);
}

/** Whether the `or` of `2 or` may yet become `2 or more`. */
function isCount(words: readonly string[], or: number): boolean {
  return or === words.length - 1 && ['when', 'and', '(', 'or'].includes(words[or - 2] ?? '');
}

function inDiscretion(words: readonly string[]): Place {
  const when = words.indexOf('when');
  if (when < 0) return { forms: discretionForms, words };
  const or = words.findLastIndex(
    (word, at) => word === 'or' && words[at + 1] !== 'fewer' && !/^cases?$/.test(words[at - 1] ?? ''),
  );
  return { forms: groundForms, words: words.slice(Math.max(when, or) + 1) };
}

function helpFor({ forms, words: typed }: Place, tested: ValueForm, words: Words): SignatureHelp | undefined {
  const matches = forms.map((form) => match(form, typed));
  const fitting = matches.flatMap((found, at) => (found ? [{ ...found, at }] : []));
  const open = fitting.filter(({ next }) => next !== undefined);
  const active = open.find(({ at }) => forms[at]?.of === tested) ?? open[0] ?? fitting[0];
  if (!active) return undefined;
  return {
    signatures: forms.map((form) => signatureOf(form, words)),
    activeSignature: active.at,
    // One past the last says that no part is left to be written.
    activeParameter: active.next ?? forms[active.at]?.parts.length ?? 0,
  };
}

/** Every part of a form is a parameter, so that the next word is marked too, and not only what is to be filled in. */
function signatureOf({ parts, means }: Form, { forms: { slots, forms } }: Words): SignatureInformation {
  let label = '';
  const parameters = parts.map((part) => {
    const text = typeof part === 'string' ? part : slots[part.slot].name;
    const from = label === '' ? 0 : label.length + 1;
    label = label === '' ? text : `${label} ${text}`;
    return {
      label: [from, from + text.length] as [number, number],
      ...(typeof part !== 'string' && { documentation: slots[part.slot].means }),
    };
  });
  return { label, documentation: forms[means], parameters };
}
