import type { Words } from './words.js';

export const welshWords: Words = {
  savedAt: (time) => `Cadwyd am ${time}`,
  saving: 'Yn cadw …',
  full: 'Nid oes lle ar ôl i gadw ar y cyfrifiadur hwn. Allforiwch yr hyn rydych wedi’i nodi nawr.',
  refused:
    'Nid yw’r porwr hwn yn gadael i’r ffurflen gadw dim. Collir yr hyn a nodwch pan gaewch y dudalen: allforiwch ef cyn hynny.',
  problem: 'Mae problem',
  error: 'Gwall:',
  undo: 'Dadwneud',
  close: 'Cau’r neges hon',
  completed: "Wedi'i gwblhau",
  notStarted: 'Heb ei ddechrau',
  optional: 'Dewisol',
  toResolve: 'Dau ateb',
  cleared: 'Cliriwyd.',
  elsewhere: 'Mae’r ffurflen hon ar agor mewn tab arall hefyd. Dangosir yma yr hyn a nodwyd yno.',
  bringIn: 'Dod â nhw i mewn',
  imported: (file, added, merged, differing) =>
    `${file}: ychwanegwyd ${added}, cyfunwyd ${merged} ag achosion a oedd yma${differing > 0 ? `, ${differing} ag atebion gwahanol: dewiswch isod` : ''}.`,
  importedOther: (file) =>
    `Gwnaed ${file} gyda fersiwn arall o’r fframwaith hwn. Gwiriwch yr hyn a ddaeth gydag ef.`,
  leftOut: (names) => `Ni ofynnir y rhain yn y ffurflen hon, ac fe’u hepgorwyd: ${names}.`,
  refusedFile: (file, why) => `Ni fewnforiwyd ${file}: ${why}`,
  whyRefused: {
    'not-json': 'nid yw’n gyflawn, neu nid yw’n JSON.',
    'not-cases':
      'nid oes achosion ynddo. Dewiswch ffeil a allforiwyd gan ffurflen achos, neu dabl â’r colofnau case a sample.',
    'other-framework': 'mae’n perthyn i fframwaith arall.',
    'csv-quotes': 'nid yw ei ddyfynodau dwbl yn cyfateb.',
    'no-sample': 'nid oes ynddo achosion o’r math hwn.',
  },
  differs: (what) => `Nodwyd ${what} ddwywaith, ac mae’n wahanol.`,
  keepMine: 'Cadw hwn',
  takeTheirs: 'Cymryd hwn',
  blank: '(gwag)',
  aNumber: (label) => `Rhaid i ${label} fod yn rhif mewn digidau, megis 12 neu 12.5`,
  aDate: (label) => `Rhaid i ${label} fod yn ddyddiad go iawn, megis 16 9 2019`,
  found: {
    'missing-answer': ': dewiswch ateb',
    'missing-field': ': nodwch hyn',
    'field-value': ': cywirwch hyn',
    'unknown-choice': ': cywirwch hyn',
    'case-answer': ': atebwch ie, na neu ddim yn berthnasol',
    'irrelevant-answered': ': ni ofynnir hyn am yr achos hwn',
  },
};
