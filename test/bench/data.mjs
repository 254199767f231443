// The inspections that everything is measured on: seventy cases each, made up from a fixed seed, and the percentages that
// their answers come to. So the same inspections can be rated from cases and from percentages, with the same ratings.

export const levels = ['Inadequate', 'RequiresImprovement', 'Good', 'Outstanding'];

export const judgedStandards = ['1.1', '1.2', '1.3', '1.4'];

/** The questions of each standard whose percentages come from a sample. */
export const sampledStandards = [
  ...['2.1', '2.2', '2.3', '2.4'].map((id) => ({ id, sample: 'Court', questions: questionsOf(id, 3) })),
  ...['3.1', '3.2', '3.3'].map((id) => ({ id, sample: 'OutOfCourt', questions: questionsOf(id, 3) })),
  { id: '3.4', sample: 'OutOfCourt', questions: questionsOf('3.4', 2) },
];

export const standards = [...judgedStandards, ...sampledStandards.map(({ id }) => id)];

export const samples = { Court: 42, OutOfCourt: 28 };

function questionsOf(standard, count) {
  return Array.from({ length: count }, (_, place) => `${standard}.${place + 1}`);
}

/** No, yes, not applicable. */
export const [NO, YES, NA] = [0, 1, 2];

/** Inspections in columns: bytes of case answers, counts, whole percentages, and levels for what is judged. */
export function makeInspections(count) {
  const random = generator(20_200_116);
  const judged = new Map(
    judgedStandards.map((id) => [id, Uint8Array.from({ length: count }, () => random() & 3)]),
  );
  const questions = new Map();
  for (const { sample, questions: ids } of sampledStandards) {
    for (const id of ids) questions.set(id, makeAnswers(count, samples[sample], random));
  }
  return { count, judged, questions };
}

function makeAnswers(count, cases, random) {
  const answers = new Uint8Array(count * cases);
  const percentages = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    // Services differ: in some most answers are yes, in others few. One case in eight is not relevant to a question.
    const quality = 60 + (random() & 127) + (random() & 63);
    let yes = 0;
    let of = 0;
    for (let place = 0; place < cases; place++) {
      const throws = random();
      const answer =
        (throws & 7) === 0 && (place > 0 || of > 0) ? NA : ((throws >>> 3) & 255) < quality ? YES : NO;
      answers[row * cases + place] = answer;
      if (answer === YES) yes += 1;
      if (answer !== NA) of += 1;
    }
    percentages[row] = Math.floor((200 * yes + of) / (2 * of));
  }
  return { answers, percentages, cases };
}

/** Inspections as JSON gives them: one object each, percentages in. */
export function asObjects({ count, judged, questions }) {
  const text = Array.from({ length: count }, (_, row) => {
    const answers = {};
    for (const [id, column] of judged) answers[id] = levels[column[row]];
    for (const [id, { percentages }] of questions) answers[id] = percentages[row];
    return {
      framework: 'Youth2018',
      inspection: `Inspection${row}`,
      fieldwork: '2019-09',
      cases: { ...samples },
      answers,
    };
  });
  return JSON.parse(JSON.stringify(text));
}

/** Some inspections with their cases as records, as case-level CSV is read. */
export function asCases({ judged, questions }, from, to) {
  const words = ['no', 'yes', 'na'];
  const inspections = [];
  for (let row = from; row < to; row++) {
    const cases = [];
    for (const [sample, size] of Object.entries(samples)) {
      const ids = sampledStandards.filter((each) => each.sample === sample).flatMap((each) => each.questions);
      for (let place = 0; place < size; place++) {
        const answers = {};
        for (const id of ids) answers[id] = words[questions.get(id).answers[row * size + place]];
        cases.push({ case: `${sample}${place}`, sample, fields: {}, answers });
      }
    }
    const answers = Object.fromEntries([...judged].map(([id, column]) => [id, levels[column[row]]]));
    inspections.push({
      framework: 'Youth2018',
      inspection: `Inspection${row}`,
      fieldwork: '2019-09',
      answers,
      cases,
    });
  }
  return JSON.parse(JSON.stringify(inspections));
}

/** A small generator of random numbers (xorshift), so that every run has the same inspections. */
function generator(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
