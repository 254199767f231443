import type { MemberKind } from '../../../generated/ast.js';
import type { HoverWords } from '../hover.js';
import { plurals } from './names.js';
import { after, and } from './numbers.js';

export const hover: HoverWords = {
  asWritten: 'fel yr ysgrifennwyd',
  effective: (from, to) => `Ar gyfer gwaith maes o ${from}${to === undefined ? ' ymlaen' : ` hyd ${to}`}.`,
  revises: (framework) => `Yn diwygio ${framework}.`,
  overallRating: 'Gradd gyffredinol',
  notRated: (reason) => `Heb ei raddio: ${reason}`,
  rated: (rule, byDefault) => `Fe’i graddir yn ôl ${rule}${asSaidFor(byDefault)}.`,
  described: (wording, byDefault) => `Fe’i disgrifir yn ôl ${wording}${asSaidFor(byDefault)}.`,
  groups: 'Mae’n grwpio’r hyn sydd oddi tano. Nid oes ganddo ei radd ei hun.',
  askedOf: (sample) =>
    `Gofynnir am achosion y sampl ${sample}: canran yr achosion perthnasol a atebwyd yn gadarnhaol sy’n cyfrif.`,
  relevantWhen: (condition) => `Mae achos yn berthnasol pan fo ${condition}.`,
  weight: (weight) => `Mae’n cyfrif ${after(weight, { word: 'gwaith', soft: 'waith' })}.`,
  feeds: (fed) => `Yr hyn y mae’n ei fwydo: ${and(fed)}.`,
  asPublished: {
    computed: (found) => `Daw allan fel y’i cyhoeddwyd: ${found}.`,
    entered: (found) => `Fe’i nodwyd fel y’i cyhoeddwyd: ${found}.`,
  },
  otherThanPublished: {
    computed: (published, found) => `**Cyhoeddwyd: ${published}. Cyfrifwyd: ${found}.**`,
    entered: (published, found) => `**Cyhoeddwyd: ${published}. Nodwyd: ${found}.**`,
  },
  overall: (rating, score) => `Yn gyffredinol: **${rating}**${score === undefined ? '' : `, ${score}`}.`,
  cannotBeRated: 'Ni ellir ei raddio eto: mae rhywbeth ynddo neu yn ei fframwaith ar goll neu’n anghywir.',
};

function asSaidFor(kind: MemberKind | undefined): string {
  return kind === undefined ? '' : `, fel y dywedir ar gyfer ${plurals[kind]}`;
}
