import { describe, expect, it } from 'vitest';
import { harbour, labels, offered, written } from '../../testing/offered.js';

describe('rules', () => {
  it('offers what a rule may be, the bandings with what they band', async () => {
    const text = harbour({ rule: 'overall rated by ▮' });
    expect(await labels(text)).toEqual([
      'Share',
      'Total',
      'inspectors on',
      'lowest of',
      'highest of',
      'median of',
    ]);
    expect(await written(text, 'Total')).toBe('Total of ${1|sum,mean|} of ${2|standards,domains,questions|}');
    // No cases are sampled for the overall itself.
    expect(await written(text, 'Share')).toBe('Share of share of ${2|standards,domains,questions|}');
  });

  it('bands shares of cases where cases are sampled, and adds up what the owner of the rule has inside', async () => {
    const sampled = harbour({}).replace('rated by lowest of questions', 'rated by ▮');
    expect(await written(sampled, 'Share')).toBe('Share');
    expect(await written(sampled, 'Total')).toBe('Total of ${1|sum,mean|} of ${2|questions|}');
  });

  it('shows a banding as it is written', async () => {
    const [share] = await offered(harbour({ rule: 'overall rated by S▮' }));
    expect(share?.documentation).toBe(
      'banding Share of percent to Rating rounded to whole {\n    0 to 49 is Poor\n    50 or more is Good\n}',
    );
  });

  it('offers the scales after "inspectors on"', async () => {
    expect(await labels(harbour({ rule: 'overall rated by inspectors on ▮' }))).toEqual(['Rating', 'Care']);
  });

  it('offers a share for a banding of a percentage, a sum or a mean for one of a score', async () => {
    expect(await labels(harbour({ rule: 'overall rated by Share of ▮' }))).toEqual(['share of']);
    expect(await labels(harbour({ rule: 'overall rated by Total of ▮' }))).toEqual(['sum of', 'mean of']);
  });

  it('offers the kinds that the owner of the rule has inside', async () => {
    expect(await labels(harbour({ rule: 'overall rated by lowest of ▮' }))).toEqual([
      'domains',
      'standards',
      'questions',
    ]);
    expect(await labels(harbour({}).replace('lowest of questions', 'lowest of ▮'))).toEqual(['questions']);
  });

  it('offers after "except" the members and what holds them, but none twice', async () => {
    expect(await labels(harbour({ rule: 'overall rated by lowest of standards except 1, 2.1, ▮' }))).toEqual([
      '1.1',
      '2',
      '2.2',
      '2.4',
    ]);
  });

  it('offers the levels of the scale that is meant, with label and descriptor', async () => {
    const items = await offered(harbour({ rule: 'overall rated by lowest of standards {\n at most ▮\n}' }));
    expect(items.map(({ label, detail, documentation }) => [label, detail, documentation])).toEqual([
      ['Poor', undefined, 'Ships are at risk.'],
      ['Fair', undefined, undefined],
      ['Good', 'Good enough', 'Ships are safe.'],
    ]);
  });
});

describe('what is written with a word', () => {
  it('is a level with the next score, in the direction of the others', async () => {
    const scale = (levels: string): string => harbour({ top: `scale Grade {\n${levels}\n ▮\n}` });
    expect(await written(scale(' level Low = 1\n level High = 3'), 'level')).toBe('level ${1:Name} = ${2:4}');
    expect(await written(scale(' level High = 3\n level Low = 2'), 'level')).toBe('level ${1:Name} = ${2:1}');
  });

  it('is a banding to one of the scales, and a field that is whole as it is offered', async () => {
    expect(await written(harbour({ top: '▮' }), 'banding')).toBe(
      'banding ${1:Name} of ${2|percent,score|} to ${3|Rating,Care|} {\n\t$0\n}',
    );
    expect(await written(harbour({ top: 'cases Boats {\n ▮\n}' }), 'field')).toBe(
      'field ${1:Name} "${2:Title}" ${3|yes or no,choice "One"\\, "Another",number,date,text|}',
    );
  });
});

describe('conditions', () => {
  const limit = (condition: string): string =>
    harbour({ rule: `overall rated by lowest of standards {\n at most Fair when ${condition}\n}` });

  it('of a limit look at checks and ratings', async () => {
    expect(await labels(limit('▮'))).toEqual([
      'Lights',
      '1.1',
      '1.1.1',
      '1.1.2',
      '2.1',
      '2.2',
      '2.4',
      'any',
      'all',
      '2 or more …',
    ]);
    expect(await written(limit('▮'), '2 or more …')).toBe(
      '${1:2} or more ${2|standards,domains,questions|} are $0',
    );
  });

  it('take yes or no for a check', async () => {
    expect(await labels(limit('Lights is ▮'))).toEqual(['yes', 'no', 'not']);
  });

  it('take levels for what is counted', async () => {
    expect(await labels(limit('any standard in 2 is ▮'))).toEqual([
      'Poor',
      'Fair',
      'Good',
      'not',
      'below',
      'above',
      'rated',
    ]);
    expect(await labels(limit('2 or more standards are below ▮'))).toEqual(['Poor', 'Fair', 'Good']);
  });

  it('go on after "and"', async () => {
    expect(await labels(limit('Lights is no and 2.1 is ▮'))).toEqual([
      'Poor',
      'Fair',
      'Good',
      'not',
      'below',
      'above',
      'rated',
    ]);
  });

  it('of relevance look at the fields of the sample that can be tested and at other questions of it', async () => {
    expect(await labels(harbour({ question: 'relevant when ▮' }))).toEqual([
      'Flag',
      'Length',
      'Laden',
      '1.1.2',
    ]);
  });

  it('take the choices of a field, each once', async () => {
    expect(await labels(harbour({ question: 'relevant when Flag is ▮' }))).toEqual([
      '"Home"',
      '"Abroad"',
      'one of',
      'not',
    ]);
    expect(await labels(harbour({ question: 'relevant when Flag is one of "Home", "▮' }))).toEqual([
      '"Abroad"',
    ]);
    expect(await labels(harbour({ question: 'relevant when Flag is "▮"' }))).toEqual(['"Home"', '"Abroad"']);
  });

  it('take a comparison for a number, yes or no for the answer of a case', async () => {
    expect(await labels(harbour({ question: 'relevant when Length is ▮' }))).toEqual([
      'below',
      'above',
      'not',
    ]);
    expect(await labels(harbour({ question: 'relevant when 1.1.2 is ▮' }))).toEqual(['yes', 'no', 'not']);
  });
});
