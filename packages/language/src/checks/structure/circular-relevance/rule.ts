import { isItem, type SubjectTest } from '../../../generated/ast.js';
import { relevancesIn, testsIn } from '../../../structure/conditions.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const circularRelevance = defineCheck({
  code: 'circular-relevance',
  category: 'structure',
  severity: 'error',
  summary: 'Whether a case is relevant to a question depends on the answer to that question.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      const dependsOn = new Map(
        relevancesIn(merged).map(({ item, condition }) => [item.id, questionsIn(testsIn(condition))]),
      );
      for (const circle of circlesIn(dependsOn)) {
        const [first, ...others] = circle;
        const test = first && dependsOn.get(first)?.get(others[0] ?? first);
        if (!first || !test) continue;
        const message =
          others.length === 0
            ? `${first} cannot depend on its own answer. Name another question, or a field of the case.`
            : `${first} depends on ${[...others, first].join(', which depends on ')}. Take one of these conditions away.`;
        yield { node: test, property: 'subject', message };
      }
    }),
  },
});

type Dependencies = ReadonlyMap<string, ReadonlyMap<string, SubjectTest>>;

function questionsIn(tests: Iterable<SubjectTest | { readonly $type: string }>): Map<string, SubjectTest> {
  const questions = new Map<string, SubjectTest>();
  for (const test of tests) {
    if (!isSubject(test)) continue;
    const subject = test.subject?.ref;
    if (isItem(subject)) questions.set(subject.name, test);
  }
  return questions;
}

function isSubject(test: SubjectTest | { readonly $type: string }): test is SubjectTest {
  return test.$type === 'SubjectTest';
}

/** Each circle once, from its first question in published order. */
function circlesIn(dependsOn: Dependencies): string[][] {
  const circles: string[][] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): void => {
    if (finished.has(id)) return;
    const start = path.indexOf(id);
    if (start >= 0) {
      circles.push(path.slice(start));
      return;
    }
    path.push(id);
    for (const next of dependsOn.get(id)?.keys() ?? []) visit(next);
    path.pop();
    finished.add(id);
  };
  for (const id of dependsOn.keys()) visit(id);
  return circles;
}
