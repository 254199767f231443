import type { RenamingWords } from '../renaming.js';
import { names } from './names.js';

const nouns = { ...names.named, ...names.kinds };

export const renaming: RenamingWords = {
  nothingHere: 'Nid oes enw na rhif yma y gellid ei newid.',
  notAName: (name) =>
    `Ni all "${name}" fod yn enw: mae enw’n dechrau gyda phriflythyren ac yn dal llythrennau, digidau a thanlinellau yn unig, heb fwlch.`,
  notANumber: (number, kind) => {
    const dotted = 'ysgrifennwch rifau â dotiau rhyngddynt, megis 2.1.3';
    const item = kind === 'evidence' ? '' : ', gydag un llythyren fach ar eu hôl os oes angen, neu enw';
    return `Ni all "${number}" fod yn rhif (${nouns[kind]}): ${dotted}${item}.`;
  },
  taken: (name, holder, framework) =>
    `Mae "${name}" wedi’i gymryd eisoes (${nouns[holder]}${framework === undefined ? '' : ` yn "${framework}"`}).`,
  evidenceElsewhere: (number, around) =>
    `Ni fyddai ${number} yn dechrau gyda ${around}, lle mae’r dystiolaeth hon.`,
  itemElsewhere: (number, kind, around) =>
    `Ni fyddai ${number} yn dechrau gyda ${around.number}, rhif yr eitem y mae hon (${nouns[kind]}) ynddi: ${nouns[around.kind]} ${around.number} yn "${around.framework}". Symudwch hi yn gyntaf.`,
};
