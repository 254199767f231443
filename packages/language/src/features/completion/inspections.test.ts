import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { openAtCursor } from '../../testing/cursor.js';
import { completion } from '../completion.js';

const harbour = `framework Harbour "Inspection of harbours" {
    scale Rating { level Poor = 0 level Fair = 1 level Good = 2 "Good enough" means "Ships are safe." }
    banding Share of percent to Rating rounded to whole { 0 to 49 is Poor 50 or more is Good }
    banding Total of score to Rating { 0 to 1 is Poor 2 or more is Good }
    wording Proportions { "all" when 100 "some" when 0 or more }
    cases Ships "Ships that called"
    cases Crews
    check Lights "Are the lights lit?"
    statistic Delay "Ships delayed" percent
    notes for domains "Strengths", "Risks"
    domain 1 "Approaches" samples Ships {
        rated by lowest of questions
        question 1.1 "Met" asks "Was the ship met?" { rated by Share }
        question 1.2 "Told" asks "Was the crew told?" samples Crews { rated by Share }
        criterion 1.3 "Safe" asks "Was the pilot safe?" { described by Proportions }
    }
    domain 2 "Berths" { rated by inspectors on Rating }
    discretion "Panel" for domains in 2 { up to 1 level }
    discretion "Board" for overall { up to 1 level }
    overall rated by Total of sum of domains
}
`;

async function offered(lines: string): Promise<CompletionItem[]> {
  const { services, document, position } = await openAtCursor({
    'harbour.yardstick': harbour,
    'whitby.inspection': `inspection Whitby of Harbour {\n    ${lines}\n}\n`,
  });
  const { items } = completion(services, document, position);
  return items.sort((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
}

async function labels(lines: string): Promise<string[]> {
  return (await offered(lines)).map(({ label }) => label);
}

async function written(lines: string): Promise<Record<string, string | undefined>> {
  return Object.fromEntries((await offered(lines)).map(({ label, textEdit }) => [label, textEdit?.newText]));
}

/** What is offered at the start of a file that is empty, by its label. */
async function begun(path: string, files: Record<string, string>): Promise<CompletionItem[]> {
  const { services, document, position } = await openAtCursor({ ...files, [path]: '▮' });
  const { items } = completion(services, document, position);
  return items.sort((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
}

describe('a new file for an inspection', () => {
  it('is offered an inspection first, of the framework that there is', async () => {
    const [first] = await begun('whitby.inspection', { 'harbour.yardstick': harbour });
    expect(first).toMatchObject({ label: 'inspection' });
    expect(first?.textEdit?.newText).toBe('inspection ${1:Name} of ${2:Harbour} {\n\t$0\n}');
  });

  it('is offered one of the frameworks, where there are several', async () => {
    const other = harbour.replace('framework Harbour', 'framework Marina');
    const files = { 'harbour.yardstick': harbour, 'marina.yardstick': other };
    const [first] = await begun('whitby.inspection', files);
    expect(first?.textEdit?.newText).toBe('inspection ${1:Name} of ${2|Harbour,Marina|} {\n\t$0\n}');
  });

  it('has a blank for the framework, where there is none', async () => {
    const [first] = await begun('whitby.inspection', {});
    expect(first?.textEdit?.newText).toBe('inspection ${1:Name} of ${2:Framework} {\n\t$0\n}');
  });
});

describe('an inspection', () => {
  it('still wants everything when it is empty: sizes, answers and checks before all else', async () => {
    expect((await labels('▮')).slice(0, 7)).toEqual([
      'cases Ships',
      'cases Crews',
      '1.1',
      '1.2',
      '1.3',
      '2',
      'Lights',
    ]);
  });

  it('has each answer in its right form', async () => {
    const all = await written('cases Ships 42\n ▮');
    expect(all['1.1']).toBe('1.1 ${1:0}%');
    expect(all['1.3']).toBe('1.3 ${1|"all","some"|}');
    expect(all['2']).toBe('2 ${1|Poor,Fair,Good|}');
    expect(all['Lights']).toBe('Lights ${1|yes,no|}');
    expect(all['Delay']).toBe('Delay ${1:0}%');
    expect(all['cases Crews']).toBe('cases Crews ${1:0}');
    expect(all['cases Ships']).toBeUndefined();
  });

  it('takes counts where the other lines have counts, of the size of the sample', async () => {
    expect((await written('cases Ships 42\n 1.2 3 of 8\n ▮'))['1.1']).toBe('1.1 ${1:yes} of ${2:42}');
  });

  it('shows the question in full', async () => {
    const item = (await offered('▮')).find(({ label }) => label === '1.1');
    expect(item).toMatchObject({
      detail: 'Met',
      documentation:
        'Was the ship met?\n\nTakes a percentage. The percentage of relevant cases, as published.',
    });
  });

  it('leaves out what is entered', async () => {
    const all = await labels('cases Ships 42\n 1.1 67%\n Lights yes\n expect 2 Good\n ▮');
    expect(all).not.toContain('cases Ships');
    expect(all).not.toContain('1.1');
    expect(all).not.toContain('Lights');
    expect(all).not.toContain('expect 2');
    expect(all).toContain('1.2');
  });

  it('leaves out what is under an item that is not rated', async () => {
    expect(await labels('1 not rated because "no ships"\n ▮')).not.toContain('1.1');
  });

  it('puts last what an entered level makes needless', async () => {
    const all = await labels('1 Fair\n ▮');
    expect(all.indexOf('1.1')).toBeGreaterThan(all.indexOf('2'));
  });

  it('keeps the item of the line that is being typed', async () => {
    expect(await labels('1.1▮ 67%')).toContain('1.1');
  });
});

describe('after the number of an item', () => {
  it('a percentage, counts, a level as published, or the reason why there is none', async () => {
    expect(await labels('cases Ships 42\n 1.1 ▮')).toEqual([
      'Poor',
      'Fair',
      'Good',
      '67%',
      '18 of 42',
      'not rated because',
    ]);
  });

  it('the phrases of its wording', async () => {
    expect(await labels('1.3 ▮')).toEqual(['67%', '18 of 42', '"all"', '"some"', 'not rated because']);
    expect(await labels('1.3 "▮')).toEqual(['"all"', '"some"']);
  });

  it('the levels, with label and descriptor', async () => {
    const [, , good] = await offered('2 ▮');
    expect(good).toMatchObject({ label: 'Good', detail: 'Good enough', documentation: 'Ships are safe.' });
  });

  it('yes and no for a check, a figure for a statistic', async () => {
    expect(await labels('Lights ▮')).toEqual(['yes', 'no']);
    expect(await labels('Delay ▮')).toEqual(['67%']);
    expect(await labels('Delay 57% ▮')).toEqual(['average', 'range']);
  });
});

describe('the other lines', () => {
  it('expect what is rated and not expected yet', async () => {
    const rated = await labels('expect 1.1 Good\n expect 1.1 67%\n expect ▮');
    expect(rated.slice(0, 6)).toEqual(['overall', 'score', '1', '1.2', '1.3', '2']);
    expect(await labels('expect overall ▮')).toEqual(['Poor', 'Fair', 'Good', 'not rated']);
  });

  it('expect what was entered too, each thing once', async () => {
    expect((await labels('expect ▮')).slice(-4)).toEqual(['cases Ships', 'cases Crews', 'Lights', 'Delay']);
    const lines = 'expect cases Ships 42\n expect Delay 57%\n expect ▮';
    expect((await labels(lines)).slice(-2)).toEqual(['cases Crews', 'Lights']);
    expect(await written('expect Del▮')).toMatchObject({ Delay: 'Delay ${1:0}%' });
    expect(await labels('expect Lights ▮')).toEqual(['yes', 'no']);
    expect(await labels('expect Delay ▮')).toEqual(['67%']);
    expect(await labels('expect Delay 57% ▮')).toEqual(['average', 'range']);
    expect(await labels('expect cases ▮')).toEqual(['Ships', 'Crews']);
  });

  it('expect the figure of an item beside its rating', async () => {
    expect(await labels('expect 1.1 ▮')).toEqual(['Poor', 'Fair', 'Good', '67%', '18 of 42', 'not rated']);
    expect(await written('expect 1.1 67%\n expect ▮')).toMatchObject({ '1.1': '1.1 ${1|Poor,Fair,Good|}' });
    expect(await written('expect 1.1 Good\n expect ▮')).toMatchObject({ '1.1': '1.1 ${1:0}%' });
    expect(await labels('expect 2 ▮')).toEqual(['Poor', 'Fair', 'Good', 'not rated']);
  });

  it('override what a discretion covers and nothing else', async () => {
    expect(await written('override ▮')).toEqual({ '2': '2 to ', overall: 'overall to ' });
    expect(await labels('override 2 to ▮')).toEqual(['Poor', 'Fair', 'Good']);
  });

  it('size the samples that have no size yet', async () => {
    expect(await written('cases Ships 42\n cases ▮')).toEqual({ Crews: 'Crews ${1:0}' });
  });

  it('note under the headings of the framework', async () => {
    expect(await labels('note ▮')).toEqual(['1', '2']);
    expect(await labels('note 1 ▮')).toEqual(['"Strengths"', '"Risks"']);
  });
});

describe('a very long framework', () => {
  const questions = Array.from({ length: 2400 }, (_, at) => `question 1.${at + 1} "Q" asks "?"`);
  const long = `framework Long {
    scale Rating { level Poor = 0 level Good = 1 }
    domain 1 {
        questions rated by inspectors on Rating
        ${questions.join('\n')}
    }
    overall rated by lowest of questions
}`;

  it('has its first answers offered, and those that go with what is typed', async () => {
    const at = async (typed: string): Promise<readonly [boolean, string[]]> => {
      const { services, document, position } = await openAtCursor({
        'long.yardstick': long,
        'a.inspection': `inspection A of Long {\n  ${typed}\n}`,
      });
      const { isIncomplete, items } = completion(services, document, position);
      return [isIncomplete, items.slice(0, 2).map(({ label }) => label)];
    };
    expect(await at('▮')).toEqual([true, ['1.1', '1.2']]);
    expect(await at('1.231▮')).toEqual([true, ['1.231', '1.2310']]);
  });
});
