import { describe, expect, it } from 'vitest';
import { readJson } from '../testing/sources.js';

interface Rule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string; readonly removeText?: number };
}

const { wordPattern, onEnterRules, indentationRules } = readJson('language-configuration.json') as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly Rule[];
  readonly indentationRules: {
    readonly increaseIndentPattern: string;
    readonly decreaseIndentPattern: string;
  };
};

describe('what a double click selects', () => {
  const words = (text: string): string[] => [
    ...(text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? []),
  ];

  it.each([
    ['standard 2.1.3 "Assessment"', ['standard', '2.1.3', 'Assessment']],
    ['evidence V1.1 "x"', ['evidence', 'V1.1', 'x']],
    ['question 1.1a asks', ['question', '1.1a', 'asks']],
    ['2.1.1 67%', ['2.1.1', '67']],
    ['fieldwork 2019-09 to 2019-09-16', ['fieldwork', '2019-09', 'to', '2019-09-16']],
    [
      'level RequiresImprovement = 1',
      ['level', 'RequiresImprovement', '=', '1'].filter((word) => word !== '='),
    ],
    ['"the child’s out-of-court disposal"', ['the', 'child’s', 'out-of-court', 'disposal']],
    ['cy "Gwasanaethau ieuenctid Môn"', ['cy', 'Gwasanaethau', 'ieuenctid', 'Môn']],
    ['sum of standards except 4.1, 4.2', ['sum', 'of', 'standards', 'except', '4.1', '4.2']],
  ])('in %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('what the Enter key does', () => {
  const ruleAt = (before: string, after = '', previous = ''): Rule['action'] | undefined =>
    onEnterRules.find(
      ({ beforeText, afterText, previousLineText }) =>
        new RegExp(beforeText).test(before) &&
        (afterText === undefined || new RegExp(afterText).test(after)) &&
        (previousLineText === undefined || new RegExp(previousLineText).test(previous)),
    )?.action;

  it('goes on with a comment of several lines, and ends it', () => {
    expect(ruleAt('/* A framework', ' */')).toEqual({ indent: 'indentOutdent', appendText: ' * ' });
    expect(ruleAt(' * and more', '', '/*')).toEqual({ indent: 'none', appendText: '* ' });
    expect(ruleAt('     */')).toEqual({ indent: 'none', removeText: 1 });
  });

  it('takes the rest of a line comment with it, and begins no new one at its end', () => {
    expect(ruleAt('    // what was', ' decided')).toEqual({ indent: 'none', appendText: '// ' });
    expect(ruleAt('    // what was decided')).toBeUndefined();
  });

  it('leaves a line that is no comment to its block', () => {
    expect(ruleAt('standard 2.1 "Assessment" {', '}')).toBeUndefined();
    expect(ruleAt('    2.1.1 67%')).toBeUndefined();
  });
});

describe('how a line is indented', () => {
  const opens = (line: string): boolean => new RegExp(indentationRules.increaseIndentPattern).test(line);
  const closes = (line: string): boolean => new RegExp(indentationRules.decreaseIndentPattern).test(line);

  it.each([
    ['standard 2.1 "Assessment" {', true],
    ['banding A of percent to B { // exact', true],
    ['standard 2.1 "Braces { in a text"', false],
    ['// a brace in a comment {', false],
    ['scale Rating { level Good = 1 }', false],
  ])('%s opens a block: %j', (line, expected) => {
    expect(opens(line)).toBe(expected);
  });

  it('goes back at a closing brace', () => {
    expect(closes('    }')).toBe(true);
    expect(closes('    2.1.1 67%')).toBe(false);
  });
});
