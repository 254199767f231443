import { describe, expect, it } from 'vitest';
import { textsAfter } from '../../testing/apply-edit.js';
import { openAtCursor } from '../../testing/cursor.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { moveItem } from './move-item.js';

const care = `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    standards rated by inspectors on Rating
    domain 1 "Safe" {
        rated by lowest of standards except 1.3
        // What is given, and when.
        standard 1.1 "Medicines" {
            question 1.1.1 "Charts" { rated by inspectors on Rating }
        }
        standard 1.2 "Falls"
        standard 1.3 "Infection"
    }
    domain 2 "Caring" {
        rated by lowest of standards
        standard 2.1 "Dignity"
    }
    overall rated by lowest of domains { at most Poor when 1.1 is Poor }
}
`;
const alder = `inspection Alder of Care {
    1.1 Good
    1.1.1 Poor
    1.2 Poor
    1.3 Good
    2.1 Good
}
`;

async function moved(words: string, title: string): Promise<TestFiles> {
  const files = { 'care.yardstick': care.replace(words, `▮${words}`), 'alder.inspection': alder };
  const { workspace, services, document, position } = await openAtCursor(files);
  const actions = moveItem(services, document, { start: position, end: position });
  const action = actions.find((each) => each.title === title);
  if (!action)
    throw new Error(`There is no "${title}", but: ${actions.map((each) => each.title).join('; ')}.`);
  const texts = textsAfter(workspace, action.edit);
  const after = await TestWorkspace.open(texts);
  const codes = (of: TestWorkspace, path: string): unknown => of.diagnostics(path).map(({ code }) => code);
  for (const path of Object.keys(files)) expect(codes(after, path)).toEqual(codes(workspace, path));
  return texts;
}

describe('a standard', () => {
  it.each([0, 3, 8])('is meant by a cursor in the space before it, in column %i', async (character) => {
    const { services, document, position } = await openAtCursor({
      'care.yardstick': care.replace('standard 1.2', '▮standard 1.2'),
    });
    const start = { line: position.line, character };
    const titles = moveItem(services, document, { start, end: start }).map(({ title }) => title);
    expect(titles).toContain('Move before standard 1.1');
  });

  it('changes places with the one below, with its comment, its questions and all that names it', async () => {
    expect(await moved('standard 1.1', 'Move after standard 1.2')).toEqual({
      'care.yardstick': `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    standards rated by inspectors on Rating
    domain 1 "Safe" {
        rated by lowest of standards except 1.3
        standard 1.1 "Falls"
        // What is given, and when.
        standard 1.2 "Medicines" {
            question 1.2.1 "Charts" { rated by inspectors on Rating }
        }
        standard 1.3 "Infection"
    }
    domain 2 "Caring" {
        rated by lowest of standards
        standard 2.1 "Dignity"
    }
    overall rated by lowest of domains { at most Poor when 1.2 is Poor }
}
`,
      'alder.inspection': `inspection Alder of Care {
    1.2 Good
    1.2.1 Poor
    1.1 Poor
    1.3 Good
    2.1 Good
}
`,
    });
  });

  it('moves to the end of another domain, and those behind it close the ranks', async () => {
    const texts = await moved('standard 1.2', 'Move to domain 2, as 2.2');
    expect(texts['care.yardstick']).toContain(`        standard 1.2 "Infection"
    }
    domain 2 "Caring" {
        rated by lowest of standards
        standard 2.1 "Dignity"
        standard 2.2 "Falls"
    }
`);
    expect(texts['care.yardstick']).toContain('rated by lowest of standards except 1.2');
    expect(texts['alder.inspection']).toBe(`inspection Alder of Care {
    1.1 Good
    1.1.1 Poor
    2.2 Poor
    1.2 Good
    2.1 Good
}
`);
  });

  it('is not moved from the lines inside it', async () => {
    const files = { 'care.yardstick': care.replace('rated by lowest of standards except', '▮$&') };
    const { services, document, position } = await openAtCursor(files);
    expect(moveItem(services, document, { start: position, end: position })).toEqual([]);
  });

  it('and its neighbours stay parted by one blank line where a blank line parts them', async () => {
    const domain = (number: number, title: string): string =>
      `    domain ${number} "${title}" {\n        rated by inspectors on Rating\n    }\n`;
    const framework = (...domains: readonly string[]): string => `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }

${domains.join('\n')}
    overall rated by lowest of domains
}
`;
    const inThisOrder = framework(domain(1, 'Safe'), domain(2, 'Caring'), domain(3, 'Led'));
    const first = await openAtCursor({ 'care.yardstick': inThisOrder.replace('domain 1', 'domain ▮1') });
    const [down] = moveItem(first.services, first.document, { start: first.position, end: first.position });
    expect(textsAfter(first.workspace, down?.edit)['care.yardstick']).toBe(
      framework(domain(1, 'Caring'), domain(2, 'Safe'), domain(3, 'Led')),
    );
    const last = await openAtCursor({ 'care.yardstick': inThisOrder.replace('domain 3', 'domain ▮3') });
    const [up] = moveItem(last.services, last.document, { start: last.position, end: last.position });
    expect(textsAfter(last.workspace, up?.edit)['care.yardstick']).toBe(
      framework(domain(1, 'Safe'), domain(2, 'Led'), domain(3, 'Caring')),
    );
  });

  it('leaves what allows a hole in the numbers where the hole is', async () => {
    const framework = (first: string, second: string): string => `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    sections rated by inspectors on Rating
    section 1 "Safe"
    // allow number-hole because section 2 was withdrawn
    section 3 "${first}"
    section 4 "${second}"
    overall rated by lowest of sections
}
`;
    const text = framework('Caring', 'Led').replace('section 3', 'section ▮3');
    const { workspace, services, document, position } = await openAtCursor({ 'care.yardstick': text });
    const actions = moveItem(services, document, { start: position, end: position });
    const down = actions.find(({ title }) => title === 'Move after section 4');
    expect(textsAfter(workspace, down?.edit)['care.yardstick']).toBe(framework('Led', 'Caring'));
  });

  it('closes no ranks where another has the same number with a letter', async () => {
    const framework = (first: string, second: string): string => `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    criteria rated by inspectors on Rating
    section 1 "Safe" {
${first}
    }
    section 2 "Kind" {
${second}
    }
    overall rated by lowest of criteria
}
`;
    const line = (number: string, title: string): string => `        criterion ${number} "${title}"`;
    const here = [line('1.1', 'Staff'), line('1.1b', 'Rotas'), line('1.2', 'Falls')];
    const text = framework(here.join('\n'), line('2.1', 'Dignity')).replace('1.1b', '▮1.1b');
    const { workspace, services, document, position } = await openAtCursor({ 'care.yardstick': text });
    const actions = moveItem(services, document, { start: position, end: position });
    const move = actions.find(({ title }) => title === 'Move to section 2, as 2.2');
    expect(textsAfter(workspace, move?.edit)['care.yardstick']).toBe(
      framework(
        [line('1.1', 'Staff'), line('1.2', 'Falls')].join('\n'),
        [line('2.1', 'Dignity'), line('2.2', 'Rotas')].join('\n'),
      ),
    );
  });
});
