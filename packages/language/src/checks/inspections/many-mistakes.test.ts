import { describe, expect, it } from 'vitest';
import { compareFindings, expectedFindings } from '../../testing/expected-findings.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';

const framework = `framework Care2025 "Inspection of care homes" {
    effective from 2025-04 to 2026-03

    scale Rating {
        level Poor = 0
        level Fair = 1
        level Good = 2
    }
    scale Score {
        level Low  = 1
        level High = 2
    }
    banding Quality of percent to Rating rounded to whole {
        0 to 49   is Poor
        50 to 79  is Fair
        80 to 100 is Good
    }
    wording Proportions {
        "all" when 100
        "most" when 50 or more
        "few" when below 50
    }
    cases Records
    check Safeguarding "Is safeguarding effective?"
    check Manager "Is a manager in post?"
    statistic Occupancy "Beds occupied" percent
    notes for sections "Strengths", "Areas for improvement"
    discretion "Panel" for sections in 1 {
        up to 1 level
    }

    section 1 "Safe" samples Records {
        rated by lowest of questions
        questions rated by Quality
        question 1.1 "Medicines" asks "Are medicines given as prescribed?"
        question 1.2 "Falls" asks "Is the plan to prevent falls right?"
        question 1.3 "Food" asks "Do people eat and drink enough?"
        question 1.4 "Skin" asks "Is skin looked after?"
    }
    section 2 "Well led" {
        rated by inspectors on Rating
    }
    section 3 "Staffed" {
        rated by inspectors on Score
    }
    section 4 "Heard" samples Records {
        criteria described by Proportions
        criterion 4.1 "Complaints" asks "Was every complaint answered?"
        criterion 4.2 "Wishes" asks "Are wishes known?"
    }
    overall rated by lowest of sections in 1, 2 {
        at most Poor when Safeguarding is no or Manager is no
    }
}
`;

async function compared(files: TestFiles): Promise<{ missing: string[]; unexpected: string[] }> {
  const workspace = await TestWorkspace.open(files);
  const all = { missing: [] as string[], unexpected: [] as string[] };
  for (const [path, text] of Object.entries(files)) {
    const { missing, unexpected } = compareFindings(expectedFindings(text), workspace.diagnostics(path));
    all.missing.push(...missing);
    all.unexpected.push(...unexpected);
  }
  return all;
}

const clean = { missing: [], unexpected: [] };

describe('an inspection', () => {
  it('with many different mistakes has one finding for each, on the word at fault', async () => {
    const alder = `inspection Alder of Care2025 {
    service "Alder House"
    fieldwork 2026-05-04 to 2026-05-06
    //        ^^^^^^^^^^ fieldwork-outside
    published 2026-02-30
    //        ^^^^^^^^^^ bad-date
    cases Records 20
    Safeguarding 100%
    //           ^^^^ wrong-answer-form
    Manger yes
    // unknown-name above
    Occupancy 94% average 90% range 98% to 85%
    //                              ^^^ statistic-range
    1.1 21 of 20
    //  ^^ count-above-relevant
    1.2 90
    //  ^^ wrong-answer-form
    1.3 101%
    //  ^^^^ percentage-range
    1.3 98%
    // duplicate-entry above
    1.4 19 of 30
    //        ^^ count-above-sample
    2 High
    //^^^^ wrong-scale
    3 Hgh
    //^^^ unknown-name
    4.1 "nearly all"
    //  ^^^^^^^^^^^^ unknown-phrase
    4.2 yes
    //  ^^^ wrong-answer-form
    note 1 "Strength" "Staff know people well."
    //     ^^^^^^^^^^ unknown-note
    override 2 to Good because ""
    //                         ^^ override-without-reason
    expect score 3
    //     ^^^^^ impossible-expectation
    expect 4.1 Good
    //         ^^^^ impossible-expectation
    expect overall Low
    //             ^^^ impossible-expectation
}
`;
    expect(await compared({ 'care.yardstick': framework, 'alder.inspection': alder })).toEqual(clean);
  });

  it('of an unknown framework has that one problem', async () => {
    const alder = `inspection Alder of Care2026 {
    //              ^^^^^^^^ unknown-name
    cases Records 20
    1.1 101%
    2 Excellent
    Manger yes
    expect overall Great
}
`;
    expect(await compared({ 'care.yardstick': framework, 'alder.inspection': alder })).toEqual(clean);
  });

  it('is not held to a framework that has errors of its own', async () => {
    const broken = framework
      .replace('banding Quality of percent to Rating', 'banding Quality of percent to Ratings')
      .replace('level Fair = 1\n', 'level Fair = 1\n        level Good = 3\n');
    const workspace = await TestWorkspace.open({
      'care.yardstick': broken,
      'alder.inspection': 'inspection Alder of Care2025 {\n    1 Good\n}\n',
    });
    expect(workspace.diagnostics('care.yardstick').map(({ code }) => code)).toContain('duplicate-name');
    expect(workspace.diagnostics('alder.inspection')).toEqual([]);
    await workspace.write('care.yardstick', framework);
    expect(workspace.diagnostics('alder.inspection').map(({ code }) => code)).toContain('missing-answer');
  });

  it('has what is wrong whatever its framework should have said, though that has errors of its own', async () => {
    const broken = framework
      .replace('80 to 100 is Good', '80 to 100 is Goood')
      .replace('50 to 79  is Fair', '50 to 79 Fair')
      .replace('"most" when 50 or more', '"most" when 40 or more')
      .replace('at most Poor when Safeguarding', 'at most Poor when Safegarding');
    const alder = `inspection Alder of Care2025 {
    cases Records 20
    Safeguarding yes
    Occupancy 94% range 98% to 85%
    //                  ^^^ statistic-range
    1.1 21 of 20
    //  ^^ count-above-relevant
    1.2 101%
    //  ^^^^ percentage-range
    1.3 19 of 30
    //        ^^ count-above-sample
    1.4 not rated because " "
    //                    ^^^ not-rated-without-reason
    2 67%
    //^^^ answer-not-taken
    3 "Hgh"
    //^^^^^ unknown-level
    4.1 "nearly all"
    //  ^^^^^^^^^^^^ unknown-phrase
    4.2 1%
    //  ^^ impossible-percentage
    override 1 to Good because ""
    //                         ^^ override-without-reason
}
`;
    const workspace = await TestWorkspace.open({ 'care.yardstick': broken, 'alder.inspection': alder });
    expect(workspace.diagnostics('care.yardstick').map(({ code }) => code)).toEqual([
      'expected-word',
      'unknown-name',
      'unknown-name',
    ]);
    expect(compareFindings(expectedFindings(alder), workspace.diagnostics('alder.inspection'))).toEqual(
      clean,
    );
  });

  it('is not said to have what may follow from a line of its framework that cannot be read', async () => {
    const broken = framework
      .replace('questions rated by Quality', 'questions rated Quality by')
      .replace('    criteria described by Proportions\n', '    criteria describd Proportions\n')
      .replace('rated by inspectors on Score', 'rated on Score by inspectors');
    const alder = `inspection Alder of Care2025 {
    cases Records 20
    1.1 20 of 20
    1.2 90%
    1.3 Good
    1.4 19 of 18
    //  ^^ count-above-relevant
    2 Good
    3 High
    4.1 "most"
    4.2 90%
}
`;
    const workspace = await TestWorkspace.open({ 'care.yardstick': broken, 'alder.inspection': alder });
    expect(compareFindings(expectedFindings(alder), workspace.diagnostics('alder.inspection'))).toEqual(
      clean,
    );
  });

  it('is held to its framework though another inspection beside it has mistakes', async () => {
    const text = `${framework}inspection Alder of Care2025 {
    fieldwrk 2025-05
    // unknown-word above
    2 Good
}
inspection Birch of Care2025 {
    cases Records 4
    1 Good
    2 Fair
    3 High
    4 not rated because "nobody complained"
    Safeguarding yes
}
`;
    const workspace = await TestWorkspace.open({ 'care.yardstick': text });
    const birch = text.slice(0, text.indexOf('inspection Birch')).split('\n').length - 1;
    const found = workspace.diagnostics('care.yardstick').filter(({ range }) => range.start.line >= birch);
    expect(found).toMatchObject([
      {
        code: 'missing-check',
        message:
          'The check Manager is not answered ("Is a manager in post?"). Write "Manager yes" or "Manager no".',
      },
    ]);
  });

  it('says at once how much is missing, and of a line that cannot be read nothing', async () => {
    const said = async (lines: string): Promise<unknown[]> => {
      const workspace = await TestWorkspace.open({
        'care.yardstick': framework,
        'alder.inspection': `inspection Alder of Care2025 {\n    cases Records 20\n    ${lines}\n}\n`,
      });
      return workspace
        .diagnostics('alder.inspection')
        .filter(({ code }) => code === 'missing-answer')
        .map(({ message }) => message);
    };
    expect(await said('1.1 90%\n    4.1 "all"')).toEqual([
      expect.stringMatching(/^1\.2 has no answer.* "1\.3", "1\.4", "2" and 2 others are missing too\.$/),
    ]);
    expect(await said('1 Good\n    4 not rated because "nobody complained"\n    2 Good')).toEqual([
      expect.stringMatching(/^3 has no answer[^"]*$/),
    ]);
    // 4.1 is there, though nobody can say what it says.
    expect(await said('1 Good\n    2 Good\n    4.1 90 percent\n    4.2 90%')).toEqual([
      expect.stringMatching(/^3 has no answer[^"]*$/),
    ]);
  });

  it('claims no number where more is missing than is counted', async () => {
    const sections = Array.from(
      { length: 140 },
      (_, place) => `    section ${place + 1} "Matter" { rated by inspectors on Rating }`,
    );
    const large = `framework Large {\n    scale Rating { level Poor = 0 level Good = 1 }\n${sections.join('\n')}\n    overall rated by lowest of sections\n}\n`;
    const said = async (line: string): Promise<unknown[]> => {
      const workspace = await TestWorkspace.open({
        'large.yardstick': large,
        'alder.inspection': `inspection Alder of Large {\n${line}}\n`,
      });
      return workspace.diagnostics('alder.inspection').map(({ message }) => message);
    };
    expect(await said('')).toEqual([
      '"Alder" has no answers yet. It needs more than 100 answers, beginning with 1.',
    ]);
    expect(await said('    1 Good\n')).toEqual([
      expect.stringMatching(/^2 has no answer.* "3" and very many others are missing too\.$/),
    ]);
  });

  it.each([
    ['1.2 90 percent', 'expected-word'],
    ['1.2 90', 'wrong-answer-form'],
    ['1.2 yes', 'wrong-answer-form'],
  ])('has one problem for an answer that is written in another way: %s', async (line, code) => {
    const alder = `inspection Alder of Care2025 {
    cases Records 20
    Safeguarding yes
    Manager yes
    1.1 90%
    ${line}
    1.3 90%
    1.4 90%
    2 Good
    3 High
    4.1 "all"
    4.2 "most"
}
`;
    const workspace = await TestWorkspace.open({ 'care.yardstick': framework, 'alder.inspection': alder });
    const found = workspace.diagnostics('alder.inspection');
    expect(found.map((each) => [each.range.start.line, each.code])).toEqual([[5, code]]);
  });

  it.each([
    '1.2 of 20',
    '1.2 18 off 20',
    '1.2 9O%',
    '1.2 yes',
    '1.2 %',
    '1.2 90% of',
    '1.2 not rated',
    '1.2 Goood',
  ])('misses nothing that is there in a line that cannot be read: %s', async (line) => {
    const alder = `inspection Alder of Care2025 {
    cases Recrods 20
    Safeguarding yes
    Managr yes
    1.1 90%
    ${line}
    1.3 90%
    1.44 90%
    2 Good
    3 High
    4.1 "all"
    4.2 "most"
}
`;
    const workspace = await TestWorkspace.open({ 'care.yardstick': framework, 'alder.inspection': alder });
    const lines = workspace.diagnostics('alder.inspection').map(({ range }) => range.start.line);
    // The three misspelt names and the line that cannot be read, each once; and nothing on the name of the inspection.
    expect(lines).toEqual([1, 3, 5, 7]);
  });
});
