import { isCaseField, isChoiceValue, type CountTest, type SubjectTest } from '../../../generated/ast.js';

/** The choices in a test that its field does not have, each with its place in the list. */
export function unknownChoices(test: SubjectTest | CountTest): { choice: string; index: number }[] {
  const field = test.$type === 'SubjectTest' ? test.subject?.ref : undefined;
  if (!isCaseField(field) || field.type !== 'choice' || !isChoiceValue(test.value)) return [];
  const declared = new Set(field.choices.map((choice) => choice.value));
  return test.value.choices
    .map((choice, index) => ({ choice, index }))
    .filter(({ choice }) => !declared.has(choice));
}
