import {
  isCaseField,
  isCheck,
  isChoiceValue,
  isCountTest,
  isDescribedRule,
  isItem,
  isLevelValue,
  isNotRatedRule,
  isNumberValue,
  isRatedValue,
  isStatistic,
  isYesNoValue,
  type CaseField,
  type CountTest,
  type Item,
  type SubjectTest,
} from '../generated/ast.js';
import { selectedItems } from './members.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import { itemsWithoutRule } from './missing-rules.js';
import { isOfCases, ratingStructure, type Ruled } from './rating-structure.js';
import { sampleOf, samplesAround } from './scales.js';

/** Why a test cannot be asked where it stands, and which part of it is at fault. */
export interface Misfit {
  readonly property: 'subject' | 'value' | 'kind';
  readonly message: string;
}

/**
 * What is wrong with a test in the relevance of an item: it looks at one sampled case, at its fields and at the answers given for
 * it. Nothing where the test can be asked, or where a name in it leads nowhere.
 */
export function misfitInRelevance(
  merged: MergedFramework,
  asking: MergedItem,
  test: SubjectTest | CountTest,
): Misfit | undefined {
  // Without a sample nothing can be asked, and that is what is wrong.
  if (!samplesAround(asking)) return undefined;
  if (isCountTest(test)) {
    const message = `A case has no ${test.kind} to count. Relevance tests the fields of a case and its answers to questions.`;
    return { property: 'kind', message };
  }
  const subject = test.subject?.ref;
  if (isCaseField(subject)) return misfitOfSample(merged, asking, subject) ?? misfitOfField(subject, test);
  if (isCheck(subject)) {
    return atSubject(
      `${subject.name} is answered once for the whole inspection, and relevance looks at one case. Test a field of the case, or write a limit.`,
    );
  }
  if (isStatistic(subject)) return atSubject(statisticMessage(subject.name));
  if (isItem(subject)) return misfitOfAnswer(merged, asking, subject, test);
  return undefined;
}

/** The same for a limit: it looks at ratings and checks. */
export function misfitInLimit(merged: MergedFramework, test: SubjectTest | CountTest): Misfit | undefined {
  if (isCountTest(test)) return misfitOfCount(merged, test);
  const subject = test.subject?.ref;
  const { value } = test;
  if (isCaseField(subject)) {
    return atSubject(
      `${subject.name} is a field of each case, and a limit looks at the whole inspection. Test a rating or a check.`,
    );
  }
  if (isStatistic(subject)) return atSubject(statisticMessage(subject.name));
  if (isCheck(subject) && value && !isYesNoValue(value)) {
    return atValue(`${subject.name} is answered yes or no. Write "${subject.name} is no".`);
  }
  if (!isItem(subject)) return undefined;
  const item = merged.byId.get(subject.name);
  const ruled = item && ratingStructure(merged).of(item);
  if (!ruled) return undefined;
  if (hasNoRating(merged, ruled))
    return atSubject(`${nameWords(subject)} has no rating that a limit could test.`);
  if (value && !isLevelValue(value) && !isRatedValue(value)) {
    const level = ruled.scale?.levels.find(({ name }) => name)?.name ?? '…';
    return atValue(`${nameWords(subject)} has a level. Write for example "${subject.name} is ${level}".`);
  }
  return undefined;
}

function misfitOfCount(merged: MergedFramework, test: CountTest): Misfit | undefined {
  const selected = selectedItems(merged, undefined, test);
  if (selected.length === 0) return undefined;
  if (!selected.every((item) => hasNoRating(merged, ratingStructure(merged).of(item)))) return undefined;
  const [first] = selected;
  return {
    property: 'kind',
    message: `None of these has a rating that a limit could test: ${first?.kind ?? ''} ${first?.id ?? ''}, for one, has none.`,
  };
}

/** An item that lacks a rule is reported for that, and not once more for each test of it. */
function hasNoRating(merged: MergedFramework, { inForce, item }: Ruled): boolean {
  if (inForce) return isNotRatedRule(inForce.rule) || isDescribedRule(inForce.rule);
  return item !== undefined && !lacksRule(merged, item);
}

function lacksRule(merged: MergedFramework, item: MergedItem): boolean {
  const lacking = itemsWithoutRule(merged);
  for (let around: MergedItem | undefined = item; around; around = around.parent) {
    if (lacking.includes(around)) return true;
  }
  return false;
}

function misfitOfSample(merged: MergedFramework, asking: MergedItem, field: CaseField): Misfit | undefined {
  const mine = sampleOf(merged, asking);
  const its = field.$container;
  if (!mine || mine.name === its.name) return undefined;
  return atSubject(
    `${field.name} is a field of ${its.name}, and ${asking.id} is asked of ${mine.name}. Test a field of ${mine.name}.`,
  );
}

function misfitOfField(field: CaseField, { value }: SubjectTest): Misfit | undefined {
  if (!value) return undefined;
  const { name } = field;
  if (field.yesOrNo) {
    return isYesNoValue(value) ? undefined : atValue(`${name} is yes or no. Write "${name} is yes".`);
  }
  switch (field.type) {
    case 'choice': {
      if (isChoiceValue(value) || unlinkedLevel(value)) return undefined;
      const choice = field.choices[0]?.value ?? '…';
      return atValue(`${name} is one of its choices. Write for example "${name} is "${choice}"".`);
    }
    case 'number':
      if (isNumberValue(value) || unlinkedLevel(value)) return undefined;
      return atValue(`${name} is a number. Write for example "${name} is below 18".`);
    case 'date':
    case 'text':
      return atSubject(
        `${name} is a ${field.type}, which cannot be tested. Make it a choice, a number or yes or no.`,
      );
    default:
      return undefined;
  }
}

function misfitOfAnswer(
  merged: MergedFramework,
  asking: MergedItem,
  subject: Item,
  { value }: SubjectTest,
): Misfit | undefined {
  const item = merged.byId.get(subject.name);
  const rule = item && ratingStructure(merged).of(item).inForce?.rule;
  if (!item || !rule) return undefined;
  if (!isOfCases(rule)) {
    return atSubject(`${nameWords(subject)} is not answered case by case, so a case has no answer to it.`);
  }
  const [mine, its] = [sampleOf(merged, asking), sampleOf(merged, item)];
  if (mine && its && mine.name !== its.name) {
    return atSubject(
      `${subject.name} is asked of ${its.name} and ${asking.id} of ${mine.name}, so no case has both. Test a question asked of ${mine.name}.`,
    );
  }
  if (!value || isYesNoValue(value)) return undefined;
  return atValue(`The answer of a case to ${subject.name} is yes or no. Write "${subject.name} is yes".`);
}

/** `is Low` of a choice reads as a level; that there is no such level is reported as an unknown name. */
function unlinkedLevel(value: SubjectTest['value']): boolean {
  return isLevelValue(value) && !value.level?.ref;
}

function statisticMessage(name: string): string {
  return `${name} is a statistic. It is printed beside the ratings and decides none.`;
}

function nameWords({ kind, name }: Item): string {
  // A half-typed item may not have its kind yet.
  return kind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}` : `Item ${name}`;
}

function atSubject(message: string): Misfit {
  return { property: 'subject', message };
}

function atValue(message: string): Misfit {
  return { property: 'value', message };
}
