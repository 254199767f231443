import type { Location } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { openAtCursor } from '../testing/cursor.js';
import type { TestFiles } from '../testing/workspace.js';
import { definition } from './definition.js';
import { documentHighlights } from './document-highlights.js';
import { references } from './references.js';

const common = `scale Rating {
    level Poor = 0
    level Good = 1
}
`;
const homes = `use "./common.yardstick"
framework Homes {
    domain 1 "Safe" {
        standards rated by inspectors on Rating
        standard 1.1 "Falls"
        standard 1.2 "Food"
    }
    overall rated by lowest of standards except 1.2 {
        at most Poor when 1.1 is Poor
    }
}
`;
const revision = `use "./homes.yardstick"
use "./common.yardstick"
framework Homes2 revises Homes {
    replace standard 1.1 "Falls and sores" {
        rated by inspectors on Rating
    }
}
`;
const elm = `inspection Elm of Homes {
    1.1 Good
    1.2 Poor
    expect 1.1 Good
}
`;
const oak = `inspection Oak of Homes2 {
    1.1 Good
    1.2 Poor
}
`;
const project = {
  'common.yardstick': common,
  'homes.yardstick': homes,
  'homes2.yardstick': revision,
  'elm.inspection': elm,
  'oak.inspection': oak,
};

/** The project with the cursor before a word of one of its files. */
function withCursor(path: keyof typeof project, before: string): TestFiles {
  expect(project[path]).toContain(before);
  return { ...project, [path]: project[path].replace(before, `▮${before}`) };
}

function place({ uri, range }: Location): string {
  return `${uri.slice(uri.lastIndexOf('/') + 1)}:${range.start.line + 1}:${range.start.character + 1}`;
}

async function definitionAt(path: keyof typeof project, before: string): Promise<string[]> {
  const { services, document, position } = await openAtCursor(withCursor(path, before));
  return definition(services, document, position).map(({ targetUri, targetSelectionRange }) =>
    place({ uri: targetUri, range: targetSelectionRange }),
  );
}

async function referencesAt(
  path: keyof typeof project,
  before: string,
  includeDeclaration = true,
): Promise<string[]> {
  const { services, document, position } = await openAtCursor(withCursor(path, before));
  return references(services, document, position, includeDeclaration).map(place);
}

describe('going to where something is declared', () => {
  test('from the number in an inspection to the standard', async () => {
    expect(await definitionAt('elm.inspection', '1.2 Poor')).toEqual(['homes.yardstick:6:18']);
  });

  test('from a level to its scale in another file', async () => {
    expect(await definitionAt('elm.inspection', 'Good')).toEqual(['common.yardstick:3:11']);
  });

  test('from an inspection to its framework, and from a revision to what it revises', async () => {
    expect(await definitionAt('oak.inspection', 'Homes2')).toEqual(['homes2.yardstick:3:11']);
    expect(await definitionAt('homes2.yardstick', 'Homes {')).toEqual(['homes.yardstick:2:11']);
  });

  test('from a use line to the file', async () => {
    expect(await definitionAt('homes.yardstick', './common')).toEqual(['common.yardstick:1:1']);
  });

  test('from a standard to the one that it replaces', async () => {
    expect(await definitionAt('homes2.yardstick', '1.1')).toEqual(['homes.yardstick:5:18']);
  });

  test('from an inspection of the revision to the standard as revised', async () => {
    expect(await definitionAt('oak.inspection', '1.1')).toEqual(['homes2.yardstick:4:22']);
  });

  test.each([
    ['a phrase that is expected', 'expect 1.1 ▮"most"', '2'],
    ['a phrase that was entered', '1.1 "mo▮st"', '2'],
    ['a heading of notes', 'note 1.1 ▮"Strengths" "Much."', '8'],
  ])('from %s to where the framework has it', async (_what, line, expected) => {
    const sqs = `wording Proportions {
    "most" when 75 or more
    counts when 14 cases or fewer
}
framework Sqs {
    cases Records
    criteria described by Proportions
    notes for criteria "Strengths", "Areas for improvement"
    section 1 samples Records {
        criterion 1.1 "Assessment"
    }
    overall not rated because "nothing is"
}
`;
    const { services, document, position } = await openAtCursor({
      'sqs.yardstick': sqs,
      'a.inspection': `inspection A of Sqs {\n    ${line}\n}\n`,
    });
    const links = definition(services, document, position);
    expect(links.map(({ targetRange }) => String(targetRange.start.line + 1))).toEqual([expected]);
  });

  test('from a choice to the field that has it', async () => {
    const text = `framework Homes {
    cases Records {
        field Risk "Risk" choice "Low", "High"
    }
    domain 1 samples Records {
        question 1.1 relevant when Risk is not ▮"Low"
    }
}
`;
    const { services, document, position } = await openAtCursor({ 'homes.yardstick': text });
    const [link] = definition(services, document, position);
    expect(link?.targetRange.start).toEqual({ line: 2, character: 33 });
  });

  test('leads nowhere from a keyword or a text', async () => {
    expect(await definitionAt('homes.yardstick', 'domain')).toEqual([]);
    expect(await definitionAt('homes.yardstick', '"Safe"')).toEqual([]);
  });
});

describe('finding every use', () => {
  test('of a standard: its rules, its revision, and inspections under either', async () => {
    const everywhere = [
      'elm.inspection:2:5',
      'elm.inspection:4:12',
      'homes.yardstick:5:18',
      'homes.yardstick:9:27',
      'homes2.yardstick:4:22',
      'oak.inspection:2:5',
    ];
    expect(await referencesAt('homes.yardstick', '1.1 "Falls"')).toEqual(everywhere);
    expect(await referencesAt('homes2.yardstick', '1.1')).toEqual(everywhere);
  });

  test('without its declarations', async () => {
    expect(await referencesAt('homes.yardstick', '1.2 "Food"', false)).toEqual([
      'elm.inspection:3:5',
      'homes.yardstick:8:49',
      'oak.inspection:3:5',
    ]);
  });

  test('of a framework', async () => {
    expect(await referencesAt('homes.yardstick', 'Homes {')).toEqual([
      'elm.inspection:1:19',
      'homes.yardstick:2:11',
      'homes2.yardstick:3:26',
    ]);
  });
});

describe('highlighting in the file', () => {
  test('a number with every line that names it', async () => {
    const { services, document, position } = await openAtCursor(withCursor('homes.yardstick', '1.1 "Falls"'));
    expect(
      documentHighlights(services, document, position).map(({ range, kind }) => [range.start.line + 1, kind]),
    ).toEqual([
      [5, 3],
      [9, 2],
    ]);
  });
});

test('a half-typed file gives what it can and never throws', async () => {
  const text = 'framework Homes revises {\n    replace standard ▮\n    add to\n';
  const { services, document, position } = await openAtCursor({ 'homes.yardstick': text });
  expect(definition(services, document, position)).toEqual([]);
  expect(references(services, document, position, true)).toEqual([]);
  expect(documentHighlights(services, document, position)).toEqual([]);
});
