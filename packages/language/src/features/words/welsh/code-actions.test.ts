import type { CodeAction } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { careHomesFiles, withWords } from '../../../testing/care-homes.js';
import { openAtCursor } from '../../../testing/cursor.js';
import type { TestFiles } from '../../../testing/workspace.js';
import { codeActions } from '../../code-actions.js';
import { english } from '../english/english.js';
import { welsh } from './welsh.js';

/** What is offered at the cursor to a person in a Welsh editor. In an English one the same is offered, but for the titles. */
async function offered(files: TestFiles): Promise<string[]> {
  const { services, document, position } = await openAtCursor(files);
  const range = { start: position, end: position };
  const [ofWelsh, ofEnglish] = [welsh, english].map((words) =>
    codeActions(services, document, range, [''], words),
  );
  expect(ofWelsh?.map(withoutTitle)).toEqual(ofEnglish?.map(withoutTitle));
  return ofWelsh?.map(({ title }) => title) ?? [];
}

function withoutTitle({ title: _title, ...action }: CodeAction): Omit<CodeAction, 'title'> {
  return action;
}

const care = (sections: string): TestFiles => ({
  'care.yardstick': `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
${sections}
    overall rated by lowest of sections
}
`,
});

describe('given a Welsh editor, when something is wrong', () => {
  test('then the fix of a misspelt word says what it writes, as the file has it', async () => {
    expect(await offered(care('    sec▮ton 1 "Safe" { rated by inspectors on Rating }'))).toEqual([
      'Ysgrifennu "section"',
      'Trwsio popeth sy’n ddiogel i’w drwsio',
    ]);
  });

  test('then a gap between bands can be closed in two ways, and allowed', async () => {
    const files = withWords(
      careHomesFiles(),
      'common.yardstick',
      'banding QualityShare of percent to Rating rounded to whole {\n    0 to 38   is Inadequate\n    39',
      'banding QualityShare of percent to Rating {\n    0 to 38   is Inadequate\n    ▮39',
    );
    expect(await offered(files)).toEqual([
      'Dweud bod y ganran yn cael ei thalgrynnu: "rounded to whole"',
      'Gadael i bob band gyrraedd y nesaf, gyda "below"',
    ]);
  });

  test('then what an inspection lacks can be added, one line or several', async () => {
    const path = 'cedar-court.inspection';
    const without = withWords(careHomesFiles(), path, '    4.1 GoodStandard\n', '');
    const one = withWords(without, path, 'inspection CedarCourt', 'inspection Cedar▮Court');
    // The careful placeholder is the lowest level.
    expect(await offered(one)).toContain('Ychwanegu’r hyn sydd ar goll: 4.1 SignificantShortfalls');
    const two = withWords(one, path, '    4.2 SomeShortfalls\n', '');
    expect(await offered(two)).toContain('Ychwanegu’r 2 linell sydd ar goll');
  });
});

describe('given a Welsh editor, when something can be moved', () => {
  test('then each way names its place in Welsh', async () => {
    const files = withWords(careHomesFiles(), 'care-homes.yardstick', 'standard 3.1 "', 'standard ▮3.1 "');
    // Of the five domains, the four others; each has its standards, of which the new one is the next.
    expect(await offered(files)).toEqual([
      'Symud ar ôl safon 3.2',
      'Symud i’r parth 1, fel 1.4',
      'Symud i’r parth 2, fel 2.4',
      'Symud i’r parth 4, fel 4.4',
      'Symud i’r parth 5, fel 5.4',
      'Creu arolygiad enghreifftiol o CareHomes',
    ]);
  });

  test('then a banding can be moved to a file that others can use', async () => {
    const files = withWords(careHomesFiles(), 'care-homes.yardstick', 'banding Leader', 'banding ▮Leader');
    expect(await offered(files)).toContain('Symud LeadershipMean i ffeil y gall eraill ei defnyddio');
  });
});
