import { isCaseField, isChoiceValue, type Condition, type SubjectTest } from '../../../generated/ast.js';
import { nearest } from '../../../parsing/nearest.js';
import { relevancesIn, testsIn } from '../../../structure/conditions.js';
import { misfitInRelevance } from '../../../structure/test-fit.js';
import { lostWords } from '../../../structure/uncertain-rules.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { listed } from '../../listed.js';
import { unknownChoices } from './unknown-choices.js';

export const unknownChoice = defineCheck({
  code: 'unknown-choice',
  category: 'structure',
  severity: 'error',
  summary: 'A condition names a choice that the field does not have.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const { item, condition } of relevancesIn(merged)) {
        for (const test of testsIn(condition)) {
          if (test.$type !== 'SubjectTest' || misfitInRelevance(merged, item, test)) continue;
          yield* findingsIn(test, condition);
        }
      }
    }),
  },
});

function* findingsIn(test: SubjectTest, condition: Condition): Generator<Finding> {
  const { value } = test;
  const field = test.subject?.ref;
  if (!isCaseField(field) || !isChoiceValue(value) || lostWords(field)) return;
  const choices = field.choices.map((choice) => choice.value);
  for (const { choice, index } of unknownChoices(test)) {
    const meant = nearest(choice, choices);
    const hint = meant === undefined ? `It has ${listed(choices)}.` : `Did you mean "${meant}"?`;
    yield {
      node: value,
      property: 'choices',
      index,
      message: `${field.name} has no choice "${choice}". ${hint}`,
      related: [
        { node: field, property: 'name', message: `The choices of ${field.name} are declared here.` },
      ],
      absence: { from: condition },
      data: meant === undefined ? { choice, choices } : { choice, meant },
    };
  }
}
