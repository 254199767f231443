import { expect, it } from 'vitest';
import { compareFindings, expectedFindings } from '../testing/expected-findings.js';
import { TestWorkspace } from '../testing/workspace.js';

/** Each mistake is of another kind, and none may be reported twice or for another. */
const text = `framework Youth2026 "Inspection of youth justice services" {
    publisher "Inspectorate of Youth Justice"
    effective from 2026-04 to 2026-01
//                            ^^^^^^^ date-order

    scale Rating {
        level Inadequate          = 0
        level RequiresImprovement = 1
        level Good                = 2
        level Outstanding         = 3
    }
    scale Leadership {
        level Weak   = 1
        level Sound  = 2
        level Strong = 2
//                     ^ duplicate-score
    }

    banding CaseQuality of percent to Rating {
        below 50       is Inadequate
        50 to 64       is RequiresImprovement
        65 to below 80 is Good
//      ^^ banding-gap
        80 or more     is Outstanding
    }
    banding OverallScore of score to Rating {
        0 to 3 is Inadequate
        4 to 5 is RequiresImprovement
        6 to 7 is Good
        8      is Outstanding
    }

    cases Court "Court disposals" {
        field RiskOfHarm "Risk of serious harm" choice "Low", "Medium", "High", "Very high"
    }
    check Safeguarding "Is safeguarding effective?"
//        ^^^^^^^^^^^^ unused

    domain 1 "Organisational delivery" {
        stadards rated by inspectors on Rating
//      ^^^^^^^^ unknown-word
        standard 1.1 "Governance and leadership"
        standard 1.2 "Staff" {
            statement "Staff are enabled to do good work.
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unclosed-text
        }
        standard 1.2 "Partnerships and services"
//               ^^^ duplicate-number
    }

    domain 2 "Court disposals" samples Court {
        questions rated by CaseQuality
        standards rated by lowest of questions

        standard 2.1 "Assessment" {
            question 2.1.1 "Desistance"
            question 2.2.2 "Safety of the child"
//                   ^^^^^ number-outside-parent
            question 2.1.3 "Safety of others" relevant when RiskOfHarm is not "Lo"
//                                                                            ^^^^ unknown-choice
        }
        standard 2.2 "Planning" {
            rated by lowest of questions {
                at most Weak when 2.2.1 is Inadequate
//                      ^^^^ wrong-scale
            }
            question 2.2.1 "Desistance"
            question 2.2.3 "Safety of others"
//                   ^^^^^ number-hole
        }
    }

    domain 3 "Leadership" {
        rated by inspectors on Leadershp
//                             ^^^^^^^^^ unknown-name
    }
    domain 4 "Resettlement" {
//         ^ no-rule
        standard 4.1 "Resettlement policy"
    }

    overall rated by OverallScore of sum of standards in 1 {
//                   ^^^^^^^^^^^^ score-not-covered
        at most Good when 3 or more standards in 2 are Inadequate
//                        ^ count-beyond-members
    }
}
`;

it('finds fifteen different mistakes, each on the word at fault and none twice', async () => {
  const expected = expectedFindings(text);
  expect(expected).toHaveLength(15);
  expect(new Set(expected.map(({ code }) => code)).size).toBe(15);

  const workspace = await TestWorkspace.open({ 'youth.yardstick': text });
  expect(compareFindings(expected, workspace.diagnostics('youth.yardstick'))).toEqual({
    missing: [],
    unexpected: [],
  });
});
