import { welshWords } from '../page/welsh.js';
import type { CaseWords } from './words.js';

/** What a case form says in Welsh. Data of a page, like its questions: pages carry the languages that they can be shown in. */
export const words: CaseWords = {
  ...welshWords,
  inProgress: 'Ar y gweill',
  notAsked: 'Ni ofynnir',
  answered: (answered, asked) => `${answered} o ${asked}`,
  left: (count) => `${count} ar ôl`,
  newCase: 'Achos newydd',
  caseNamed: (reference) => `Achos ${reference}`,
  questionNotAsked: (id, title) => `Ni ofynnir ${id} ${title} am yr achos hwn.`,
  clearedAnswers: (ids) => `Ni ofynnir y rhain am yr achos hwn mwyach, ac fe’u cliriwyd: ${ids}.`,
  deletedCase: (reference) => `Dilëwyd ${reference}.`,
  otherVersion: (count) =>
    `Mae’r porwr hwn yn dal ${count} achos a nodwyd gyda fersiwn arall o’r fframwaith hwn.`,
  noReason: 'Dim rheswm wedi’i roi',
  csvIncomplete: (count) =>
    `Mae cwestiynau ar ôl i’w hateb mewn ${count} achos. Maent yn y ffeil; bydd "yardstick rate" yn eu henwi.`,
  answerQuestion: (id, title) => `Dewiswch ateb i ${id} ${title}`,
  needed: (label) => `Nodwch ${label}: mae cwestiynau eraill yn dibynnu arno`,
  enterCase: 'Nodwch gyfeirnod yr achos',
  sameCase: 'Mae achos arall â’r cyfeirnod hwn: rhowch ei gyfeirnod ei hun i bob achos',
  markedComplete: 'Nodwyd bod yr achos yn gyflawn.',
};
