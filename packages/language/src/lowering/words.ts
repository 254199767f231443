import * as ast from '../generated/ast.js';

/*
 * Rules in the language's own words, one way for each whatever the author's spacing: what traces and explanations quote.
 */

/** `standards in 2, 3 except 3.4`; not `ignoring unrated`, which is said of the rule. */
export function membersWords(members: Pick<ast.Members, 'kind' | 'within' | 'except'>): string {
  return kindWords(members) + placeWords(members);
}

/** Half typed, a rule may lack its kind. */
function kindWords({ kind }: Partial<Pick<ast.Members | ast.CountTest, 'kind'>>): string {
  return kind ?? '…';
}

function placeWords({ within, except }: Pick<ast.Members, 'within' | 'except'>): string {
  const list = (references: ast.Members['within']): string =>
    references.map((reference) => reference.$refText).join(', ');
  return (
    (within.length > 0 ? ` in ${list(within)}` : '') + (except.length > 0 ? ` except ${list(except)}` : '')
  );
}

/** `at most Good when 2 or more standards are below Good`. */
export function limitWords(limit: ast.Limit): string {
  return `at most ${limit.level?.$refText ?? '…'} when ${conditionWords(limit.condition)}`;
}

export function conditionWords(condition: ast.Condition | undefined): string {
  if (ast.isCombination(condition)) {
    return condition.tests
      .map((test) => (ast.isCombination(test) ? `(${conditionWords(test)})` : conditionWords(test)))
      .join(` ${condition.operator ?? 'and'} `);
  }
  if (ast.isCountTest(condition)) return countWords(condition);
  if (ast.isSubjectTest(condition)) {
    return `${condition.subject?.$refText ?? '…'} is ${condition.negated ? 'not ' : ''}${valueWords(condition.value)}`;
  }
  return '…';
}

function countWords(test: ast.CountTest): string {
  const many = test.least === undefined ? test.quantifier : `${test.least} or more`;
  const verb = test.quantifier === 'any' ? 'is' : 'are';
  return `${many ?? 'any'} ${kindWords(test)}${placeWords(test)} ${verb} ${test.negated ? 'not ' : ''}${valueWords(test.value)}`;
}

function valueWords(value: ast.TestValue | undefined): string {
  if (ast.isRatedValue(value)) return 'rated';
  if (ast.isYesNoValue(value)) return value.answer;
  if (ast.isLevelValue(value))
    return (value.comparison ? `${value.comparison} ` : '') + (value.level?.$refText ?? '…');
  if (ast.isNumberValue(value))
    return (value.comparison ? `${value.comparison} ` : '') + String(value.number);
  if (ast.isChoiceValue(value)) {
    const choices = value.choices.map((choice) => `"${choice}"`);
    return choices.length === 1 ? String(choices[0]) : `one of ${choices.join(', ')}`;
  }
  return '…';
}
