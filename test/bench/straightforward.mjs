// What a good engineer writes first: the rules as tables, loops over them, an object in and an object out. No validation and
// no explanation. It is the measure of everything else.

const scores = { Inadequate: 0, RequiresImprovement: 1, Good: 2, Outstanding: 3 };

const caseQuality = [
  { from: 80, level: 'Outstanding' },
  { from: 65, level: 'Good' },
  { from: 50, level: 'RequiresImprovement' },
  { from: 0, level: 'Inadequate' },
];

const overallScore = [
  { from: 31, level: 'Outstanding' },
  { from: 19, level: 'Good' },
  { from: 7, level: 'RequiresImprovement' },
  { from: 0, level: 'Inadequate' },
];

const standards = [
  { id: '1.1' },
  { id: '1.2' },
  { id: '1.3' },
  { id: '1.4' },
  { id: '2.1', questions: ['2.1.1', '2.1.2', '2.1.3'] },
  { id: '2.2', questions: ['2.2.1', '2.2.2', '2.2.3'] },
  { id: '2.3', questions: ['2.3.1', '2.3.2', '2.3.3'] },
  { id: '2.4', questions: ['2.4.1', '2.4.2', '2.4.3'] },
  { id: '3.1', questions: ['3.1.1', '3.1.2', '3.1.3'] },
  { id: '3.2', questions: ['3.2.1', '3.2.2', '3.2.3'] },
  { id: '3.3', questions: ['3.3.1', '3.3.2', '3.3.3'] },
  { id: '3.4', questions: ['3.4.1', '3.4.2'] },
];

function band(bands, value) {
  return bands.find(({ from }) => value >= from).level;
}

function lowest(levels) {
  return levels.reduce((least, level) => (scores[level] < scores[least] ? level : least));
}

export function ratePercentages({ answers }) {
  const ratings = {};
  let score = 0;
  for (const { id, questions } of standards) {
    const level = questions
      ? lowest(questions.map((question) => band(caseQuality, answers[question])))
      : answers[id];
    ratings[id] = level;
    score += scores[level];
  }
  return { ratings, score, overall: band(overallScore, score) };
}

export function rateCases({ answers, cases }) {
  const counts = {};
  for (const { answers: given } of cases) {
    for (const [question, answer] of Object.entries(given)) {
      counts[question] ??= { yes: 0, of: 0 };
      if (answer === 'na') continue;
      counts[question].of += 1;
      if (answer === 'yes') counts[question].yes += 1;
    }
  }
  const percentages = { ...answers };
  for (const [question, { yes, of }] of Object.entries(counts)) {
    percentages[question] = Math.round((100 * yes) / of);
  }
  return ratePercentages({ answers: percentages });
}
