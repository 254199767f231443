import type { ItemKind } from '@yardstick/model';
import { plainText, type Inline } from '../../document/document.js';
import { casesIn, listedIn, pointsIn } from './numbers.js';
import { joined, sentence } from './sentence.js';
import type { ExplanationWords, MembersSaid } from './words.js';

export const welsh: ExplanationWords = {
  notRated: 'heb ei raddio',
  notGiven: 'heb ei roi',
  overall: 'Yn gyffredinol',
  entered: 'Fe’i nodwyd fel y’i cyhoeddwyd.',
  judged: 'Fe’i barnwyd gan yr arolygwyr.',
  asPublished: 'Fel y’i cyhoeddwyd',
  cases: (count) => casesIn('cy', count),
  why: (reason) => sentence`Heb ei raddio: ${reason}`,
  described: (counts, description) => sentence`${counts}: “${description}”.`,
  percentageAsPublished: (percentage) => `${percentage}, fel y’i cyhoeddwyd`,
  counts: (yes, of, percentage) =>
    `Atebwyd ${yes} o ${of} o achosion perthnasol yn gadarnhaol, sef ${percentage}`,
  beforeRounding: (exact) => ` (${exact} cyn talgrynnu)`,
  decides: (rule, deciding) => sentence`${rule}: ${listedIn('cy', deciding)} sy’n pennu.`,
  outOf: (score, maximum) => `${score} o ${maximum}`,
  total: (what, value) => sentence`${what} yw ${value}`,
  valueFrom: (value, total) => `${value}, o gyfanswm o ${total}`,
  inBand: (range, words) => sentence`, yn y band “${range}”${inBrackets(words)}`,
  leftOut: (ids) => ` Hepgorwyd am nad oes gradd: ${listedIds(ids)}.`,
  begins: (level, at, points, cases) => {
    const more = cases === undefined ? '' : `, neu ${casesIn('cy', cases)} arall ${answered(cases)}`;
    return sentence`Mae ${level} yn dechrau ar ${at}: ${pointsIn('cy', points)} yn fwy${more}.`;
  },
  below: (level, at, points, cases) => {
    const fewer =
      cases === undefined ? '' : ` Byddai ${casesIn('cy', cases)} yn llai ${answered(cases)} yn ddigon.`;
    const distance = points === 0 ? 'mae ar y ffin honno' : `mae ${pointsIn('cy', points)} uwchlaw hynny`;
    return sentence`O dan ${at}, ${level} fyddai’r radd: ${distance}.${fewer}`;
  },
  limitLowered: (limit, from) =>
    sentence`Roedd y terfyn “${limit}” yn berthnasol, a gostyngodd y radd o ${from}.`,
  limitIdle: (limit) => sentence`Roedd y terfyn “${limit}” yn berthnasol, ond ni newidiodd ddim.`,
  departed: ({ mechanical, discretion, grounds, because }) =>
    sentence`Yn ôl y rheolau’n unig, ${mechanical} yw’r radd. Fe’i newidiwyd o dan “${discretion}”${inBrackets(
      grounds.length === 0 ? undefined : listedIn('cy', grounds),
    )}: ${because}`,
  itemsNotRated: (names, reason) => sentence`Nid oes gradd ar gyfer ${namesSaid(names)}: ${reason}`,
  chart: (score, figure, bands) => `${score}: ${figure}. Y bandiau yw: ${bands.join('; ')}.`,
  changed: (name, rating) => sentence`${name}: ${rating}.`,
  ofTraces: {
    picking: (by, members) => `Y radd ${picked[by]} ymhlith ${article(members)}${membersSaid(members)}`,
    adding: (by, members) => `${added[by]} sgoriau’r ${membersSaid(members)}`,
    membersNotRated: (ids) => `nid oes gradd ar gyfer ${listedIds(ids)}`,
    reasons: {
      'no relevant cases': 'dim achosion perthnasol',
      'what there is to add up carries no weight': 'nid oes pwysau i’r hyn sydd i’w adio',
      'it groups what is under it and has no rule of its own':
        'mae’n grwpio’r hyn sydd oddi tano, ac nid oes ganddo ei reol ei hun',
      'not entered; the score was entered as published': 'heb ei nodi; nodwyd y sgôr fel y’i cyhoeddwyd',
      'not entered; the overall rating was entered as published':
        'heb ei nodi; nodwyd y radd gyffredinol fel y’i cyhoeddwyd',
    },
    ground: (ground) => {
      switch (ground.ground) {
        case 'nearBoundary':
          return `o fewn ${pointsIn('cy', ground.points)} i ffin`;
        case 'casesChange':
          return `byddai ${casesIn('cy', ground.cases)} yn newid y radd`;
        case 'fewCases':
          return `dim mwy na ${casesIn('cy', ground.cases)}`;
      }
    },
  },
};

const picked = { lowest: 'isaf', highest: 'uchaf', median: 'ganol' } as const;

const added = { sum: 'Cyfanswm', mean: 'Cymedr', share: 'Cyfran' } as const;

const plurals: Readonly<Record<ItemKind, string>> = {
  domain: 'parthau',
  section: 'adrannau',
  area: 'meysydd',
  standard: 'safonau',
  judgement: 'dyfarniadau',
  question: 'cwestiynau',
  criterion: 'meini prawf',
};

function article({ kind }: MembersSaid): string {
  return kind === 'section' ? 'yr ' : 'y ';
}

function membersSaid({ kind, ids }: MembersSaid): string {
  return ids === undefined ? plurals[kind] : `${plurals[kind]} ${listedIds(ids)}`;
}

function listedIds(ids: readonly string[]): string {
  return plainText(listedIn('cy', ids));
}

function namesSaid(names: readonly string[]): string {
  return listedIds(names.map((name) => (name === 'overall' ? 'yr arolygiad cyfan' : name)));
}

function answered(cases: number): string {
  return cases === 1 ? 'wedi’i ateb yn gadarnhaol' : 'wedi’u hateb yn gadarnhaol';
}

function inBrackets(words: Inline | undefined): Inline {
  return words === undefined ? '' : joined([' (', words, ')']);
}
