import { describe, expect, test } from 'vitest';
import { messageOf } from '../testing/expected-findings.js';
import { TestWorkspace } from '../testing/workspace.js';

const framework = (goodDeclared: string, goodUsed: string) => `framework Homes "Inspection of homes" {
    scale Rating {
        level Poor = 0
        level ${goodDeclared} = 1
    }
    banding Quality of percent to Rating rounded to whole {
        below 50   is Poor
        50 or more is ${goodUsed}
    }
    cases Files "Files"
    section 1 "Care" samples Files {
        rated by highest of questions {
            at most Poor when any question is below ${goodUsed}
        }
        questions rated by Quality
        question 1.1 "Plans" asks "Is there a plan?"
        question 1.2 "Reviews" asks "Is the plan kept up to date?"
    }
    overall not rated because "each section stands for itself"
}
`;

async function problems(text: string): Promise<string[]> {
  const workspace = await TestWorkspace.open({ 'homes.yardstick': text });
  return workspace.diagnostics('homes.yardstick').map((diagnostic) => {
    const { line, character } = diagnostic.range.start;
    return `${line + 1}:${character + 1} ${String(diagnostic.code)} ${messageOf(diagnostic)}`;
  });
}

describe('a name with a slip in its declaration', () => {
  test('is one mistake, on the declaration, however often the right spelling is used', async () => {
    expect(await problems(framework('Godo', 'Good'))).toEqual([
      '4:15 unknown-name Nothing uses "Godo", but "Good" is used 2 times and is declared nowhere. Did you mean "Good" here?',
    ]);
  });

  test('is not blamed where its own spelling is used too', async () => {
    const text = framework('Good', 'Good').replace('50 or more is Good', '50 or more is Godo');
    expect(await problems(text)).toEqual([
      '8:23 unknown-name There is no level called "Godo" here. Did you mean "Good"?',
    ]);
  });
});
