import { expect, it } from 'vitest';
import { TestWorkspace } from '../../testing/workspace.js';

const framework = `framework Care {
    scale Rating {
        level Poor = 0
        level Fair = 1
        level Good = 2
    }
    banding Quality of percent to Rating rounded to whole {
        0 to 49 is Poor
        50 to 79 is Fair
        80 to 100 is Good
    }
    cases Records
    domain 1 "Safe" samples Records {
        rated by lowest of questions
        questions rated by Quality
        question 1.1 "Medicines" asks "Are medicines given as prescribed?"
        question 1.2 "Falls" asks "Is the plan to prevent falls right?"
    }
    overall rated by lowest of domains
}
`;

/** What is found in an inspection, each with the lines that it leads to. */
async function why(lines: string): Promise<unknown[]> {
  const files = {
    'care.yardstick': framework,
    'alder.inspection': `inspection Alder of Care {\n${lines}\n}\n`,
  };
  const workspace = await TestWorkspace.open(files);
  return workspace.diagnostics('alder.inspection').map(({ code, relatedInformation = [] }) => [
    code,
    ...relatedInformation.map(({ message, location }) => {
      const path = location.uri.endsWith('care.yardstick') ? 'care.yardstick' : 'alder.inspection';
      return [message, files[path].split('\n')[location.range.start.line]?.trim()];
    }),
  ]);
}

it('leads from an answer that is missing to where the framework asks for it', async () => {
  expect(await why('cases Records 20\n1.1 90%')).toEqual([
    [
      'missing-answer',
      ['The framework asks for 1.2 here.', 'question 1.2 "Falls" asks "Is the plan to prevent falls right?"'],
    ],
  ]);
});

it('leads from a level that the answers contradict to its rule and to these answers', async () => {
  expect(await why('cases Records 20\n1 Good\n1.1 90%\n1.2 10 of 20')).toEqual([
    [
      'entered-disagrees',
      ['How 1 is rated is said here.', 'domain 1 "Safe" samples Records {'],
      ['1.1 was answered here.', '1.1 90%'],
      ['1.2 was answered here.', '1.2 10 of 20'],
    ],
  ]);
});

it('leads from a figure that its sample cannot give to the size of the sample', async () => {
  expect(await why('cases Records 20\n1.1 90%\n1.2 10 of 21')).toEqual([
    ['count-above-sample', ['The size of the sample is given here.', 'cases Records 20']],
  ]);
});
