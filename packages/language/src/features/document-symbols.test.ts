import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { TestWorkspace } from '../testing/workspace.js';
import { documentSymbols } from './document-symbols.js';

const framework = `framework Homes "Inspection of homes" {
    scale Rating "Rating" {
        level Poor = 0
        level Good = 1 "Good"
    }
    banding Quality of percent to Rating rounded to whole {
        below 50   is Poor
        50 or more is Good
    }
    cases Records {
        field Age "Age" number
    }
    domain 1 "Safe" samples Records {
        questions rated by Quality
        standard 1.1 "Falls" {
            rated by lowest of questions
            question 1.1.1 "Plans" asks "Is there a plan?" {
                prompt "Is it current?"
            }
        }
    }
    overall rated by lowest of standards {
        at most Poor when 1.1 is Poor
    }
}
`;

/** The outline as text: a line a symbol, indented under what holds it. */
function printed(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail === undefined ? '' : ` (${detail})`}`,
    ...printed(children, `${indent}  `),
  ]);
}

async function outlineOf(files: Record<string, string>, path: string): Promise<DocumentSymbol[]> {
  const workspace = await TestWorkspace.open(files);
  return documentSymbols(workspace.services, workspace.document(path));
}

describe('the outline', () => {
  test('of a framework is that of the printed document', async () => {
    expect(printed(await outlineOf({ 'homes.yardstick': framework }, 'homes.yardstick'))).toEqual([
      'Homes (Inspection of homes)',
      '  Rating (Rating)',
      '    Poor (0)',
      '    Good (1)',
      '  Quality (banding)',
      '  Records (cases)',
      '    Age (Age)',
      '  1 Safe (domain)',
      '    questions (Quality)',
      '    1.1 Falls (standard)',
      '      1.1.1 Plans (question)',
      '  overall (lowest of standards)',
      '    at most Poor when 1.1 is Poor',
    ]);
  });

  test('of an inspection has what was entered and what is expected', async () => {
    const inspection = `inspection Elm2024 of Homes {
    service "Elm House"
    cases Records 20
    1.1.1 18 of 20
    expect 1.1 Good
    expect overall Good
}
`;
    const files = { 'homes.yardstick': framework, 'elm.inspection': inspection };
    expect(printed(await outlineOf(files, 'elm.inspection'))).toEqual([
      'Elm2024 (of Homes)',
      '  cases Records (20)',
      '  1.1.1 Plans (18 of 20)',
      '  expect 1.1 Good',
      '  expect overall Good',
    ]);
  });

  test('of a revision says what it changes', async () => {
    const revision = `use "./homes.yardstick"
framework Homes2 revises Homes {
    replace standard 1.1 "Falls and pressure sores" {
        rated by inspectors on Rating
    }
    add standard 1.2 "Food" {
        rated by inspectors on Rating
    }
    remove cases Records
}
`;
    const files = { 'homes.yardstick': framework, 'homes2.yardstick': revision };
    expect(printed(await outlineOf(files, 'homes2.yardstick'))).toEqual([
      'Homes2',
      '  1.1 Falls and pressure sores (standard, replaced)',
      '  1.2 Food (standard, added)',
      '  Records (removed)',
    ]);
  });

  test('of a file that cannot be read has what can', async () => {
    const broken = `framework Homes {
    domain 1 "Safe" {
        standard
        standard 1.2 "Food" {
            question 1.2.1 "Meals" asks
    }
    domain 2 "Kind"
`;
    const lines = printed(await outlineOf({ 'homes.yardstick': broken }, 'homes.yardstick')).map((line) =>
      line.trim(),
    );
    expect(lines).toEqual(
      expect.arrayContaining(['1 Safe (domain)', '1.2 Food (standard)', '2 Kind (domain)']),
    );
  });

  test('goes on below brackets that mean nothing, wherever they are typed', async () => {
    const lines = [
      'framework Homes {',
      '    overall not rated because "each home stands for itself"',
      '    notes for domains "Strengths", "What to improve"',
      '    statistic Beds "Beds" number',
      '    domain 1 "Safe" {',
      '        standard 1.1 "Medicines"',
      '        standard 1.2 "Food"',
      '    }',
      '    domain 2 "Kind" {',
      '        standard 2.1 "Dignity"',
      '    }',
      '}',
    ];
    for (let line = 1; line < lines.length; line++) {
      const own = lines.toSpliced(line, 0, '        {{{ ((');
      const before = lines.with(line, `    {{{ (( ${lines[line]?.trim() ?? ''}`);
      for (const broken of [own, before]) {
        const files = { 'homes.yardstick': broken.join('\n') };
        const shown = printed(await outlineOf(files, 'homes.yardstick')).join('\n');
        const names = ['1 Safe', '1.1 Medicines', '1.2 Food', '2 Kind', '2.1 Dignity'];
        for (const name of names.filter((each) => !lines[line]?.includes(each.slice(0, each.indexOf(' ')))))
          expect(shown, broken[line]).toContain(name);
      }
    }
  });

  test('every name is shown and lies inside its line', async () => {
    const halfTyped = `framework Homes {
    scale {
        level
    }
    banding
    domain "Safe"
    standard 1.1
        question
    overall rated by
}`;
    const symbols = await outlineOf({ 'homes.yardstick': halfTyped }, 'homes.yardstick');
    const visit = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
      expect(name).not.toBe('');
      expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
      expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
      children.forEach(visit);
    };
    symbols.forEach(visit);
    expect(symbols.length).toBeGreaterThan(0);
  });
});
