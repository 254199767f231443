import {
  isCaseField,
  isCheck,
  isDefaultRule,
  isItem,
  isOverall,
  isOwnRule,
  type CaseField,
  type Cases,
  type Check,
  type Item,
} from '../../generated/ast.js';
import type { Token } from '../../parsing/tokens.js';
import type { MergedItem } from '../../structure/merged-framework.js';
import { isOfCases, ratingStructure } from '../../structure/rating-structure.js';
import { sampleOf } from '../../structure/scales.js';
import { kindNamed } from './kinds.js';
import { namesFor, type Request } from './request.js';

/** The test of a condition that is being typed, as far as it has come. */
export interface TestUnderWay {
  readonly subject: string | undefined;
  /** `any standard in 2, 3`: the kind that is counted, and the items that narrow it. */
  readonly counted:
    | { readonly kind: string; readonly within: readonly string[]; readonly except: readonly string[] }
    | undefined;
}

/** Reads the test back from the last word before the cursor to the word that begins it. */
export function testUnderWay(words: readonly Token[]): TestUnderWay {
  const images = words.map(({ image }) => image);
  const from = images.findLastIndex(
    (image, at) => ['when', 'and', '('].includes(image) || (image === 'or' && images[at + 1] !== 'more'),
  );
  const test = images.slice(from + 1);
  const kindAt = test.findIndex((image) => kindNamed(image) !== undefined);
  const isCount = ['any', 'all'].includes(test[0] ?? '') || (test[1] === 'or' && test[2] === 'more');
  if (!isCount || kindAt < 0) return { subject: test[0], counted: undefined };
  return {
    subject: undefined,
    counted: { kind: test[kindAt] ?? '', within: idsAfter('in', test), except: idsAfter('except', test) },
  };
}

function idsAfter(word: string, test: readonly string[]): string[] {
  const from = test.indexOf(word);
  if (from < 0) return [];
  const ids: string[] = [];
  for (const image of test.slice(from + 1)) {
    if (image === ',') continue;
    if (!/^[A-Z0-9]/.test(image)) break;
    ids.push(image);
  }
  return ids;
}

/** Whether the place is among the limits of a rule: a condition here looks at ratings, elsewhere at one sampled case. */
export function isAmongLimits({ cursor }: Request): boolean {
  return isOwnRule(cursor.block) || isDefaultRule(cursor.block) || isOverall(cursor.block);
}

export type Subject = CaseField | Check | Item;

/** What a test may be about at the place. */
export function testableSubjects(request: Request): Subject[] {
  return isAmongLimits(request) ? ratedSubjects(request) : subjectsOfCase(request);
}

export function subjectNamed(request: Request, name: string): Subject | undefined {
  const { merged } = request;
  if (!merged) return undefined;
  if (!isAmongLimits(request)) {
    const field = sampleUnderWay(request)?.fields.find((candidate) => candidate.name === name);
    if (field) return field;
  }
  return merged.checks.get(name) ?? merged.byId.get(name)?.node;
}

function ratedSubjects({ merged, cursor, item }: Request): Subject[] {
  if (!merged) return [];
  const isInside = (candidate: MergedItem): boolean => {
    if (!item || !isOwnRule(cursor.block)) return true;
    for (let around = candidate.parent; around; around = around.parent) if (around === item) return true;
    return false;
  };
  const rated = ratingStructure(merged).items.flatMap(({ item: candidate, scale }) =>
    candidate && scale && isInside(candidate) ? [candidate.node] : [],
  );
  return [...merged.checks.values(), ...rated];
}

function subjectsOfCase(request: Request): Subject[] {
  const { merged, cursor } = request;
  const sample = sampleUnderWay(request);
  if (!merged || !sample) return [];
  const fields = sample.fields.filter(
    ({ name, type, yesOrNo }) => Boolean(name) && (yesOrNo || type === 'choice' || type === 'number'),
  );
  const own = cursor.member.find(({ image }) => /^[0-9]/.test(image))?.image;
  const questions = ratingStructure(merged).items.flatMap(({ item, inForce }) =>
    item && item.id !== own && isOfCases(inForce?.rule) && sampleOf(merged, item) === sample
      ? [item.node]
      : [],
  );
  return [...fields, ...questions];
}

/** The cases that the item being typed is asked of: its own, or those handed down to it. */
function sampleUnderWay(request: Request): Cases | undefined {
  const { cursor, merged, item } = request;
  const at = cursor.member.findIndex(({ image }) => image === 'samples');
  const named = at < 0 ? undefined : cursor.member[at + 1]?.image;
  if (named !== undefined) {
    return namesFor(request, 'Item', 'samples').find(
      (node): node is Cases => node.$type === 'Cases' && 'name' in node && node.name === named,
    );
  }
  return merged && item && sampleOf(merged, item);
}

/** Which forms of value a test of a subject takes. */
export type ValueForm = 'choice' | 'yesOrNo' | 'number' | 'level' | 'none';

export function valueForm(request: Request, subject: Subject | undefined): ValueForm {
  if (isCheck(subject)) return 'yesOrNo';
  if (isItem(subject)) return isAmongLimits(request) ? 'level' : 'yesOrNo';
  if (!isCaseField(subject)) return 'none';
  if (subject.yesOrNo) return 'yesOrNo';
  return subject.type === 'choice' ? 'choice' : subject.type === 'number' ? 'number' : 'none';
}
