import type { Words } from '../page/words.js';

/** What the workbook says while it is used. */
export interface WorkbookWords extends Words {
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  readonly outOf: (score: number, of: number) => string;
  readonly points: (points: number, level: string) => string;
  readonly cases: (cases: number, level: string) => string;
  readonly notRated: string;
  readonly open: string;
  readonly judge: (id: string, title: string) => string;
  readonly giveReason: (id: string) => string;
  readonly giveDepartureReason: (id: string) => string;
  readonly chooseDeparture: (id: string) => string;
  readonly casesMissing: (id: string, title: string) => string;
  readonly toChoose: (count: number) => string;
  readonly casesToFinish: (count: number) => string;
  readonly answerCheck: (check: string) => string;
  readonly mayDepart: (level: string) => string;
  readonly departed: (from: string, to: string, because: string) => string;
  readonly toDo: (count: number) => string;
  readonly signed: string;
  readonly signedOff: string;
  readonly otherVersion: string;
  readonly none: string;
}
