/*
 * Sources of any length, always the same for the same length: a framework laid out as the 2018 example is (domains, standards,
 * key questions with prompts, relevance, limits), and an inspection that answers a framework of that many questions.
 */

const standardsInDomain = 4;
const questionsInStandard = 4;

const titles = ['Assessment', 'Planning', 'Implementation and delivery', 'Reviewing'];
const subjects = [
  'desistance',
  'the safety of the child',
  'the safety of other people',
  'the needs of victims',
];
const prompts = [
  'Does it draw on what the child, parents or carers and other agencies know?',
  'Does it take account of diversity, and of the family and social setting?',
  'Does it build on strengths and protective factors, and on how mature the child is?',
  'Did it lead to changes in the work where they were needed, and were these recorded?',
];

const heading = `    publisher "The inspectorate"
    version 2
    effective from 2018-06 to 2021-06 // by the date of fieldwork
    source "Generated for a measurement"

    scale Rating {
        level Inadequate          = 0
        level RequiresImprovement = 1 "Requires improvement"
        level Good                = 2
        level Outstanding         = 3
    }

    banding CaseQuality of percent to Rating rounded to whole {
        below 50   is Inadequate          "Minority"
        50 to 64   is RequiresImprovement "Too few"
        65 to 79   is Good                "Reasonable majority"
        80 or more is Outstanding         "Large majority"
    }

    banding OverallScore of percent to Rating {
        below 20       is Inadequate
        20 to below 50 is RequiresImprovement
        50 to below 80 is Good
        80 or more     is Outstanding
    }

    cases Court "Court disposals" {
        field Sentence   "Sentence" choice "Referral order", "Youth rehabilitation order", "Other"
        field RiskOfHarm "Risk of serious harm classification" choice "Low", "Medium", "High", "Very high"
    }
`;

/** The text of a framework of about so many lines. */
export function frameworkOfLines(lines) {
  const written = ['framework Measured "A framework for measuring" {', heading];
  let count = heading.split('\n').length + 8;
  for (let domain = 1; count < lines; domain++) {
    const text = domainText(domain, () => count < lines);
    written.push(text);
    count += text.split('\n').length;
  }
  written.push(`    overall rated by OverallScore of share of standards {
        at most RequiresImprovement when any standard in 1 is Inadequate
        at most Good when 2 or more standards are below Good
    }
}
`);
  return written.join('\n');
}

function domainText(domain, goesOn) {
  const lines = [
    `    domain ${domain} "Work with children, part ${domain}" samples Court {`,
    '        questions rated by CaseQuality',
    '        standards rated by lowest of questions',
  ];
  for (let standard = 1; standard <= standardsInDomain && goesOn(); standard++) {
    const id = `${domain}.${standard}`;
    lines.push(
      '',
      `        standard ${id} "${titles[standard - 1]} ${domain}" {`,
      `            statement "The work draws on good information and suits the child, in part ${domain}."`,
      '',
    );
    for (let question = 1; question <= questionsInStandard; question++) {
      const subject = subjects[question - 1];
      const relevance = question === 3 ? ' relevant when RiskOfHarm is not "Low"' : '';
      lines.push(
        `            question ${id}.${question} "What is done for ${subject}" asks "Is enough done for ${subject} in ${id}?"${relevance} {`,
        ...prompts.map((prompt) => `                prompt "${prompt}"`),
        '            }',
      );
    }
    lines.push('        }');
  }
  return [...lines, '    }', ''].join('\n');
}

/** A framework of so many questions, a line each, and the text of an inspection that answers every one of them. */
export function inspectionOfLines(lines) {
  const framework = ['framework Counted "A framework of many questions" {', heading];
  const answers = [];
  const particulars = 6;
  for (let domain = 1; answers.length < lines - particulars; domain++) {
    framework.push(
      `    domain ${domain} "Part ${domain}" samples Court {`,
      '        questions rated by CaseQuality',
      '        standards rated by lowest of questions',
    );
    for (let standard = 1; standard <= standardsInDomain; standard++) {
      const id = `${domain}.${standard}`;
      framework.push(`        standard ${id} "${titles[standard - 1]} ${domain}" {`);
      for (let question = 1; question <= questionsInStandard; question++) {
        framework.push(
          `            question ${id}.${question} "Question ${id}.${question}" asks "Is enough done?"`,
        );
        answers.push(answerText(`${id}.${question}`, answers.length));
      }
      framework.push('        }');
    }
    framework.push('    }');
  }
  framework.push('    overall rated by OverallScore of share of standards', '}', '');
  return { framework: framework.join('\n'), inspection: inspectionText('Whole', 'Counted', answers) };
}

/** An inspection of the framework that `frameworkOfLines` gives, as if its service were the one of that number. */
export function smallInspection(number, questionIds) {
  return inspectionText(
    `Service${number}`,
    'Measured',
    questionIds.map((id, at) => answerText(id, number + at)),
  );
}

/** The numbers of all questions in a framework's text. */
export function questionIdsIn(framework) {
  return [...framework.matchAll(/^ *question (\S+)/gm)].map(([, id]) => id);
}

function answerText(id, turn) {
  const yes = (turn * 7) % 43;
  return turn % 3 === 0 ? `    ${id} ${yes} of 42` : `    ${id} ${Math.floor((yes * 100) / 42 + 0.5)}%`;
}

function inspectionText(name, framework, answers) {
  return [
    `inspection ${name} of ${framework} {`,
    '    service "A youth offending team"',
    '    fieldwork 2019-09',
    '    published 2020-01',
    '    cases Court 42',
    ...answers,
    '}',
    '',
  ].join('\n');
}
