import type * as model from '@yardstick/model';
import * as ast from '../generated/ast.js';
import { selectedItems } from '../structure/members.js';
import type { MergedFramework } from '../structure/merged-framework.js';

/**
 * A condition of a limit or of a relevance. Nothing where a name leads nowhere or a value does not fit its subject: then the
 * text has an error that says so, and the framework is not complete.
 */
export function lowerCondition(
  merged: MergedFramework,
  condition: ast.Condition | undefined,
): model.Condition | undefined {
  if (ast.isCombination(condition)) {
    const tests = condition.tests.map((test) => lowerCondition(merged, test));
    return tests.every((test) => test !== undefined)
      ? { test: condition.operator ?? 'and', of: tests }
      : undefined;
  }
  if (ast.isCountTest(condition)) return lowerCount(merged, condition);
  if (ast.isSubjectTest(condition)) return lowerSubject(merged, condition);
  return undefined;
}

function lowerCount(merged: MergedFramework, test: ast.CountTest): model.Condition | undefined {
  const rating = lowerRating(test.value, test.negated);
  if (!rating) return undefined;
  return {
    test: 'count',
    atLeast: test.quantifier === 'all' ? 'all' : (test.least ?? 1),
    ids: selectedItems(merged, undefined, test).map((item) => item.id),
    rating,
  };
}

function lowerSubject(merged: MergedFramework, test: ast.SubjectTest): model.Condition | undefined {
  const subject = test.subject?.ref;
  const { value, negated } = test;
  if (ast.isCheck(subject)) {
    return ast.isYesNoValue(value)
      ? { test: 'check', check: subject.name, is: (value.answer === 'yes') !== negated }
      : undefined;
  }
  if (ast.isCaseField(subject)) return lowerFieldTest(subject, value, negated);
  if (!ast.isItem(subject) || !merged.byId.has(subject.name)) return undefined;
  if (ast.isYesNoValue(value)) {
    return {
      test: 'answer',
      question: subject.name,
      is: (value.answer === 'yes') !== negated ? 'yes' : 'no',
    };
  }
  const rating = lowerRating(value, negated);
  return rating && { test: 'rating', id: subject.name, rating };
}

function lowerRating(value: ast.TestValue | undefined, not: boolean): model.RatingTest | undefined {
  if (ast.isRatedValue(value)) return { is: 'rated', not };
  if (!ast.isLevelValue(value) || !value.level?.ref) return undefined;
  return { is: value.comparison ?? 'equal', level: value.level.ref.name, not };
}

function lowerFieldTest(
  field: ast.CaseField,
  value: ast.TestValue | undefined,
  not: boolean,
): model.Condition | undefined {
  if (ast.isChoiceValue(value)) return { test: 'choice', field: field.name, oneOf: [...value.choices], not };
  if (ast.isYesNoValue(value))
    return { test: 'yesOrNo', field: field.name, is: (value.answer === 'yes') !== not };
  if (ast.isNumberValue(value)) {
    return { test: 'number', field: field.name, is: value.comparison ?? 'equal', number: value.number, not };
  }
  return undefined;
}
