import type { CompletionItem } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { careHomesFiles, withWords } from '../../../testing/care-homes.js';
import { openAtCursor } from '../../../testing/cursor.js';
import type { TestFiles } from '../../../testing/workspace.js';
import { completion } from '../../completion.js';
import { welsh } from './welsh.js';

/** What is offered under a label: its detail, and what is said of it. */
async function offered(files: TestFiles, label: string): Promise<[string | undefined, string | undefined]> {
  const { services, document, position } = await openAtCursor(files);
  const { items } = completion(services, document, position, welsh);
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`Of ${items.map((each) => each.label).join(', ')}, none is "${label}".`);
  return [item.detail, textOf(item)];
}

function textOf({ documentation }: CompletionItem): string | undefined {
  return typeof documentation === 'object' ? documentation.value : documentation;
}

const draft = (lines: string): TestFiles => ({
  ...careHomesFiles(),
  'draft.inspection': `inspection Draft of CareHomes {\n    ${lines}\n}\n`,
});

test('given a Welsh editor, when I am to answer a question, then it is asked in the framework’s Welsh', async () => {
  expect(await offered(draft('▮'), '1.3.1')).toEqual([
    'Meddyginiaethau',
    'A roddwyd pob meddyginiaeth fel y rhagnodwyd yn ystod y pedair wythnos diwethaf?\n\nYr hyn i’w nodi: canran. Canran yr achosion perthnasol, fel y’i cyhoeddwyd.',
  ]);
  expect(await offered(draft('▮'), 'cases CareRecord')).toEqual([
    'Cofnodion gofal',
    'Faint o achosion a samplwyd.',
  ]);
});

test('given a Welsh editor, when I am to enter a level, then its label and descriptor are in Welsh', async () => {
  expect(await offered(draft('1.1 ▮'), 'GoodStandard')).toEqual([
    'Safon dda',
    'Mae pobl yn cael yr hyn sydd ei angen arnynt.',
  ]);
});

test('given a Welsh editor, when I write a rule, then its words stay English and are explained in Welsh', async () => {
  const files = withWords(
    careHomesFiles(),
    'care-homes.yardstick',
    'overall rated by QualityShare of share of domains {',
    'overall rated by ▮QualityShare of share of domains {',
  );
  expect(await offered(files, 'lowest of')).toEqual([undefined, 'Y lefel waethaf ymhlith yr aelodau.']);
});

test('given a Welsh editor, when I begin a new standard, then its place is named in Welsh', async () => {
  const files = withWords(
    careHomesFiles(),
    'care-homes.yardstick',
    '        standard 3.2 ',
    '        ▮\n        standard 3.2 ',
  );
  // 3.2 is taken, so the next is 3.3.
  expect((await offered(files, 'standard 3.3'))[0]).toBe('Nesaf yn: parth 3 Gofalgar');
});

test('given a Welsh editor, when I begin a band, then each form says in Welsh what it holds', async () => {
  const files = withWords(careHomesFiles(), 'common.yardstick', '    0 to 38 ', '    ▮\n    0 to 38 ');
  expect((await offered(files, '50 to below 65 is …'))[1]).toBe('Heb gynnwys yr ail ben.');
});
