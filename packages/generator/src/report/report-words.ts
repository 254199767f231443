/** The words of a report that are not the framework's. Those of the sentences that explain a rating are in `explanation/`. */
export interface ReportWords {
  readonly summary: string;
  /** Where nothing is rated and proportions are said in words. */
  readonly summaryInWords: string;
  readonly casesAnsweredYes: string;
  readonly inWords: string;
  readonly annex: string;
  readonly reasons: string;
  readonly findings: string;
  readonly scoringSummary: string;
  readonly keyStatistics: string;
  readonly overall: string;
  readonly standard: string;
  readonly figure: string;
  readonly rating: string;
  readonly ratingAndPercentage: string;
  readonly standardsAndQuestions: string;
  readonly score: string;
  readonly statistic: string;
  readonly service: string;
  readonly average: string;
  readonly range: string;
  readonly target: string;
  readonly note: string;
  readonly remarks: string;
  readonly percentages: string;
  readonly percentagesAlone: string;
  readonly percentagesTitle: string;
  readonly checks: string;
  readonly question: string;
  readonly answer: string;
  readonly yes: string;
  readonly no: string;
  readonly notRated: string;
  readonly notGiven: string;
  readonly framework: string;
  readonly version: string;
  readonly publisher: string;
  readonly fieldwork: string;
  readonly published: string;
  readonly source: string;
}

const english: ReportWords = {
  summary: 'Summary of ratings',
  summaryInWords: 'Summary of findings',
  casesAnsweredYes: 'Cases answered yes',
  inWords: 'In words',
  annex: 'Inspection results',
  reasons: 'Why each rating is what it is',
  findings: 'Findings',
  scoringSummary: 'Scoring summary',
  keyStatistics: 'Key statistics',
  overall: 'Overall',
  standard: 'What was rated',
  figure: 'Score',
  rating: 'Rating',
  ratingAndPercentage: 'Rating and % yes',
  standardsAndQuestions: 'Standards and key questions',
  score: 'Score',
  statistic: 'Statistic',
  service: 'Service',
  average: 'Average',
  range: 'Range',
  target: 'Target',
  note: 'Note',
  remarks: 'To be read with the ratings',
  percentages: 'Percentages and boundaries',
  percentagesAlone: 'Percentage of relevant cases answered yes',
  percentagesTitle: 'Percentage of relevant cases answered yes, against the boundaries of the bands',
  checks: 'Checks',
  question: 'Question',
  answer: 'Answer',
  yes: 'Yes',
  no: 'No',
  notRated: 'Not rated',
  notGiven: 'Not given',
  framework: 'Framework',
  version: 'Version',
  publisher: 'Publisher',
  fieldwork: 'Fieldwork',
  published: 'Published',
  source: 'Source',
};

const welsh: ReportWords = {
  summary: 'Crynodeb o’r graddau',
  summaryInWords: 'Crynodeb o’r canfyddiadau',
  casesAnsweredYes: 'Achosion a atebwyd yn gadarnhaol',
  inWords: 'Mewn geiriau',
  annex: 'Canlyniadau’r arolygiad',
  reasons: 'Pam y rhoddwyd pob gradd',
  findings: 'Canfyddiadau',
  scoringSummary: 'Crynodeb o’r sgoriau',
  keyStatistics: 'Ystadegau allweddol',
  overall: 'Yn gyffredinol',
  standard: 'Yr hyn a raddiwyd',
  figure: 'Sgôr',
  rating: 'Gradd',
  ratingAndPercentage: 'Gradd a chanran o atebion cadarnhaol',
  standardsAndQuestions: 'Safonau a chwestiynau allweddol',
  score: 'Sgôr',
  statistic: 'Ystadegyn',
  service: 'Gwasanaeth',
  average: 'Cyfartaledd',
  range: 'Amrediad',
  target: 'Targed',
  note: 'Nodyn',
  remarks: 'I’w darllen gyda’r graddau',
  percentages: 'Canrannau a ffiniau',
  percentagesAlone: 'Canran yr achosion perthnasol a atebwyd yn gadarnhaol',
  percentagesTitle: 'Canran yr achosion perthnasol a atebwyd yn gadarnhaol, yn erbyn ffiniau’r bandiau',
  checks: 'Gwiriadau',
  question: 'Cwestiwn',
  answer: 'Ateb',
  yes: 'Ie',
  no: 'Na',
  notRated: 'Heb ei raddio',
  notGiven: 'Heb ei roi',
  framework: 'Fframwaith',
  version: 'Fersiwn',
  publisher: 'Cyhoeddwr',
  fieldwork: 'Gwaith maes',
  published: 'Cyhoeddwyd',
  source: 'Ffynhonnell',
};

export function reportWords(language: string): ReportWords {
  return language === 'cy' ? welsh : english;
}
