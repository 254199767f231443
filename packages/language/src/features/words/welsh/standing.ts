import type { MemberKind } from '../../../generated/ast.js';
import type { StandingWords } from '../standing.js';
import { plurals } from './names.js';
import { after, and } from './numbers.js';

export const standing: StandingWords = {
  notRated: (why) => `**Heb ei raddio**: ${why}`,
  reason,
  inBand: (range, words) => `yn y band ${range}${words === undefined ? '' : ` (${words})`}`,
  beforeRounding: (exact) => `${exact} cyn talgrynnu`,
  asPublished: 'fel y’i cyhoeddwyd',
  changedUnder: (rating, discretion, because) =>
    `**${rating}**, wedi’i newid o dan “${discretion}”: ${because}`,
  byRulesAlone: (rating, because) => `Yn ôl y rheolau’n unig ${rating}${because}.`,
  decidedBy: (deciding) => `Pennwyd gan ${and(deciding)}.`,
  unrated: (without) => `Heb radd: ${and(without)}.`,
  begins: (level, at, points, cases) => {
    const more = cases === undefined ? '' : `, neu ${casesOf(cases)} arall ${answered(cases)}`;
    return `Mae ${level} yn dechrau ar ${at}: ${points} yn fwy${more}.`;
  },
  below: (level, at, points, cases) => {
    const fewer = cases === undefined ? '' : `, neu ${casesOf(cases)} yn llai ${answered(cases)}`;
    const distance = points === undefined ? 'mae ar y ffin honno' : `mae ${points} uwchlaw hynny`;
    return `O dan ${at}, ${level} fyddai’r radd: ${distance}${fewer}.`;
  },
  limitLowers: (limit) => `Mae’r terfyn ${limit} yn berthnasol, ac yn gostwng y radd.`,
  limitIdle: (limit) => `Mae’r terfyn ${limit} yn berthnasol, heb newid dim.`,
};

function casesOf(count: number): string {
  return after(count, { word: 'achos' });
}

function answered(cases: number): string {
  return cases === 1 ? 'wedi’i ateb yn gadarnhaol' : 'wedi’u hateb yn gadarnhaol';
}

function reason(inEnglish: string, without: readonly string[]): string {
  const known = Object.hasOwn(reasons, inEnglish) ? reasons[inEnglish] : undefined;
  if (known !== undefined) return known;
  if (without.length > 0) return `nid oes gradd ar gyfer ${and(without)}`;
  for (const [form, say] of forms) {
    const match = form.exec(inEnglish);
    if (match) return say(match[1] ?? '', match[2] ?? '');
  }
  return inEnglish;
}

const reasons: Readonly<Record<string, string>> = {
  'no relevant cases': 'dim achosion perthnasol',
  'what there is to add up carries no weight': 'nid oes pwysau i’r hyn sydd i’w adio',
  'its rule depends on its own rating': 'mae ei reol yn dibynnu ar ei radd ei hun',
  'it groups what is under it and has no rule of its own':
    'mae’n grwpio’r hyn sydd oddi tano, ac nid oes ganddo ei reol ei hun',
  'not entered; the score was entered as published': 'heb ei nodi; nodwyd y sgôr fel y’i cyhoeddwyd',
  'not entered; the overall rating was entered as published':
    'heb ei nodi; nodwyd y radd gyffredinol fel y’i cyhoeddwyd',
};

const forms: readonly (readonly [RegExp, (one: string, other: string) => string])[] = [
  [/^none of the (\w+) is rated$/, (kind) => `nid oes gradd i’r un o’r ${pluralOf(kind)}`],
  [
    /^not entered; ([\w.]+) was entered as published$/,
    (id) => `heb ei nodi; nodwyd ${id} fel y’i cyhoeddwyd`,
  ],
  [/^no band of ([\w.]+) holds (.+)$/, (banding, value) => `nid oes band o ${banding} yn dal ${value}`],
  [/^no phrase of ([\w.]+) fits$/, (wording) => `nid oes ymadrodd o ${wording} yn addas`],
];

function pluralOf(kind: string): string {
  return Object.hasOwn(plurals, kind) ? plurals[kind as MemberKind] : kind;
}
