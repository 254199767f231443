import { welshWords } from '../page/welsh.js';
import type { WorkbookWords } from './words.js';

/** What the workbook says in Welsh. Data of a page, like its questions: pages carry the languages that they can be shown in. */
export const words: WorkbookWords = {
  ...welshWords,
  found: {
    ...welshWords.found,
    'date-order': ': rhaid i’r diwrnod cyntaf ddod cyn yr olaf',
    'fieldwork-outside': ': nid oedd y fframwaith hwn mewn grym bryd hynny',
    'statistic-range': ': rhaid i’r ffigurau fod o 0 i 100, yr isaf yn gyntaf',
    override: ': ni chaniateir gwyro i’r radd hon',
  },
  yes: 'Ie',
  no: 'Na',
  notApplicable: 'Ddim yn berthnasol',
  outOf: (score, of) => `${score} o ${of}`,
  points: (points, level) => `${points} pwynt o ${level}`,
  cases: (cases, level) => `${cases} achos o ${level}`,
  notRated: 'Heb ei raddio',
  open: 'Yn dibynnu ar wiriad',
  judge: (id, title) => `Dewiswch ddyfarniad ar ${id} ${title}`,
  giveReason: (id) => `Nodwch y rheswm pam nad yw ${id} wedi’i raddio`,
  giveDepartureReason: (id) => `Nodwch y rheswm dros wyro oddi wrth radd ${id}`,
  chooseDeparture: (id) => `Dewiswch y radd sydd i fod gan ${id} yn ei lle`,
  casesMissing: (id, title) => `Nid oes achosion eto ar gyfer ${id} ${title}: mewnforiwch nhw`,
  toChoose: (count) => `Dewiswch lle mae dau ateb yn wahanol: ${count}`,
  casesToFinish: (count) => `Rhowch drefn ar yr achosion: ${count} i’w wneud`,
  answerCheck: (check) => `Dewiswch ie neu na: ${check}`,
  mayDepart: (level) => `Gellir gwyro i ${level}`,
  departed: (from, to, because) => `${to} yn lle ${from}: ${because}`,
  toDo: (count) => `${count} i’w wneud`,
  signed: 'Wedi’i gymeradwyo',
  signedOff: 'Cymeradwywyd y graddau hyn. Allforiwch yr arolygiad a’r graddau.',
  otherVersion: 'Mae’r porwr hwn yn dal llyfr gwaith fersiwn arall o’r fframwaith hwn.',
  none: 'Dim',
};
