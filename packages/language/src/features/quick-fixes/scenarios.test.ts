import type { CodeAction } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../../project/project-config.js';
import { textsAfter } from '../../testing/apply-edit.js';
import { openAtCursor, type AtCursor } from '../../testing/cursor.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { withoutSnippets } from '../workspace-edit.js';
import { quickFixes } from './quick-fixes.js';

/** What is offered at the cursor. */
async function offered(files: TestFiles): Promise<{ at: AtCursor; actions: CodeAction[] }> {
  const at = await openAtCursor(files);
  const range = { start: at.position, end: at.position };
  return { at, actions: quickFixes(at.services, at.document, range) };
}

/** The text of the file with the cursor once the fix of that title is made. */
async function fixed(text: string, title: string, others: TestFiles = {}): Promise<string> {
  const { at, actions } = await offered({ ...others, 'care.yardstick': text });
  const action = actions.find((each) => each.title === title);
  if (!action)
    throw new Error(`There is no "${title}", but: ${actions.map((each) => each.title).join('; ')}.`);
  return textsAfter(at.workspace, action.edit)['care.yardstick'] ?? '';
}

const banding = (header: string, bands: string): string => `scale Rating {
    level Poor = 0
    level Good = 1
}
banding Quality of percent to Rating${header} {
${bands}
}
`;

describe('given a banding with a gap at 64.5', () => {
  const gap = banding('', '    below 65 is Poor').replace(
    'below 65 is Poor',
    '0 to 64 is Poor\n    ▮65 or more is Good',
  );

  it('says the rounding that its whole numbers mean', async () => {
    expect(await fixed(gap, 'Say that the percentage is rounded: "rounded to whole"')).toBe(
      banding(' rounded to whole', '    0 to 64 is Poor\n    65 or more is Good'),
    );
  });

  it('lets the lower band reach to the upper', async () => {
    expect(await fixed(gap, 'Write "0 to below 65"')).toBe(
      banding('', '    0 to below 65 is Poor\n    65 or more is Good'),
    );
  });
});

describe('given two bands that share 65', () => {
  it('ends the lower below the upper', async () => {
    const text = banding('', '    0 to 65 is Poor\n    ▮65 or more is Good');
    expect(await fixed(text, 'Write "0 to below 65"')).toBe(
      banding('', '    0 to below 65 is Poor\n    65 or more is Good'),
    );
  });
});

const framework = (sections: string): string => `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
${sections}
    overall rated by lowest of sections
}
`;

describe('given a misspelt word', () => {
  it('writes the keyword that was meant', async () => {
    const text = framework('    secton▮ 1 "Safe" { rated by inspectors on Rating }');
    expect(await fixed(text, 'Write "section"')).toBe(
      framework('    section 1 "Safe" { rated by inspectors on Rating }'),
    );
  });

  it('writes the name that was meant', async () => {
    const text = framework('    section 1 "Safe" { rated by inspectors on Ratng▮ }');
    expect(await fixed(text, 'Write "Rating"')).toBe(
      framework('    section 1 "Safe" { rated by inspectors on Rating }'),
    );
  });

  it('writes straight quotation marks for curly ones', async () => {
    const text = framework('    section 1 ▮“Safe” { rated by inspectors on Rating }');
    expect(await fixed(text, 'Write "Safe"')).toBe(
      framework('    section 1 "Safe" { rated by inspectors on Rating }'),
    );
  });
});

describe('given a comment that is never closed', () => {
  it('closes it after its last line with a star', async () => {
    const comment = '/▮*\n * As in the handbook.\n';
    expect(await fixed(`${comment}scale Rating {\n}\n`, 'Close the comment with */')).toBe(
      '/*\n * As in the handbook. */\nscale Rating {\n}\n',
    );
  });
});

describe('given words that stand too near to a text', () => {
  it('offers nothing that would leave them as they are', async () => {
    const text = framework(`    source ▮"The handbook"too
    section 1 "Safe" { rated by inspectors on Rating }`);
    const { at, actions } = await offered({ 'care.yardstick': text });
    expect(at.document.diagnostics?.map(({ code }) => code)).toContain('unclosed-text');
    expect(actions).toEqual([]);
  });
});

describe('given a scale that another file has', () => {
  const common = { 'common.yardstick': 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n' };
  const text =
    'framework Care {\n    section 1 "Safe" { rated by inspectors on Ra▮ting }\n    overall rated by lowest of sections\n}\n';

  it('brings the file in at the top', async () => {
    expect(await fixed(text, 'Add use "./common.yardstick"', common)).toBe(
      `use "./common.yardstick"\n\n${text.replace('▮', '')}`,
    );
  });

  it('brings it in after the file that is used already', async () => {
    const others = { ...common, 'cases.yardstick': 'cases Records\n' };
    expect(await fixed(`use "./cases.yardstick"\n${text}`, 'Add use "./common.yardstick"', others)).toBe(
      `use "./cases.yardstick"\nuse "./common.yardstick"\n${text.replace('▮', '')}`,
    );
  });
});

describe('given a warning', () => {
  const unused = (before: string): string => `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
${before}    check Saf▮e "Are people safe?"
    section 1 "Safe" { rated by inspectors on Rating }
    overall rated by lowest of sections
}
`;

  it('allows it on the line before, with a place for the reason', async () => {
    const { actions } = await offered({ 'care.yardstick': unused('') });
    const allow = actions.find(({ title }) => title.startsWith('Allow'));
    expect(allow?.title).toBe('Allow "unused" here, with a reason');
    expect(allow?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri: 'file:///test/care.yardstick', version: null },
        edits: [
          {
            range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
            snippet: { kind: 'snippet', value: '    // allow unused because ${1:say why}\n' },
          },
        ],
      },
    ]);
  });

  it('offers plain words to an editor that has no snippets', async () => {
    const { actions } = await offered({ 'care.yardstick': unused('') });
    const allow = actions.find(({ title }) => title.startsWith('Allow'));
    expect(JSON.stringify(allow?.edit && withoutSnippets(allow.edit))).toContain(
      '"newText":"    // allow unused because say why\\n"',
    );
  });

  it('removes what is unused with its whole line', async () => {
    expect(await fixed(unused(''), 'Remove the declaration')).toBe(
      unused('').replace('    check Saf▮e "Are people safe?"\n', ''),
    );
  });

  it('does not allow an error', async () => {
    const { actions } = await offered({
      'care.yardstick': banding('', '    0 to 65 is Poor\n    ▮65 or more is Good'),
    });
    expect(actions.map(({ title }) => title)).toEqual(['Write "0 to below 65"']);
  });
});

describe('given an inspection with answers missing', () => {
  const care = `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    banding Quality of percent to Rating rounded to whole {
        below 65   is Poor
        65 or more is Good
    }
    cases Records
    check Urgent "Is action needed at once?"
    section 1 "Safe" { rated by inspectors on Rating }
    section 2 "Effective" samples Records {
        rated by lowest of questions
        questions rated by Quality
        question 2.1 "Medicines" asks "Are medicines given as prescribed?"
        question 2.2 "Falls" asks "Is there a plan to prevent falls?"
    }
    overall rated by lowest of sections { at most Poor when Urgent is yes }
}
`;

  it('adds them all, each with a placeholder by its rule', async () => {
    const text = `${care}inspection Al▮der of Care {\n    1 Good // as found\n    expect overall Poor\n}\n`;
    expect(await fixed(text, 'Add the 4 missing lines')).toBe(
      `${care}inspection Alder of Care {
    1 Good // as found
    cases Records 10
    2.1 0 of 10
    2.2 0 of 10
    Urgent no
    expect overall Poor
}
`,
    );
  });

  it('offers that once, though answers and checks are both missing', async () => {
    const text = `${care}inspection Al▮der of Care {\n    1 Good\n}\n`;
    const { actions } = await offered({ 'care.yardstick': text });
    expect(actions.map(({ title }) => title)).toEqual(['Add the 4 missing lines']);
    expect(actions[0]?.diagnostics?.map(({ code }) => code)).toEqual(['missing-answer', 'missing-check']);
  });

  it('fills an inspection that has none yet', async () => {
    const after = await fixed(`${care}inspection Al▮der of Care {}\n`, 'Add the 5 missing lines');
    const workspace = await TestWorkspace.open({ 'care.yardstick': after });
    expect(after).toContain('{\n    cases Records 10\n    1 Poor\n    2.1 0 of 10\n');
    expect(workspace.diagnostics('care.yardstick')).toEqual([]);
  });

  it('gives a sample the size that the printed percentages could come from', async () => {
    const text = `${care}inspection Al▮der of Care {\n    1 Good\n    2.1 67%\n    2.2 33 of 42\n    Urgent no\n}\n`;
    // 67% of 42 cases is 28, which is 66.7.
    expect(await fixed(text, 'Add what is missing: cases Records 42')).toContain('    cases Records 42\n');
  });
});

describe('given a project in English and Welsh', () => {
  it('adds the translation that the same text has elsewhere', async () => {
    const text = `scale Rating {\n    level Poor = 0 "Poor" cy "Gwael"\n    level Weak = 1 ▮"Poor"\n}\n`;
    const settings: Partial<ProjectConfig> = { languages: ['cy'] };
    const workspace = await TestWorkspace.open({ 'care.yardstick': text.replace('▮', '') }, settings);
    const document = workspace.document('care.yardstick');
    const position = document.textDocument.positionAt(text.indexOf('▮'));
    const [action] = quickFixes(workspace.services, document, { start: position, end: position });
    expect(textsAfter(workspace, action?.edit)['care.yardstick']).toBe(
      text.replace('▮"Poor"', '"Poor" cy "Gwael"'),
    );
  });
});

describe('given numbers that are not in a row', () => {
  const sections = (first: string, second: string, third: string, limit: string): string => `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    sections rated by inspectors on Rating
    section ${first}
    section ${second}
    // The last of them.
    section ${third}
    overall rated by lowest of sections { at most Poor when ${limit} is Poor }
}
`;

  it('closes a hole, in whatever names the numbers too', async () => {
    const text = sections('1 "Safe"', '3▮ "Effective"', '4 "Caring"', '4');
    expect(await fixed(text, 'Number it 2, and those after it in turn')).toBe(
      sections('1 "Safe"', '2 "Effective"', '3 "Caring"', '3'),
    );
  });

  it('parts two of one number', async () => {
    const text = sections('1 "Safe"', '1▮ "Effective"', '2 "Caring"', '2');
    expect(await fixed(text, 'Number it 2, and those after it in turn')).toBe(
      sections('1 "Safe"', '2 "Effective"', '3 "Caring"', '3'),
    );
  });

  it('moves what is out of order, with the comment above it', async () => {
    const text = sections('2 "Effective"', '3 "Caring"', '1▮ "Safe"', '2');
    expect(await fixed(text, 'Move it before 2')).toBe(
      sections('1 "Safe"', '2 "Effective"', '3 "Caring"', '2').replace(
        /( {4}section 1 "Safe"\n)( {4}section 2.*\n)( {4}\/\/.*\n)/,
        '$3$1$2',
      ),
    );
  });
});

describe('given what a revision brings to lines of its base', () => {
  it('offers nothing that would change the name on which it is shown', async () => {
    const base = `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    sections rated by inspectors on Rating
    section 1 "Safe"
    section 2 "Kind"
    overall rated by lowest of sections { at most Poor when any section is Poor }
}
`;
    const revision = `use "./base.yardstick"
framework Care▮2 revises Care {
    replace scale Rating {
        level Weak = 0
        level Strong = 1
    }
}
`;
    const { at, actions } = await offered({ 'base.yardstick': base, 'care.yardstick': revision });
    const found = at.document.diagnostics?.map(({ range }) => range.start.line) ?? [];
    expect(found).toContain(1);
    expect(actions).toEqual([]);
  });
});

describe('given an inspection with words that its framework does not have', () => {
  const care = (line: string): string => `framework Care {
    wording Proportions {
        "all" when 100
        "most" when 50 or more
        "few" when below 50
    }
    cases Records
    section 1 "Safe" samples Records {
        criteria described by Proportions
        criterion 1.1 "Medicines" asks "Are medicines given as prescribed?"
    }
    notes for sections "Strengths"
    overall not rated because "proportions are described"
}
inspection Alder of Care {
    cases Records 20
    ${line}
}
`;

  it('each phrase of the wording is offered in the place of one that is not among them', async () => {
    const { actions } = await offered({ 'care.yardstick': care('1.1 ▮"nearly all"') });
    expect(actions.map(({ title }) => title)).toEqual(['Write "all"', 'Write "most"', 'Write "few"']);
    expect(await fixed(care('1.1 ▮"nearly all"'), 'Write "most"')).toBe(care('1.1 "most"'));
  });

  it('the heading that was meant is written', async () => {
    const note = (heading: string): string =>
      care(`1.1 "most"\n    note 1 ${heading} "Staff know people well."`);
    expect(await fixed(note('▮"Strenghts"'), 'Write "Strengths"')).toBe(note('"Strengths"'));
  });
});

describe('given an item without a number', () => {
  it('gives it the next one', async () => {
    const text = (second: string): string =>
      framework(`    sections rated by inspectors on Rating
    section 1 "Safe"
    section ${second}
    section 4 "Led"`);
    expect(await fixed(text('▮"Effective"'), 'Number it 2')).toBe(text('2 "Effective"'));
  });
});

describe('given a level that its scale does not have, and that is like none', () => {
  it('offers each that there is, and prefers none', async () => {
    const text = banding('', '    below 65 is ▮Dreadful\n    65 or more is Good');
    const { actions } = await offered({ 'care.yardstick': text });
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Write "Poor"', undefined],
      ['Write "Good"', undefined],
    ]);
    expect(await fixed(text, 'Write "Poor"')).toBe(
      banding('', '    below 65 is Poor\n    65 or more is Good'),
    );
  });
});

describe('given a name in quotation marks', () => {
  it('writes the name that there is, where it should lead to one', async () => {
    const text = (scale: string): string =>
      framework(`    section 1 "Safe" { rated by inspectors on ${scale} }`);
    expect(await fixed(text('▮"Ratings"'), 'Write "Rating"')).toBe(text('Rating'));
  });
});

describe('given a limit of a percentage that is written with its sign', () => {
  it('takes the sign away', async () => {
    const bands = (sign: string): string =>
      banding('', `    below 65${sign} is Poor\n    65 or more is Good`);
    expect(await fixed(bands('▮%'), 'Remove "%"')).toBe(bands(''));
  });
});

describe('given a slip that shows what was meant', () => {
  it.each([
    ['two words joined', '▮levelGood = 1', 'Write "level Good"', 'level Good = 1'],
    ['two words in the wrong order', '▮Good level = 1', 'Write "level Good"', 'level Good = 1'],
    [
      'a name of two words',
      'level ▮Requires Improvement = 1',
      'Write "RequiresImprovement"',
      'level RequiresImprovement = 1',
    ],
    ['a name in quotation marks', 'level ▮"Good" = 1', 'Write "Good"', 'level Good = 1'],
    [
      'a text without quotation marks',
      'level Good = 1 means ▮Well',
      'Write "Well"',
      'level Good = 1 means "Well"',
    ],
    ['a word said twice', 'level ▮level Good = 1', 'Remove "level"', 'level Good = 1'],
  ])('%s is written as it should be', async (_, line, title, right) => {
    const scale = (level: string): string => `scale Rating {\n    level Poor = 0\n    ${level}\n}\n`;
    expect(await fixed(scale(line), title)).toBe(scale(right));
  });
});
