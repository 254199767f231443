import type { ItemKind, MemberKind } from '../../../generated/ast.js';
import type { NameWords } from '../names.js';
import { after, type Noun } from './numbers.js';

const kinds: Readonly<Record<ItemKind, string>> = {
  domain: 'parth',
  section: 'adran',
  area: 'maes',
  standard: 'safon',
  judgement: 'dyfarniad',
  question: 'cwestiwn',
  criterion: 'maen prawf',
};

/** What they are after two, and after three and six. */
const mutated: Readonly<Partial<Record<ItemKind, Omit<Noun, 'word'>>>> = {
  domain: { soft: 'barth', spirant: 'pharth' },
  area: { soft: 'faes' },
  judgement: { soft: 'ddyfarniad' },
  question: { soft: 'gwestiwn', spirant: 'chwestiwn' },
  criterion: { soft: 'faen prawf' },
};

export const plurals: Readonly<Record<MemberKind, string>> = {
  domains: 'parthau',
  sections: 'adrannau',
  areas: 'meysydd',
  standards: 'safonau',
  judgements: 'dyfarniadau',
  questions: 'cwestiynau',
  criteria: 'meini prawf',
};

export const names: NameWords = {
  kinds,
  item: 'eitem',
  counted: (kind, count) => after(count, { word: kinds[kind], ...mutated[kind] }),
  named: {
    framework: 'fframwaith',
    inspection: 'arolygiad',
    scale: 'graddfa',
    level: 'lefel',
    banding: 'bandiau',
    wording: 'geiriad',
    cases: 'achosion',
    field: 'maes data',
    check: 'gwiriad',
    statistic: 'ystadegyn',
    evidence: 'tystiolaeth',
    discretion: 'disgresiwn',
  },
  overallRating: 'y radd gyffredinol',
  theScore: 'y sgôr',
  numberOfCases: (sample) => `nifer yr achosion ${sample}`,
};
