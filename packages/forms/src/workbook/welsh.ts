import { welshWords } from '../page/welsh.js';
import type { WorkbookWords } from './words.js';

/** What the workbook says in Welsh. Data of a page, like its questions: pages carry the languages that they can be shown in. */
export const words: WorkbookWords = {
  ...welshWords,
  counts: (yes, of, percent) => `${yes} o ${of} (${percent}%)`,
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
  mayDepart: (level, grounds) =>
    grounds === '' ? `Gellir gwyro i ${level}.` : `Gellir gwyro i ${level}: ${grounds}.`,
  noGrounds: 'Nid oes sail yn y fframwaith yn bodoli ar hyn o bryd.',
  departed: (from, to, because) => `${to} yn lle ${from}: ${because}`,
  toDo: (count) => `${count} i’w wneud`,
  signed: 'Wedi’i gymeradwyo',
  signedOff: 'Cymeradwywyd y graddau hyn. Allforiwch yr arolygiad a’r graddau.',
  cleared: 'Mae’r llyfr gwaith yn wag ar gyfer arolygiad newydd.',
  otherVersion: 'Mae’r porwr hwn yn dal llyfr gwaith fersiwn arall o’r fframwaith hwn.',
  none: 'Dim',
};
