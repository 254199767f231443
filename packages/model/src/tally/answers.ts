import { leavesOf } from '../evaluation/conditions.js';
import type { FrameworkIndex, IndexedItem } from '../indexing/framework-index.js';
import type { CaseRecord } from '../inspection.js';
import { quoted } from '../validation/quoting.js';
import { fieldOf, isRelevant, type ReadCase } from './relevance.js';
import type { RowReport } from './rows.js';

export interface Count {
  readonly yes: number;
  readonly of: number;
}

const ANSWERS: readonly string[] = ['yes', 'no', 'na'];

/** Adds the answers of one case to the counts of the questions that are asked of its sample. */
export function countAnswers(
  inRow: RowReport,
  index: FrameworkIndex,
  record: CaseRecord,
  fields: ReadonlyMap<string, string>,
  questions: readonly IndexedItem[],
  counts: Map<string, Count>,
): void {
  const asked = new Set(questions.map(({ id }) => id));
  const { answers, refused } = readAnswers(inRow, index, record, asked);
  const found: ReadCase = { fields, answers };
  const missingFields = new Set<string>();
  for (const question of questions) {
    const { id } = question;
    if (refused.has(id)) continue;
    const answer = answers.get(id);
    const relevant = isRelevant(question.item.relevance, found);
    if (relevant === 'unknown') {
      reportMissingFields(inRow, question, record, fields, missingFields);
    } else if (answer === undefined) {
      if (relevant)
        inRow(
          'missing-answer',
          id,
          () => `${id} is blank: answer yes, no, or na if it does not apply to the case.`,
        );
    } else if (!relevant) {
      if (answer !== 'na') inRow('irrelevant-answered', id, () => irrelevantWords(question, answer));
    } else if (answer !== 'na') {
      const { yes, of } = counts.get(id) ?? { yes: 0, of: 0 };
      counts.set(id, { yes: yes + Number(answer === 'yes'), of: of + 1 });
    }
  }
}

function irrelevantWords({ id }: IndexedItem, answer: string): string {
  return `${id} is answered ${answer}, and by what is recorded of the case it is not relevant to it: leave it blank or answer na, or correct the record.`;
}

interface ReadAnswers {
  readonly answers: ReadonlyMap<string, string>;
  readonly refused: ReadonlySet<string>;
}

function readAnswers(
  inRow: RowReport,
  index: FrameworkIndex,
  record: CaseRecord,
  asked: ReadonlySet<string>,
): ReadAnswers {
  const answers = new Map<string, string>();
  const refused = new Set<string>();
  for (const [id, written] of Object.entries<string>(record.answers)) {
    const answer = written.trim();
    const item = index.byId.get(id)?.item;
    if (answer === '' || item === undefined) continue;
    if (!ANSWERS.includes(answer)) {
      refused.add(id);
      inRow('case-answer', id, () => `${id} must be answered yes, no or na, not ${quoted(answer)}.`);
    } else if (asked.has(id)) {
      answers.set(id, answer);
    } else if (answer !== 'na') {
      const where = item.sample === undefined ? 'of no cases' : `not of ${record.sample} cases`;
      inRow(
        'question-not-asked',
        id,
        () => `${id} is answered, and it is asked ${where}: take the answer out.`,
      );
    }
  }
  return { answers, refused };
}

/** missing-field: whether a question is relevant cannot be told without it. Said once for a case, however many questions need it. */
function reportMissingFields(
  inRow: RowReport,
  { id, item }: IndexedItem,
  record: CaseRecord,
  fields: ReadonlyMap<string, string>,
  said: Set<string>,
): void {
  for (const leaf of item.relevance === undefined ? [] : leavesOf(item.relevance)) {
    const field = fieldOf(leaf);
    if (field === undefined || fields.has(field) || said.has(field)) continue;
    said.add(field);
    const written = Object.hasOwn(record.fields, field) ? (record.fields[field] ?? '') : '';
    if (written.trim() !== '') continue;
    inRow(
      'missing-field',
      field,
      () => `${field} is blank, and whether ${id} is relevant to the case turns on it.`,
    );
  }
}
