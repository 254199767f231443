import type { Text } from '@yardstick/model';

/** What the page itself says, in English and Welsh. */
function words(text: string, cy: string): Text {
  return { text, translations: { cy } };
}

export const pageWords = {
  skip: words('Skip to main content', "Neidio i'r prif gynnwys"),
  withoutScript: words(
    'This browser does not run the script of this form. You can fill it in and print it. Nothing is saved.',
    "Nid yw'r porwr hwn yn rhedeg sgript y ffurflen hon. Gallwch ei llenwi a'i hargraffu. Ni chaiff dim ei gadw.",
  ),
  yes: words('Yes', 'Ie'),
  no: words('No', 'Na'),
  notApplicable: words('Not applicable', 'Ddim yn berthnasol'),
  optional: words('(optional)', '(dewisol)'),
  day: words('Day', 'Diwrnod'),
  month: words('Month', 'Mis'),
  year: words('Year', 'Blwyddyn'),
  dateHint: words(
    'For example, 16 9 2019. The day may be left out.',
    'Er enghraifft, 16 9 2019. Gellir hepgor y diwrnod.',
  ),
  continue: words('Save and continue', 'Cadw a pharhau'),
  print: words('Print', 'Argraffu'),
  change: words('Change', 'Newid'),
  clearSection: words('Clear this section', "Clirio'r adran hon"),
  exportJson: words('Export everything (JSON)', 'Allforio popeth (JSON)'),
  chooseFiles: words('Import files', 'Mewnforio ffeiliau'),
} as const;

export const caseWords = {
  form: words('Case assessment', 'Asesiad achos'),
  cases: words('Cases', 'Achosion'),
  intro: words(
    'Everything is kept in this browser, on this computer, as you type. Export it before you hand the computer on.',
    'Cedwir popeth yn y porwr hwn, ar y cyfrifiadur hwn, wrth i chi deipio. Allforiwch y cyfan cyn trosglwyddo’r cyfrifiadur.',
  ),
  addCase: words('Add a case', 'Ychwanegu achos'),
  noCases: words('There are no cases yet.', 'Nid oes achosion eto.'),
  caseColumn: words('Case', 'Achos'),
  progressColumn: words('Answered', 'Atebwyd'),
  statusColumn: words('Status', 'Statws'),
  results: words('Results so far', 'Canlyniadau hyd yma'),
  resultsHint: words(
    'Of the cases that are in this list, complete or not. Not applicable leaves a case out.',
    'O’r achosion yn y rhestr hon, yn gyflawn neu beidio. Mae ateb ddim yn berthnasol yn hepgor achos.',
  ),
  question: words('Question', 'Cwestiwn'),
  yesOf: words('Yes, of relevant cases', 'Ie, o’r achosion perthnasol'),
  result: words('Result', 'Canlyniad'),
  keep: words('Export and import', 'Allforio a mewnforio'),
  importHint: words(
    'JSON or CSV from this form, from another inspector or another computer. Cases that are here already are put together; where they differ, you choose.',
    'JSON neu CSV o’r ffurflen hon, gan arolygydd arall neu gyfrifiadur arall. Cyfunir achosion sydd yma eisoes; lle maent yn wahanol, chi sy’n dewis.',
  ),
  exportCsv: words('Export answers (CSV)', 'Allforio atebion (CSV)'),
  printBlank: words('Print a blank form', 'Argraffu ffurflen wag'),
  caseDetails: words('Case details', 'Manylion yr achos'),
  caseReference: words('Case reference', 'Cyfeirnod yr achos'),
  caseReferenceHint: words(
    'What tells this case from the others, such as A-001. Do not enter a name.',
    'Yr hyn sy’n gwahaniaethu’r achos hwn, megis A-001. Peidiwch â nodi enw.',
  ),
  reason: words('Reason, if not applicable', "Rheswm, os nad yw'n berthnasol"),
  evidence: words('Evidence and notes', 'Tystiolaeth a nodiadau'),
  forQuestion: words('for', 'ar gyfer'),
  askedOnlyWhen: words('Asked only when:', 'Gofynnir dim ond pan:'),
  summary: words('Summary judgement', 'Dyfarniad cryno'),
  summaryLabel: words('Your summary judgement of this case', 'Eich dyfarniad cryno ar yr achos hwn'),
  summaryHint: words(
    'In a few sentences, what the work in this case comes to. It is kept with the case and feeds no rating.',
    'Mewn ychydig frawddegau, beth yw hyd a lled y gwaith yn yr achos hwn. Fe’i cedwir gyda’r achos ac nid yw’n bwydo gradd.',
  ),
  check: words('Check answers', "Gwirio'r atebion"),
  markComplete: words('Mark this case as complete', 'Nodi bod yr achos hwn yn gyflawn'),
  backToCase: words('Back to this case', "Yn ôl i'r achos hwn"),
  allCases: words('All cases', 'Pob achos'),
  printCase: words('Print this case', 'Argraffu’r achos hwn'),
  deleteCase: words('Delete this case', 'Dileu’r achos hwn'),
  nextCase: words('Add another case', 'Ychwanegu achos arall'),
} as const;
