import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { openAtCursor } from '../testing/cursor.js';
import type { TestFiles } from '../testing/workspace.js';
import { completion } from './completion.js';

async function offered(files: TestFiles | string): Promise<CompletionItem[]> {
  const { services, document, position } = await openAtCursor(
    typeof files === 'string' ? { 'harbour.yardstick': files } : files,
  );
  const { items } = completion(services, document, position);
  return items.sort((left, right) => ((left.sortText ?? '') < (right.sortText ?? '') ? -1 : 1));
}

async function labels(files: TestFiles | string): Promise<string[]> {
  return (await offered(files)).map(({ label }) => label);
}

/** What accepting an item writes: a snippet, with its places to fill in. */
async function written(files: TestFiles | string, label: string): Promise<string | undefined> {
  return (await offered(files)).find((item) => item.label === label)?.textEdit?.newText;
}

/** A framework for harbours, with more lines in it. */
function harbour(inside: { domain?: string; top?: string; rule?: string; question?: string }): string {
  return `framework Harbour "Inspection of harbours" {
    scale Rating "Rating" {
        level Poor = 0 means "Ships are at risk."
        level Fair = 1
        level Good = 2 "Good enough" means "Ships are safe."
    }
    scale Care { level Low = 1 level High = 2 }
    banding Share of percent to Rating rounded to whole {
        0 to 49 is Poor
        50 or more is Good
    }
    banding Total of score to Rating { 0 to 3 is Poor 4 or more is Good }
    wording Proportions { "all" when 100 "some" when 0 or more }
    cases Ships "Ships that called" {
        field Flag "Flag" choice "Home", "Abroad"
        field Length "Length in metres" number
        field Laden "Laden" yes or no
        field Master "Master" text
    }
    check Lights "Are the lights lit?"
    domain 1 "Approaches" samples Ships {
        questions rated by Share
        standard 1.1 "Pilots" {
            rated by lowest of questions
            question 1.1.1 "Met" asks "Was the ship met?" ${inside.question ?? ''}
            question 1.1.2 "Safe" asks "Was the pilot safe?"
        }
        ${inside.domain ?? ''}
    }
    domain 2 "Berths" {
        standards rated by inspectors on Rating
        standard 2.1 "Quays"
        standard 2.2 "Cranes"
        standard 2.4 "Sheds"
    }
    ${inside.top ?? ''}
    ${inside.rule ?? 'overall rated by lowest of standards'}
}
`;
}

describe('keywords stand where the grammar has them', () => {
  it('offers at the top of an empty file what a file holds', async () => {
    expect(await labels('▮')).toEqual([
      'use',
      'framework',
      'inspection',
      'scale',
      'banding',
      'wording',
      'cases',
    ]);
  });

  it('offers after the title of a standard what its head may go on with', async () => {
    expect(await labels(harbour({ domain: 'standard 1.2 "Tugs" ▮' }))).toEqual([
      'asks',
      'samples',
      'relevant when',
      'weight',
    ]);
  });

  it('offers what goes on with a declaration at the end of a file, before it has braces', async () => {
    expect(await labels('scale Rating {\n level Poor = 0\n}\nframework Care "Homes" ▮')).toEqual(['revises']);
    expect(await labels('banding Share ▮\n')).toEqual(['of']);
    expect(await labels('scale Rating {\n level Poor = 0\n}\nbanding Share of percent to ▮')).toEqual([
      'Rating',
    ]);
  });

  it('offers in a question neither items nor a second rule', async () => {
    expect(await labels(harbour({ question: '{ rated by Share\n ▮ }' }))).toEqual([
      'statement',
      'prompt',
      'evidence 1.1.1.1',
    ]);
  });

  it('says in one line what a keyword means', async () => {
    const [first] = await offered(harbour({ domain: 'standard 1.2 "Tugs" as▮' }));
    expect(first).toMatchObject({
      label: 'asks',
      documentation: { kind: 'markdown', value: 'The question, as printed.' },
    });
  });

  it('does not offer publisher where the publisher is said', async () => {
    const text = (publisher: string): string => `framework A {\n    ${publisher}\n    ▮\n}`;
    expect(await labels(text(''))).toContain('publisher');
    expect(await labels(text('publisher "The Harbour Board"'))).not.toContain('publisher');
  });

  it('offers nothing in a comment or in a text that may say anything', async () => {
    expect(await labels(harbour({ top: '// stand▮' }))).toEqual([]);
    expect(await labels(harbour({ top: '/* stand▮ */' }))).toEqual([]);
    expect(await labels(harbour({ top: 'publisher "The ▮"' }))).toEqual([]);
  });

  it('replaces the word that is half typed', async () => {
    const { services, document, position } = await openAtCursor({
      'a.yardstick': harbour({ top: '    pub▮' }),
    });
    const item = completion(services, document, position).items.find(({ label }) => label === 'publisher');
    expect(item?.textEdit).toMatchObject({
      range: { start: { line: position.line, character: position.character - 3 }, end: position },
    });
  });
});

describe('a new item has the next number', () => {
  it('after the last: standard 1.2 after 1.1', async () => {
    const text = harbour({ domain: '▮' });
    expect((await labels(text))[0]).toBe('standard 1.2');
    expect(await written(text, 'standard 1.2')).toBe('standard 1.2 "${2:Title}" {\n\t$0\n}');
  });

  it('also when two letters are typed, which could be the language of the title above', async () => {
    expect(await labels(harbour({}).replace('"Sheds"', '"Sheds"\n st▮'))).toContain('standard 2.5');
  });

  it('in the hole after its neighbour above: 2.3 between 2.2 and 2.4', async () => {
    const text = harbour({}).replace('standard 2.4', 'standard ▮\n        standard 2.4');
    expect(await labels(text)).toEqual(['2.3']);
  });

  it('after the last of all where there is no hole: 2.5 between 2.1 and 2.2', async () => {
    const text = harbour({}).replace('standard 2.2', 'standard ▮\n        standard 2.2');
    expect(await labels(text)).toEqual(['2.5']);
  });

  it('as the first of its parent: question 1.2.1 in standard 1.2, and it asks', async () => {
    const text = harbour({ domain: 'standard 1.2 "Tugs" {\n            q▮\n        }' });
    expect(await written(text, 'question 1.2.1')).toBe('question 1.2.1 "${2:Title}" asks "${3:Question?}"');
  });

  it('with the next letter after a letter', async () => {
    expect(
      await labels('framework A {\n  domain 1 {\n    standard 1a\n    standard 1b\n    standard ▮\n  }\n}'),
    ).toEqual(['1c']);
  });

  it('only for kinds that may stand there: no domain in a domain, and standards first where standards stand', async () => {
    const all = await labels(harbour({ domain: '▮' }));
    expect(all.filter((label) => /^(domain|section) /.test(label))).toEqual([]);
    expect(all.filter((label) => label.endsWith(' 1.2'))).toEqual([
      'standard 1.2',
      'evidence 1.2',
      'area 1.2',
      'judgement 1.2',
      'question 1.2',
      'criterion 1.2',
    ]);
  });
});

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

describe('bands', () => {
  it('are offered in each of their forms for the levels that have none yet', async () => {
    const half = (bands: string): string =>
      harbour({ top: `banding Half of percent to Rating rounded to whole {\n${bands}\n}` });
    expect(await labels(half(' ▮'))).toEqual([
      'below 50 is …',
      '50 to 64 is …',
      '50 to below 65 is …',
      '80 or more is …',
    ]);
    expect(await written(half(' below 50 is Poor\n ▮'), '50 or more is …')).toBe(
      '${1:50} or more is ${3|Fair,Good|}',
    );
  });

  it('begin where the one above ends, or with the number that is typed', async () => {
    const total = (bands: string): string =>
      harbour({ top: `banding Sum of score to Rating {\n${bands}\n}` });
    expect(await labels(total(' 0 to 3 is Poor\n ▮'))).toEqual([
      '4 to 7 is …',
      '4 to below 8 is …',
      '4 or more is …',
    ]);
    expect(await labels(total(' 0 to 3 is Poor\n 5▮'))).toEqual([
      '5 to 8 is …',
      '5 to below 9 is …',
      '5 or more is …',
    ]);
    const tenths = 'banding Half of percent to Rating rounded to 1 decimal {\n 0 to 49.9 is Poor\n ▮\n}';
    expect(await labels(harbour({ top: tenths }))).toContain('50 or more is …');
  });

  it('are rounded to whole or to decimals', async () => {
    expect(await labels(harbour({ top: 'banding Half of percent to Rating rounded to ▮ {\n}' }))).toEqual([
      'whole',
      '1 decimal',
      '2 decimals',
    ]);
  });

  it('lead to the levels of the scale of the banding', async () => {
    expect(await labels(harbour({ top: 'banding Half of percent to Care {\n below 50 is ▮\n}' }))).toEqual([
      'Low',
      'High',
    ]);
  });
});

describe('phrases', () => {
  it('are offered with the proportion that they say, and proportions after "when"', async () => {
    const wording = (phrase: string): string => harbour({ top: `wording Shares {\n ${phrase}\n}` });
    expect(await labels(wording('▮'))).toEqual([
      '"…" when 80 or more',
      '"…" when below 50',
      '"…" when 100',
      'counts when',
      'percentage when',
    ]);
    expect(await labels(wording('"most" when ▮'))).toEqual([
      'all but',
      'below',
      '80 or more',
      '100',
      '14 cases or fewer',
    ]);
  });
});

describe('other files', () => {
  it('offers the files of the project that are not used yet', async () => {
    const files = {
      'common/scales.yardstick': 'scale Rating { level Good = 1 }',
      'used.yardstick': 'scale Other { level Good = 1 }',
      'frameworks/harbour.yardstick': 'use "../used.yardstick"\nuse "▮"\nframework Harbour {}',
      'whitby.inspection': '',
      '../elsewhere.yardstick': '',
    };
    expect(await labels(files)).toEqual(['"../common/scales.yardstick"']);
  });

  it('offers what a used file declares', async () => {
    const files = {
      'scales.yardstick': 'scale Shared { level Good = 1 }',
      'harbour.yardstick':
        'use "./scales.yardstick"\nframework Harbour { domain 1 { rated by inspectors on ▮ } }',
    };
    expect(await labels(files)).toEqual(['Shared']);
  });

  it('offers after what is in reach what other files of the project declare, with the line that uses them', async () => {
    const files = {
      'scales.yardstick': 'scale Shared { level Good = 1 }\nbanding Mean of score to Shared { 1 is Good }',
      '../elsewhere.yardstick': 'scale Foreign { level Good = 1 }',
      'harbour.yardstick':
        'framework Harbour {\n scale Own { level Good = 1 }\n domain 1 { rated by inspectors on ▮ }\n}',
    };
    const items = await offered(files);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['Own', undefined],
      ['Shared', 'use "./scales.yardstick"'],
    ]);
    expect(items[1]?.additionalTextEdits).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        newText: 'use "./scales.yardstick"\n\n',
      },
    ]);
    const base = { 'base.yardstick': harbour({}), 'next.yardstick': 'framework Next "Next" revises ▮' };
    const [framework] = await offered(base);
    expect(framework?.label).toBe('Harbour');
    expect(framework?.additionalTextEdits?.[0]).toMatchObject({
      range: { start: { line: 0, character: 0 } },
      newText: 'use "./base.yardstick"\n\n',
    });
  });

  it('offers the frameworks of the project to an inspection', async () => {
    expect(await labels({ 'a.yardstick': harbour({}), 'b.inspection': 'inspection Whitby of ▮' })).toEqual([
      'Harbour',
    ]);
  });

  it('offers the languages of the project in which a text is not given yet', async () => {
    const { services, document, position, workspace } = await openAtCursor({
      'a.yardstick': 'framework Harbour "Harbours" cy "Harbyrau" ▮ {}',
    });
    await workspace.configure({ languages: ['cy', 'ga'] });
    const { items } = completion(services, document, position);
    expect(
      items
        .filter(
          ({ insertTextFormat, textEdit }) => insertTextFormat === 2 && textEdit?.newText.includes('$1'),
        )
        .map(({ label }) => label),
    ).toEqual(['ga']);
  });
});

describe('a framework that revises another', () => {
  const revision = (inside: string): TestFiles => ({
    'base.yardstick': harbour({}),
    'new.yardstick': `use "./base.yardstick"\nframework Next revises Harbour {\n ${inside}\n}`,
  });

  it('says only what changes', async () => {
    expect(await labels(revision('▮'))).toEqual([
      'publisher',
      'version',
      'effective from',
      'source',
      'replace',
      'add',
      'remove',
    ]);
  });

  it('adds the next number of each place that may hold it', async () => {
    expect(await labels(revision('add standard ▮'))).toEqual(['1.2', '2.5']);
    expect(await labels(revision('add to 2 standard ▮'))).toEqual(['2.5']);
    expect(await labels(revision('add domain ▮'))).toEqual(['3']);
    expect(await labels(revision('add to ▮'))).toEqual(['1', '1.1', '2', '2.1', '2.2', '2.4']);
  });

  it('replaces and removes what the base has', async () => {
    expect(await labels(revision('replace question ▮'))).toEqual(['1.1.1', '1.1.2']);
    expect(await labels(revision('remove standard ▮'))).toEqual(['1.1', '2.1', '2.2', '2.4']);
    expect(await labels(revision('remove banding ▮'))).toEqual(['Share', 'Total']);
  });

  it('replaces only what the base has, and adds to an item only what may stand in it', async () => {
    expect(await labels(revision('replace ▮'))).toEqual([
      'domain',
      'standard',
      'question',
      'scale',
      'banding',
      'wording',
      'cases',
      'overall',
      'check',
    ]);
    expect(await labels(revision('add to 1.1 ▮'))).toEqual(['judgement', 'question', 'criterion']);
  });

  it('begins what is replaced as the base has it, or names it where something stands behind it', async () => {
    expect(await written(revision('replace banding ▮'), 'Share')).toBe(
      'Share of percent to Rating rounded to whole {\n\t0 to 49 is Poor\n\t50 or more is Good\n\\}',
    );
    expect(await written(revision('replace banding ▮ of percent'), 'Share')).toBe('Share');
  });
});

describe('a file with mistakes in it', () => {
  it('at the end, where no block is closed', async () => {
    const text = 'framework A {\n    domain 1 "X" {\n        standard 1.1 "Y" {\n        }\n        ▮';
    expect((await labels(text))[0]).toBe('standard 1.2');
  });

  it('takes the indentation for the block where a brace is missing', async () => {
    const text = 'framework A {\n    domain 1 "X" {\n        standard 1.1 "Y"\n    ▮';
    expect((await labels(text))[0]).toBe('domain 2');
  });

  it('after a block that was never opened, and a line that means nothing', async () => {
    const text = harbour({ domain: '▮' })
      .replace('scale Care {', 'scale Care')
      .replace('        ▮', 'foo 7 bar "\n        ▮');
    expect((await labels(text))[0]).toBe('standard 1.2');
  });

  it('offers nothing after a word that cannot stand there', async () => {
    expect(await labels(harbour({ domain: 'standard rated ▮' }))).toEqual([]);
  });
});

describe('hostile text', () => {
  it('is encoded in snippets', async () => {
    const files = {
      'a.yardstick': `framework A {
        scale R { level Good = 1 }
        cases Ships { field Flag "Flag" choice "\${1:evil} $0 \\\\ }", "b" }
        domain 1 samples Ships { question 1.1 asks "?" relevant when Flag is ▮ }
      }`,
    };
    const [first] = await offered(files);
    expect(first?.label).toBe('"${1:evil} $0 \\\\ }"');
    expect(first?.textEdit?.newText).toBe('"\\${1:evil\\} \\$0 \\\\\\\\ \\}"');
  });
});

describe('a file of 5,000 lines', () => {
  it('is not read again: only the words of the line under way are', async () => {
    const questions = Array.from({ length: 5000 }, (_, at) => `question 1.${at + 1} "Q" asks "Is it?"`).join(
      '\n',
    );
    const { services, document, position } = await openAtCursor({
      'a.yardstick': `framework A {\n domain 1 {\n ${questions}\n question ▮\n }\n domain 2 {\n }\n}`,
    });
    const read: number[] = [];
    const { Lexer } = services.parser;
    const tokenize = Lexer.tokenize.bind(Lexer);
    Lexer.tokenize = (text, options) => {
      read.push(text.length);
      return tokenize(text, options);
    };
    const { items } = completion(services, document, position);
    expect(items.map(({ label }) => label)).toEqual(['1.5001']);
    expect(Math.max(...read)).toBeLessThan(100);
  });
});
