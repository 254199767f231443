/**
 * Case answers that lead to Bradford's published percentages (report of January 2020, annex 2). The report prints no counts: these
 * are made up so that of the cases that are relevant, at most all of the sample, so many are answered yes that rounding half up
 * gives what is printed. The cases themselves are invented.
 */
const published: Readonly<
  Record<string, { readonly size: number; readonly percentages: Readonly<Record<string, number>> }>
> = {
  Court: {
    size: 42,
    percentages: {
      '2.1.1': 67,
      '2.1.2': 64,
      '2.1.3': 43,
      '2.2.1': 61,
      '2.2.2': 50,
      '2.2.3': 37,
      '2.3.1': 70,
      '2.3.2': 66,
      '2.3.3': 41,
      '2.4.1': 60,
      '2.4.2': 44,
      '2.4.3': 44,
    },
  },
  OutOfCourt: {
    size: 28,
    percentages: {
      '3.1.1': 86,
      '3.1.2': 79,
      '3.1.3': 82,
      '3.2.1': 68,
      '3.2.2': 47,
      '3.2.3': 45,
      '3.3.1': 79,
      '3.3.2': 87,
      '3.3.3': 67,
      '3.4.1': 78,
      '3.4.2': 78,
    },
  },
};

/** The largest number of relevant cases, and how many of them are yes, that print as the percentage. */
export function countsFor(percentage: number, size: number): { readonly yes: number; readonly of: number } {
  for (let of = size; of > 0; of -= 1) {
    for (let yes = 0; yes <= of; yes += 1) {
      // Half up, in whole numbers.
      if (Math.floor((200 * yes + of) / (2 * of)) === percentage) return { yes, of };
    }
  }
  throw new Error(`No count of ${size} cases prints as ${percentage}%.`);
}

export interface BradfordCase {
  readonly case: string;
  readonly sample: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** 42 court cases and 28 out-of-court disposals. */
export function bradfordCases(): readonly BradfordCase[] {
  const levels = ['Low', 'Medium', 'High', 'Very high'];
  return Object.entries(published).flatMap(([sample, { size, percentages }]) =>
    Array.from({ length: size }, (_, number) => {
      const answers = Object.entries(percentages).map(([id, percentage]): [string, string] => {
        const { yes, of } = countsFor(percentage, size);
        return [id, number < yes ? 'yes' : number < of ? 'no' : 'na'];
      });
      const kind = sample === 'Court' ? { Sentence: 'Referral order' } : { Disposal: 'Youth caution' };
      return {
        case: `${sample === 'Court' ? 'C' : 'D'}-${String(number + 1).padStart(3, '0')}`,
        sample,
        fields: {
          Gender: number % 5 === 0 ? 'Female' : 'Male',
          ...kind,
          RiskOfSeriousHarm: levels[number % 4] ?? 'Low',
          SafetyAndWellbeing: levels[(number + 1) % 4] ?? 'Low',
        },
        answers: Object.fromEntries(answers),
      };
    }),
  );
}

/** The cases of one sample as a table. */
export function tableOf(sample: string): string {
  const cases = bradfordCases().filter((one) => one.sample === sample);
  const [first] = cases;
  const fields = Object.keys(first?.fields ?? {});
  const ids = Object.keys(first?.answers ?? {});
  const rows = cases.map((one) => [
    one.case,
    sample,
    ...fields.map((name) => one.fields[name]),
    ...ids.map((id) => one.answers[id]),
  ]);
  return [['case', 'sample', ...fields, ...ids], ...rows].map((row) => row.join(',')).join('\n');
}
