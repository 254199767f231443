/** A proportion somewhere in a text, and what it can mean. */
export interface Proportion {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** In per cent; both ends are included. */
  readonly least: number;
  readonly most: number;
  /** The figures where it is figures: a percentage, or counts. */
  readonly percent?: number;
  readonly counts?: { readonly yes: number; readonly of: number };
}

const numberWords = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const denominators = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['tenth', 10],
]);

/** Words before a proportion that move it, and to where: `just under` means a little less. */
const modifiers: readonly (readonly [RegExp, (at: number) => readonly [number, number]])[] = [
  [
    /(?:just|slightly) (?:under|below|less than|fewer than)|almost|nearly|close to/,
    (at) => [at - 7, at - 0.01],
  ],
  [/(?:just|slightly|a little) (?:over|above|more than)/, (at) => [at + 0.01, at + 7]],
  [/well (?:under|below)/, (at) => [0, at - 2]],
  [/well over/, (at) => [at + 2, 100]],
  [/under|below|less than|fewer than/, (at) => [0, at - 0.01]],
  [/over|above|more than/, (at) => [at + 0.01, 100]],
  [/at least/, (at) => [at, 100]],
  [/at most|up to/, (at) => [0, at]],
  [/around|about|approximately|roughly|some/, (at) => [at - 5, at + 5]],
];

const modifier = modifiers.map(([words]) => words.source).join('|');
const count = `\\d+|${numberWords.slice(1).join('|')}`;
const fraction = `(?:one|a|two|three|four|nine)?[- ]?(?:half|thirds?|quarters?|fifths?|tenths?)`;
const expression = new RegExp(
  `\\b(?:(${modifier})\\s+)?(?:` +
    `(\\d+(?:\\.\\d+)?)\\s*(?:%|per\\s+cent\\b|percent\\b)|` +
    `(${count})(?:\\s+out)?\\s+of\\s+(?:the\\s+)?(${count})\\b(?!\\s*(?:%|per))|` +
    `(${fraction})\\b(?!\\s+(?:(?:of|an?|the)\\s+)*(?:year|month|week|day|hour|term)s?\\b)` +
    `)`,
  'gi',
);

/** The proportions that a text states in figures or as fractions, in order. Words such as `most` are for whoever defines them. */
export function proportionsIn(text: string): readonly Proportion[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const found = read(match);
    return found ? [found] : [];
  });
}

function read(match: RegExpExecArray): Proportion | undefined {
  const [quote, moved, percentage, yesWords, ofWords, parts] = match;
  const place = { start: match.index, end: match.index + quote.length, quote };
  if (percentage !== undefined) {
    const percent = Number(percentage);
    if (percent > 100) return undefined;
    // A whole number stands for everything that is rounded to it.
    const half = percentage.includes('.') ? 0.05 : 0.5;
    const [least, most] = moved === undefined ? [percent - half, percent + half] : shifted(moved, percent);
    return { ...place, least, most, ...(moved === undefined && { percent }) };
  }
  if (yesWords !== undefined && ofWords !== undefined) {
    const [yes, of] = [numberOf(yesWords), numberOf(ofWords)];
    if (of === 0 || yes > of || moved !== undefined) return undefined;
    const percent = (100 * yes) / of;
    return { ...place, least: percent, most: percent, counts: { yes, of } };
  }
  const at = parts === undefined ? undefined : fractionOf(parts);
  if (at === undefined) return undefined;
  const [least, most] = moved === undefined ? [at - 2.5, at + 2.5] : shifted(moved, at);
  return { ...place, least, most };
}

function shifted(moved: string, at: number): readonly [number, number] {
  const found = modifiers.find(([words]) =>
    new RegExp(`^(?:${words.source})$`, 'i').test(moved.replace(/\s+/g, ' ')),
  );
  const [least, most] = found ? found[1](at) : [at, at];
  return [Math.max(0, least), Math.min(100, most)];
}

function numberOf(words: string): number {
  const place = numberWords.indexOf(words.toLowerCase());
  return place < 0 ? Number(words) : place;
}

/** `three-quarters` is 75; `half` and `a third` have no number before them, and plain `thirds` is none. */
function fractionOf(words: string): number | undefined {
  const [, first = '', last = ''] =
    /^(?:(\w+)[- ])?(\w+)$/.exec(words.trim().toLowerCase().replace(/^[- ]/, '')) ?? [];
  const below = denominators.get(last.replace(/s$/, '')) ?? denominators.get(last);
  if (below === undefined) return undefined;
  if (first === '') return last === 'half' ? 50 : undefined;
  const above = first === 'a' ? 1 : numberWords.indexOf(first);
  return above > 0 && above <= below ? (100 * above) / below : undefined;
}

/** Whether what is stated can be said of a percentage. */
export function holdsFor({ least, most }: Proportion, percent: number): boolean {
  return percent >= least - 1e-9 && percent <= most + 1e-9;
}
