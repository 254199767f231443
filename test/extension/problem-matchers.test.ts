import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Folder } from '../cli/command.js';

/** What a line looks like, and in which group of it each property stands. */
interface Pattern {
  readonly regexp: string;
  readonly [property: string]: string | number;
}

interface Matcher {
  readonly name: string;
  readonly severity: string;
  readonly pattern: readonly Pattern[];
}

const { contributes } = JSON.parse(
  readFileSync(new URL('../../packages/vscode/extension/package.json', import.meta.url), 'utf8'),
) as { readonly contributes: { readonly problemMatchers: readonly Matcher[] } };

type Matched = Readonly<Record<string, string>>;

/** What the matchers see in an output, as the editor applies them: a pattern a line, what they say of the message put together. */
function matched(output: string): Matched[] {
  const lines = output.split('\n');
  return lines.flatMap((_, start) => {
    for (const { pattern } of contributes.problemMatchers) {
      const found = pattern.map((one, place) =>
        new RegExp(one.regexp).exec(lines[start + place] ?? '\u0000'),
      );
      if (found.every((match) => match !== null)) return [together(pattern, found)];
    }
    return [];
  });
}

function together(pattern: readonly Pattern[], found: readonly RegExpExecArray[]): Matched {
  const all = new Map<string, string>();
  for (const [place, groups] of pattern.entries()) {
    for (const [property, group] of Object.entries(groups)) {
      if (typeof group !== 'number') continue;
      const before = all.get(property);
      const text = found[place]?.[group] ?? '';
      all.set(property, before === undefined ? text : `${before}\n${text}`);
    }
  }
  return Object.fromEntries(all);
}

it('sees every problem of a check with its place and its whole message, however the terminal breaks it', () => {
  const folder = new Folder()
    .withExample('youth-2018')
    .replace('youth-2018/youth-2018.yardstick', '80 or more is Outstanding', '81 or more is Outstanding')
    .replace('youth-2018/bradford-2020.inspection', '    2.1.1 67%', '    2.1.1 167%');
  const wide = folder.yardstick(['check'], { environment: { COLUMNS: '200' } }).output;
  const narrow = folder.yardstick(['check'], { environment: { COLUMNS: '50' } }).output;
  const [first, second, ...others] = matched(wide);
  expect(others).toEqual([]);
  expect(first).toEqual({
    file: 'youth-2018/bradford-2020.inspection',
    line: '19',
    column: '11',
    severity: 'error',
    code: 'percentage-range',
    message: expect.stringContaining('167%') as string,
  });
  expect(second).toMatchObject({ file: 'youth-2018/youth-2018.yardstick', code: 'banding-gap' });
  const onOneLine = (problems: Matched[]): Matched[] =>
    problems.map((problem) => ({ ...problem, message: problem['message']?.replaceAll('\n', ' ') ?? '' }));
  expect(onOneLine(matched(narrow))).toEqual(matched(wide));
  expect(matched(narrow)).not.toEqual(matched(wide));
});

it('sees every rating that is not as published, at the line that expects it', () => {
  const file = 'youth-2018/bradford-2020.inspection';
  const folder = new Folder()
    .withExample('youth-2018')
    .replace(file, 'expect 3.2 Inadequate', 'expect 3.2 Good')
    .replace(file, 'expect 3.4 Good', 'expect 3.4 Outstanding');
  const { output } = folder.yardstick(['test', 'youth-2018']);
  const lines = folder.read(file).split('\n');
  const at = (words: string) => ({ file, line: String(lines.indexOf(`    ${words}`) + 1), column: '5' });
  expect(matched(output)).toEqual([
    { ...at('expect 3.2 Good'), message: '3.2 Planning: published Good, computed Inadequate.' },
    { ...at('expect 3.4 Outstanding'), message: '3.4 Joint working: published Outstanding, computed Good.' },
  ]);
});

it('sees nothing where there is nothing', () => {
  const folder = new Folder().withExample('youth-2018');
  expect(matched(folder.yardstick(['check']).output)).toEqual([]);
  expect(matched(folder.yardstick(['test']).output)).toEqual([]);
});
