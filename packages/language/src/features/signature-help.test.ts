import { describe, expect, it } from 'vitest';
import { openAtCursor } from '../testing/cursor.js';
import { signatureHelp } from './signature-help.js';
import { welsh } from './words/welsh/welsh.js';

/** The form that is marked, the part of it that comes next in brackets, and what the form means. */
async function help(text: string): Promise<string | undefined> {
  const { services, document, position } = await openAtCursor({ 'harbour.yardstick': text });
  const found = signatureHelp(services, document, position);
  const signature = found?.signatures[found.activeSignature ?? 0];
  if (!signature) return undefined;
  const [from, to] = signature.parameters?.[found.activeParameter ?? 0]?.label ?? [];
  if (typeof from !== 'number' || typeof to !== 'number') return signature.label;
  return `${signature.label.slice(0, from)}[${signature.label.slice(from, to)}]${signature.label.slice(to)}`;
}

function harbour(inside: string): string {
  return `framework Harbour {
    scale Rating { level Poor = 0 level Good = 1 }
    banding Total of score to Rating { 0 is Poor 1 or more is Good }
    cases Ships { field Laden yes or no field Flag choice "Home", "Abroad" }
    check Lights "Are the lights lit?"
    domain 1 samples Ships {
        standard 1.1 { rated by inspectors on Rating }
    }
    ${inside}
}
`;
}

describe('after "rated by"', () => {
  it('shows every form of a rule with its meaning', async () => {
    const { services, document, position } = await openAtCursor({
      'a.yardstick': harbour('overall rated by ▮'),
    });
    const found = signatureHelp(services, document, position);
    expect(found?.signatures.map(({ label, documentation }) => [label, documentation])).toEqual([
      ['inspectors on Scale', 'The inspectors enter a level.'],
      ['Banding', 'Bands the percentage of relevant cases answered yes. It needs a sample.'],
      ['lowest of members', 'The lowest level among the members.'],
      ['highest of members', 'The highest level among the members.'],
      [
        'median of members',
        'The middle level of the members; of an even number, the lower of the middle two.',
      ],
      ['Banding of sum of members', 'Bands the members’ scores, each times its weight, added up.'],
      ['Banding of mean of members', 'Bands the weighted mean of the members’ scores.'],
      ['Banding of share of members', 'Bands the sum of the scores as a percentage of the most it could be.'],
    ]);
  });

  it.each([
    ['overall rated by inspectors ▮', 'inspectors [on] Scale'],
    ['overall rated by inspectors on ▮', 'inspectors on [Scale]'],
    ['overall rated by lowest of ▮', 'lowest of [members]'],
    ['overall rated by lowest of standards except ▮', 'lowest of [members]'],
    ['overall rated by Total ▮', 'Banding [of] sum of members'],
    ['overall rated by Total of mean of ▮', 'Banding of mean of [members]'],
    ['standards rated by median ▮', 'median [of] members'],
    ['domain 2 { rated by ▮ }', '[inspectors] on Scale'],
    ['domain 2 { criteria described by ▮ }', '[Wording]'],
  ])('%s', async (text, expected) => {
    expect(await help(harbour(text))).toBe(expected);
  });

  it('shows nothing where no rule is being written', async () => {
    expect(await help(harbour('▮'))).toBeUndefined();
    expect(await help(harbour('domain 2 "Berths" ▮'))).toBeUndefined();
    expect(await help(harbour('// overall rated by ▮'))).toBeUndefined();
  });
});

describe('in a limit', () => {
  it.each([
    ['▮', '[at] most Level when condition'],
    ['at most ▮', 'at most [Level] when condition'],
    ['at most Good ▮', 'at most Level [when] condition'],
    ['at most Good when any ▮', 'any [items] is Level'],
    ['at most Good when any standard in 1 ▮', 'any [items] is Level'],
    ['at most Good when any standard in 1 is ▮', 'any items is [Level]'],
    ['at most Good when 2 or more ▮', 'number or more [items] are below Level'],
    ['at most Good when Lights is ▮', 'Check is [yes or no]'],
    ['at most Good when Lights is no and 1.1 is ▮', 'item is [Level]'],
    ['at most Good when 1.1 is not ▮', 'item is not [rated]'],
  ])('%s', async (text, expected) => {
    expect(await help(harbour(`overall rated by lowest of standards {\n ${text}\n}`))).toBe(expected);
  });
});

describe('after "relevant when"', () => {
  it.each([
    ['▮', '[Field] is "choice"'],
    ['Flag is ▮', 'Field is ["choice"]'],
    ['Laden is ▮', 'Field is [yes or no]'],
    ['Flag is one of ▮', 'Field is one of ["choice", "choice"]'],
    ['Flag is "Home" and Laden ▮', 'Field [is] yes or no'],
  ])('%s', async (text, expected) => {
    expect(await help(harbour(`domain 2 samples Ships { question 2.1 relevant when ${text} }`))).toBe(
      expected,
    );
  });
});

describe('in a discretion', () => {
  it.each([
    ['▮', '[up] to number level when ground'],
    ['up to ▮', 'up to [number] level when ground'],
    ['up to 1 level ▮', 'up to number level [when] ground'],
    ['up to 1 level when ▮', '[within] number points of a boundary'],
    ['up to 1 level when within 5 ▮', 'within number [points] of a boundary'],
    ['up to 1 level\n when within 5 points of a boundary\n or 5 cases ▮', 'number cases [change] the rating'],
    ['up to 1 level when 5 cases or ▮', 'number cases or [fewer]'],
  ])('%s', async (text, expected) => {
    expect(await help(harbour(`discretion "Panel" for standards {\n ${text}\n}`))).toBe(expected);
  });
});

describe('in a banding', () => {
  it.each([
    ['▮', '[below] limit is Level'],
    ['below ▮', 'below [limit] is Level'],
    ['0 to ▮', 'least to [most] is Level'],
    ['0 to below ▮', 'least to below [limit] is Level'],
    ['80 or ▮', 'least or [more] is Level'],
    ['0 to 49 is ▮', 'least to most is [Level]'],
    ['5 is ▮', 'value is [Level]'],
  ])('%s', async (text, expected) => {
    expect(await help(harbour(`banding Half of percent to Rating {\n ${text}\n}`))).toBe(expected);
  });
});

describe('given a Welsh editor, after "rated by"', () => {
  it('keeps the words of the language and says in Welsh what is to be filled in', async () => {
    const { services, document, position } = await openAtCursor({
      'a.yardstick': harbour('overall rated by ▮'),
    });
    const found = signatureHelp(services, document, position, welsh);
    expect(found?.signatures.map(({ label }) => label)).toEqual([
      'inspectors on Graddfa',
      'Bandiau',
      'lowest of aelodau',
      'highest of aelodau',
      'median of aelodau',
      'Bandiau of sum of aelodau',
      'Bandiau of mean of aelodau',
      'Bandiau of share of aelodau',
    ]);
    expect(found?.signatures[2]?.documentation).toBe('Y lefel isaf ymhlith yr aelodau.');
    expect(found?.signatures[2]?.parameters?.[2]).toEqual({
      // Behind "lowest of ".
      label: [10, 17],
      documentation: 'Math o eitem, a pha rai ohonynt: standards, standards in 2, 3, standards except 4.1.',
    });
  });
});
