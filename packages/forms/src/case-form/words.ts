import type { Words } from '../page/words.js';

/** What a case form says while it is used. */
export interface CaseWords extends Words {
  readonly inProgress: string;
  readonly notAsked: string;
  readonly answered: (answered: number, asked: number) => string;
  readonly left: (count: number) => string;
  readonly newCase: string;
  readonly caseNamed: (reference: string) => string;
  readonly questionNotAsked: (id: string, title: string) => string;
  readonly clearedAnswers: (ids: string) => string;
  readonly deletedCase: (reference: string) => string;
  readonly otherVersion: (count: number) => string;
  readonly noReason: string;
  readonly csvIncomplete: (count: number) => string;
  readonly answerQuestion: (id: string, title: string) => string;
  readonly needed: (label: string) => string;
  readonly enterCase: string;
  readonly sameCase: string;
  readonly markedComplete: string;
}
