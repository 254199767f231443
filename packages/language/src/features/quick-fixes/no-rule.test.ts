import { describe, expect, it } from 'vitest';
import { textsAfter } from '../../testing/apply-edit.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { quickFixes } from './quick-fixes.js';

const lines = {
  led: '        standards rated by inspectors on Rating\n',
  work: '        standards rated by lowest of questions\n',
  asked: '        questions rated by Share\n',
  overall: '    overall rated by Total of sum of standards\n',
};

/** The framework without some of its lines that say how something is rated. */
function without(...left: readonly (keyof typeof lines)[]): string {
  const said = (line: keyof typeof lines): string => (left.includes(line) ? '' : lines[line]);
  return `framework Care "Inspection of homes" {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    banding Share of percent to Rating rounded to whole {
        below 50   is Poor
        50 or more is Good
    }
    banding Total of score to Rating {
        0 to 2 is Poor
        3      is Good
    }
    cases Files "Case files"
    domain 1 "Leadership" {
${said('led')}        standard 1.1 "Vision"
        standard 1.2 "Staff"
    }
    domain 2 "Practice" samples Files {
${said('work')}${said('asked')}        standard 2.1 "Planning" {
            question 2.1.1 "Plans" asks "Is there a plan?"
            question 2.1.2 "Reviews" asks "Is the plan reviewed?"
        }
    }
${said('overall')}}
`;
}

/** What is offered, each with what is found in the text that it leaves. */
async function offered(
  text: string,
): Promise<readonly (readonly [title: string, left: readonly unknown[]])[]> {
  const workspace = await TestWorkspace.open({ 'care.yardstick': text });
  const document = workspace.document('care.yardstick');
  const [missing] = document.diagnostics ?? [];
  if (missing?.code !== 'no-rule') throw new Error('There is no finding of a missing rule.');
  const actions = quickFixes(workspace.services, document, missing.range);
  return Promise.all(
    actions.map(async ({ title, edit }) => {
      const after = await TestWorkspace.open(textsAfter(workspace, edit));
      return [title, after.diagnostics('care.yardstick').map(({ code }) => code)] as const;
    }),
  );
}

describe('where nothing says how something is rated', () => {
  it('standards with questions take the lowest of these, or the inspectors rate them', async () => {
    expect(await offered(without('work'))).toEqual([
      ['Write "standards rated by lowest of questions"', []],
      ['Write "standards rated by inspectors on Rating"', []],
    ]);
  });

  it('questions of sampled cases are rated by the share answered yes first', async () => {
    expect(await offered(without('asked'))).toEqual([
      ['Write "questions rated by Share"', []],
      // Nothing rates by the banding of shares then, and that is said.
      ['Write "questions rated by inspectors on Rating"', ['unused']],
    ]);
  });

  it('of a domain without any rule it is the standards that the overall adds up', async () => {
    expect(await offered(without('led'))).toEqual([['Write "standards rated by inspectors on Rating"', []]]);
  });

  it('the overall is made of the largest parts that all are rated, by the banding that waits for their sum', async () => {
    expect(await offered(without('overall'))).toEqual([
      ['Write "overall rated by Total of sum of standards"', []],
      ['Write "overall rated by lowest of standards"', ['unused']],
    ]);
  });
});
