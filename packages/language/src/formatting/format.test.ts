import { readFileSync, readdirSync } from 'node:fs';
import { CstUtils, isLeafCstNode } from 'langium';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';
import { format } from './format.js';

async function formatted(text: string): Promise<string> {
  const workspace = await TestWorkspace.open({ 'a.yardstick': text });
  const result = format(workspace.document('a.yardstick'));
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

/** Every word, text and comment in order: what a formatter must not touch. */
async function wordsOf(text: string): Promise<string[]> {
  const workspace = await TestWorkspace.open({ 'a.yardstick': text });
  const root = workspace.document('a.yardstick').parseResult.value.$cstNode;
  return root ? [...CstUtils.flattenCst(root)].filter(isLeafCstNode).map((leaf) => leaf.text) : [];
}

describe('formatting', () => {
  test('a framework typed in haste comes out like the printed document', async () => {
    const typed = `framework   Small "Small"{publisher "An inspectorate"
scale Rating{level Poor=0 "Poor" cy "Gwael"
level Good = 1}

// How percentages are banded.
banding Quality of percent to Rating rounded to whole { below 50 is Poor "Minority"
50 or more is Good // the rest
}


section 1 "Work" samples Files {   questions rated by Quality
    standard 1.1 "Planning" { question 1.1.1 "Plans" asks
"Is there a plan?" { prompt "Look at the file." } }
} }`;
    expect(await formatted(typed)).toBe(`framework Small "Small" {
    publisher "An inspectorate"
    scale Rating {
        level Poor = 0 "Poor" cy "Gwael"
        level Good = 1
    }

    // How percentages are banded.
    banding Quality of percent to Rating rounded to whole {
        below 50   is Poor "Minority"
        50 or more is Good // the rest
    }

    section 1 "Work" samples Files {
        questions rated by Quality
        standard 1.1 "Planning" {
            question 1.1.1 "Plans" asks
                "Is there a plan?" {
                prompt "Look at the file."
            }
        }
    }
}
`);
  });

  test('answers stand in a column, and so do the remarks behind them', async () => {
    const typed = `inspection A of B {
2.1.1 67% // as published
2.1 Inadequate // judged
InitialAssessment 57% average 79% range 41% to 100%
}`;
    expect(await formatted(typed)).toBe(`inspection A of B {
    2.1.1             67%        // as published
    2.1               Inadequate // judged
    InitialAssessment 57% average 79% range 41% to 100%
}
`);
  });

  test('a file with a syntax error is left as it is', async () => {
    const workspace = await TestWorkspace.open({ 'a.yardstick': 'framework A {\n  scale {\n}' });
    expect(format(workspace.document('a.yardstick'))).toMatchObject({ ok: false });
  });

  test('an empty file and a file of comments stay what they are', async () => {
    expect(await formatted('')).toBe('');
    expect(await formatted('// nothing yet')).toBe('// nothing yet\n');
  });

  const examples = readdirSync(new URL('../../../../examples/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => /\.(yardstick|inspection)$/.test(path))
    .sort();

  test.each(examples)('%s keeps every word and comment, and a second pass changes nothing', async (path) => {
    const text = readFileSync(new URL(`../../../../examples/${path}`, import.meta.url), 'utf8');
    const once = await formatted(text);
    expect(await wordsOf(once)).toEqual(await wordsOf(text));
    expect(await formatted(once)).toBe(once);
  });

  test('however the white space is spoilt, no word or comment is lost and a second pass changes nothing', async () => {
    // A framework without a banding: in bandings and inspections a line that starts with a number starts a member.
    const path = '../../../../examples/sqs-2014/sqs-2014.yardstick';
    const words = await wordsOf(readFileSync(new URL(path, import.meta.url), 'utf8'));
    const space = fc.constantFrom(' ', '  ', '\n', '\n\n\n', '\t', '\r\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(space, { minLength: words.length, maxLength: words.length }),
        async (spaces) => {
          const spoilt = words
            .map((word, index) => word + (word.startsWith('//') ? '\n' : (spaces[index] ?? ' ')))
            .join('');
          const once = await formatted(spoilt);
          expect(await wordsOf(once)).toEqual(words);
          expect(await formatted(once)).toBe(once);
        },
      ),
      { numRuns: 15 },
    );
  });
});
