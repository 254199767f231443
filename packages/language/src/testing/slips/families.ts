import type { Around, Slip, SlipFamily } from './slip.js';
import type { WrittenWord } from './written-words.js';

function replace({ start, end }: WrittenWord, put: string): Slip[] {
  return [{ start, end, put }];
}

function after({ end }: WrittenWord, put: string): Slip[] {
  return [{ start: end, end, put }];
}

/** The word and the space after it. */
function without(word: WrittenWord, { text }: Around): Slip[] {
  const space = /^[ ]*/.exec(text.slice(word.end))?.[0].length ?? 0;
  return [{ start: word.start, end: word.end + space, put: '' }];
}

function nextOnLine({ words, at }: Around): WrittenWord | undefined {
  const next = words[at + 1];
  return next?.line === words[at]?.line ? next : undefined;
}

function endsLine({ words, at }: Around): boolean {
  return words[at + 1]?.line !== words[at]?.line;
}

function startsLine({ words, at }: Around): boolean {
  return words[at - 1]?.line !== words[at]?.line;
}

const isBrace = ({ image }: WrittenWord): boolean => image === '{' || image === '}';

const synonyms: Readonly<Record<string, readonly string[]>> = {
  lowest: ['minimum', 'worst', 'min'],
  highest: ['maximum', 'max', 'best'],
  median: ['mean', 'average', 'middle'],
  mean: ['average', 'avg'],
  sum: ['total', 'addition'],
  share: ['percentage', 'proportion'],
  below: ['under', '<'],
  above: ['over', '>'],
  more: ['higher', 'above'],
  fewer: ['less'],
  most: ['least', 'best'],
  is: ['=', 'equals', 'are'],
  are: ['is', '='],
  yes: ['true', 'True', 'Yes', 'y'],
  no: ['false', 'False', 'No', 'n'],
  when: ['if', 'where'],
  because: ['as', 'since', 'for'],
  any: ['some', 'one', 'a'],
  all: ['every', 'each'],
  inspectors: ['inspector', 'judgement', 'hand'],
  level: ['grade', 'rating', 'levels'],
  weight: ['weighting', 'weighted', 'counts'],
  to: ['until', 'and'],
  from: ['since', 'starting'],
  rounded: ['round', 'rounding'],
  whole: ['integer', 'nearest'],
  percent: ['percentage', 'points'],
  banding: ['band', 'bands'],
  use: ['import', 'include'],
  revises: ['extends', 'replaces'],
  prompt: ['prompts', 'hint'],
  expect: ['expects', 'expected'],
  standard: ['standards', 'standart', 'norm'],
  standards: ['standard'],
  domain: ['domains', 'theme'],
  domains: ['domain', 'themes'],
  question: ['questions'],
  questions: ['question'],
  criterion: ['criteria', 'criterium'],
  criteria: ['criterion'],
  rated: ['rate', 'scored', 'rating'],
  described: ['worded', 'describe'],
  asks: ['ask', 'asking'],
  samples: ['sample', 'sampled'],
  cases: ['case'],
  one: ['1', 'any'],
  not: ["isn't", 'non', 'un'],
  except: ['without', 'but'],
  in: ['within', 'inside', 'of'],
  of: ['from', 'for'],
  on: ['using', 'with'],
  by: ['with', 'using'],
  and: ['&', 'or'],
  or: ['and', '/'],
  choice: ['choices', 'enum'],
  relevant: ['relevent', 'applies'],
  means: ['meaning'],
  ignoring: ['ignore'],
  unrated: ['missing', 'not rated'],
  override: ['overwrite'],
  note: ['notes'],
  notes: ['note'],
  publisher: ['published'],
  service: ['provider', 'servise'],
  fieldwork: ['fieldworks'],
};

const misspellings = (image: string, at: number): string[] => {
  const middle = 1 + (at % Math.max(1, image.length - 2));
  const [before, letter, rest] = [image.slice(0, middle), image.charAt(middle), image.slice(middle + 1)];
  return [
    before + rest,
    before + letter + letter + rest,
    before.slice(0, -1) + letter + before.slice(-1) + rest,
    before + (letter === 'x' ? 'z' : 'x') + rest,
  ].filter((word) => word !== image && word.length > 1);
};

/** At the end of the line, at the start of the next one, and further in than anything. */
const braces = (word: WrittenWord, brace: string): readonly Slip[] =>
  [` ${brace}`, `\n${brace}`, `\n${' '.repeat(30)}${brace}`].flatMap((put) => after(word, put));

const figures = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const inWords = ({ kind, image }: WrittenWord): string[] => {
  const word = kind === 'number' ? figures[Number(image)] : undefined;
  return word === undefined ? [] : [word, word.charAt(0).toUpperCase() + word.slice(1)];
};

const split = (image: string): string[] => {
  const hump = /[a-z0-9](?=[A-Z])/.exec(image);
  return hump ? [image.slice(0, hump.index + 1), image.slice(hump.index + 1)] : [];
};

/** Every kind of slip that authors make, each at the words where it can be made. */
export const slipFamilies: readonly SlipFamily[] = [
  { name: 'keyword left out', at: (w, a) => (w.kind === 'keyword' ? without(w, a) : []) },
  { name: 'name left out', at: (w, a) => (w.kind === 'name' ? without(w, a) : []) },
  { name: 'number left out', at: (w, a) => (w.kind === 'number' ? without(w, a) : []) },
  { name: 'text left out', at: (w, a) => (w.kind === 'text' ? without(w, a) : []) },
  { name: 'date left out', at: (w, a) => (w.kind === 'date' ? without(w, a) : []) },
  { name: 'sign left out', at: (w, a) => (w.kind === 'sign' && !isBrace(w) ? without(w, a) : []) },
  { name: 'brace left out', at: (w, a) => (isBrace(w) ? without(w, a) : []) },
  { name: 'opening brace too many', at: (w, a) => (endsLine(a) ? braces(w, '{') : []) },
  { name: 'closing brace too many', at: (w, a) => (endsLine(a) ? braces(w, '}') : []) },
  { name: 'brace doubled', at: (w) => (isBrace(w) ? after(w, ` ${w.image}`) : []) },
  {
    name: 'opening quote left out',
    at: (w) => (w.kind === 'text' ? [{ start: w.start, end: w.start + 1, put: '' }] : []),
  },
  {
    name: 'closing quote left out',
    at: (w) => (w.kind === 'text' ? [{ start: w.end - 1, end: w.end, put: '' }] : []),
  },
  { name: 'curly quotes', at: (w) => (w.kind === 'text' ? replace(w, `“${w.image.slice(1, -1)}”`) : []) },
  { name: 'single quotes', at: (w) => (w.kind === 'text' ? replace(w, `'${w.image.slice(1, -1)}'`) : []) },
  { name: 'quote doubled', at: (w) => (w.kind === 'text' ? replace(w, `${w.image}"`) : []) },
  {
    name: 'quotes inside',
    at: (w) =>
      w.kind === 'text' && w.image.includes(' ') ? replace(w, w.image.replace(/ (\S+) /, ' "$1" ')) : [],
  },
  {
    name: 'no space after text',
    at: (w, a) => {
      const next = nextOnLine(a);
      return w.kind === 'text' && next ? [{ start: w.end, end: next.start, put: '' }] : [];
    },
  },
  { name: 'text without quotes', at: (w) => (w.kind === 'text' ? replace(w, w.image.slice(1, -1)) : []) },
  { name: 'word doubled', at: (w) => (isBrace(w) ? [] : after(w, ` ${w.image}`)) },
  {
    name: 'words swapped',
    at: (w, a) => {
      const next = nextOnLine(a);
      if (!next || isBrace(w) || isBrace(next) || next.image === w.image) return [];
      const between = a.text.slice(w.end, next.start);
      return [{ start: w.start, end: next.end, put: next.image + between + w.image }];
    },
  },
  {
    name: 'keyword misspelt',
    at: (w, a) => (w.kind === 'keyword' ? misspellings(w.image, a.at).flatMap((put) => replace(w, put)) : []),
  },
  {
    name: 'name misspelt',
    at: (w, a) => (w.kind === 'name' ? misspellings(w.image, a.at).flatMap((put) => replace(w, put)) : []),
  },
  {
    name: 'keyword capitalised',
    at: (w) => (w.kind === 'keyword' ? replace(w, w.image.charAt(0).toUpperCase() + w.image.slice(1)) : []),
  },
  { name: 'keyword shouted', at: (w) => (w.kind === 'keyword' ? replace(w, w.image.toUpperCase()) : []) },
  {
    name: 'name with a small letter',
    at: (w) => (w.kind === 'name' ? replace(w, w.image.charAt(0).toLowerCase() + w.image.slice(1)) : []),
  },
  {
    name: 'name in other capitals',
    at: (w) =>
      w.kind === 'name' && /[A-Z]/.test(w.image.slice(1))
        ? replace(w, w.image.charAt(0) + w.image.slice(1).toLowerCase())
        : [],
  },
  {
    name: 'name in two words',
    at: (w) => {
      const [one, two] = w.kind === 'name' ? split(w.image) : [];
      return one && two ? [...replace(w, `${one} ${two}`), ...replace(w, `${one} ${two.toLowerCase()}`)] : [];
    },
  },
  {
    name: 'name hyphenated',
    at: (w) => {
      const [one, two] = w.kind === 'name' ? split(w.image) : [];
      return one && two ? replace(w, `${one}-${two}`) : [];
    },
  },
  { name: 'name in quotes', at: (w) => (w.kind === 'name' ? replace(w, `"${w.image}"`) : []) },
  { name: 'number in quotes', at: (w) => (w.kind === 'number' ? replace(w, `"${w.image}"`) : []) },
  { name: 'date in quotes', at: (w) => (w.kind === 'date' ? replace(w, `"${w.image}"`) : []) },
  { name: 'keyword in quotes', at: (w) => (w.kind === 'keyword' ? replace(w, `"${w.image}"`) : []) },
  {
    name: 'keywords joined',
    at: (w, a) => {
      const next = nextOnLine(a);
      return w.kind === 'keyword' && next?.kind === 'keyword'
        ? [{ start: w.end, end: next.start, put: '' }]
        : [];
    },
  },
  {
    name: 'keywords hyphenated',
    at: (w, a) => {
      const next = nextOnLine(a);
      return w.kind === 'keyword' && next?.kind === 'keyword'
        ? [{ start: w.end, end: next.start, put: '-' }]
        : [];
    },
  },
  {
    name: 'word joined to the next',
    at: (w, a) => {
      const next = nextOnLine(a);
      return (w.kind === 'keyword' || w.kind === 'name') && (next?.kind === 'name' || next?.kind === 'number')
        ? [{ start: w.end, end: next.start, put: '' }]
        : [];
    },
  },
  { name: 'out of', at: (w) => (w.image === 'of' ? replace(w, 'out of') : []) },
  {
    name: 'the',
    at: (w) =>
      w.kind === 'keyword' || w.kind === 'name' ? [{ start: w.start, end: w.start, put: 'the ' }] : [],
  },
  { name: 'comma left out', at: (w, a) => (w.image === ',' ? without(w, a) : []) },
  { name: 'comma written or', at: (w) => (w.image === ',' ? replace(w, ' or') : []) },
  { name: 'comma written and', at: (w) => (w.image === ',' ? replace(w, ' and') : []) },
  { name: 'comma written semicolon', at: (w) => (w.image === ',' ? replace(w, ';') : []) },
  {
    name: 'extra comma',
    at: (w, a) => (isBrace(w) || w.image === ',' || !nextOnLine(a) ? [] : after(w, ',')),
  },
  { name: 'colon', at: (w) => (isBrace(w) ? [] : after(w, ':')) },
  { name: 'equals sign', at: (w) => (isBrace(w) ? [] : after(w, ' =')) },
  { name: 'dash', at: (w) => (isBrace(w) ? [] : after(w, ' -')) },
  { name: 'bracket', at: (w) => (isBrace(w) ? [] : after(w, ' (')) },
  { name: 'closing bracket', at: (w) => (isBrace(w) ? [] : after(w, ')')) },
  { name: 'in brackets', at: (w) => (isBrace(w) ? [] : replace(w, `(${w.image})`)) },
  { name: 'comma at the end of the line', at: (w, a) => (endsLine(a) ? after(w, ',') : []) },
  { name: 'full stop at the end of the line', at: (w, a) => (endsLine(a) ? after(w, '.') : []) },
  { name: 'semicolon at the end of the line', at: (w, a) => (endsLine(a) ? after(w, ';') : []) },
  {
    name: 'hyphen at the start of the line',
    at: (w, a) => (startsLine(a) ? [{ start: w.start, end: w.start, put: '- ' }] : []),
  },
  { name: '% left out', at: (w, a) => (w.image === '%' ? without(w, a) : []) },
  { name: '% added', at: (w, a) => (w.kind === 'number' && a.text[w.end] !== '%' ? after(w, '%') : []) },
  {
    name: 'per cent',
    at: (w) => (w.image === '%' ? [...replace(w, ' per cent'), ...replace(w, ' percent')] : []),
  },
  {
    name: 'number out of range',
    at: (w) =>
      w.kind === 'number'
        ? ['999', '0', '101'].filter((put) => put !== w.image).flatMap((put) => replace(w, put))
        : [],
  },
  { name: 'number below nought', at: (w) => (w.kind === 'number' ? replace(w, `-${w.image}`) : []) },
  {
    name: 'number mistyped',
    at: (w) =>
      w.kind === 'number'
        ? [
            ...replace(
              w,
              w.image.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
            ),
            ...replace(w, `${w.image}1`),
          ]
        : [],
  },
  { name: 'number with a full stop', at: (w) => (w.kind === 'number' ? after(w, '.') : []) },
  {
    name: 'number with a comma',
    at: (w) => (w.kind === 'number' && w.image.includes('.') ? replace(w, w.image.replaceAll('.', ',')) : []),
  },
  { name: 'number in words', at: (w) => inWords(w).flatMap((word) => replace(w, word)) },
  { name: 'name for a number', at: (w) => (w.kind === 'number' ? replace(w, 'Good') : []) },
  {
    name: 'date mistyped',
    at: (w) =>
      w.kind === 'date'
        ? ['2019/06', 'June 2019', '06-2019', '2019', '2019-13', '2019-6'].flatMap((put) => replace(w, put))
        : [],
  },
  {
    name: 'synonym',
    at: (w) =>
      w.kind === 'keyword' && Object.hasOwn(synonyms, w.image)
        ? (synonyms[w.image] ?? []).flatMap((put) => replace(w, put))
        : [],
  },
  {
    name: 'not applicable',
    at: (w, a) => (endsLine(a) && w.kind === 'name' ? replace(w, 'n/a') : []),
  },
  {
    name: 'lines joined',
    at: (w, a) => {
      const next = a.words[a.at + 1];
      return next &&
        next.line > w.line &&
        !isBrace(w) &&
        !isBrace(next) &&
        !a.text.slice(w.end, next.start).includes('//')
        ? [{ start: w.end, end: next.start, put: ' ' }]
        : [];
    },
  },
  { name: 'line broken', at: (w, a) => (nextOnLine(a) ? after(w, '\n') : []) },
];
