import type { Answer, Framework, Inspection, Item, Override, StatisticValue, Tally } from '@yardstick/model';
import { own } from '../values/own.js';
import { partOf, type Values } from '../values/values.js';
import { flatItems } from './flat-items.js';

/** What an item is when its inspectors leave it out; no level is called so, because levels start with a capital. */
const UNRATED = 'unrated';

/** What is counted from cases. */
export type Counted = Pick<Tally, 'cases' | 'answers'>;

/**
 * The inspection that a workbook holds, as the engine takes it. What was entered is handed over as it is, wrong or not: the engine
 * says what is wrong.
 */
export function inspectionOf(framework: Framework, values: Values, counted: Counted): Inspection {
  const text = (key: string): string | undefined => values.get(key)?.trim();
  const [inspection, service, from, to] = ['inspection', 'service', 'from', 'to'].map(text);
  const fieldwork = [from, to].filter((date) => date !== undefined).join('/');
  const parts = {
    cases: counted.cases,
    answers: Object.fromEntries(answersIn(framework.items, values, counted)),
    checks: Object.fromEntries(
      [...partOf(values, 'checks')].map(([name, answer]) => [name, answer === 'yes']),
    ),
    statistics: Object.fromEntries(statisticsIn(framework, values)),
    notes: Object.fromEntries(notesIn(framework, values)),
    overrides: Object.fromEntries(overridesIn(values)),
  };
  return {
    framework: framework.name,
    ...(inspection !== undefined && { inspection }),
    ...(service !== undefined && { service }),
    ...(fieldwork !== '' && { fieldwork }),
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)),
  };
}

/** In published order. What is not rated says so for everything inside it, which then has no answers of its own. */
function answersIn(items: readonly Item[], values: Values, counted: Counted): [string, Answer][] {
  return items.flatMap((item): [string, Answer][] => {
    const { id, rule } = item;
    const level = values.get(`levels/${id}`);
    const reason = values.get(`reasons/${id}`)?.trim();
    const unrated = rule?.by === 'inspectors' ? level === UNRATED : reason !== undefined;
    if (unrated) return [[id, { notRated: reason ?? '' }]];
    const answer = rule?.by === 'inspectors' ? level : (own(counted.answers, id) as Answer | undefined);
    const inside = answersIn(item.items, values, counted);
    return answer === undefined ? inside : [[id, answer], ...inside];
  });
}

/** A figure in digits; anything else is handed over as it is and refused. */
function figure(text: string): number {
  return (/^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text) as number;
}

function statisticsIn(framework: Framework, values: Values): [string, StatisticValue][] {
  return framework.statistics.flatMap(({ name }): [string, StatisticValue][] => {
    const [value, average, lowest, highest] = ['value', 'average', 'lowest', 'highest'].map((part) =>
      values.get(`${part}/${name}`),
    );
    const all = [value, average, lowest, highest];
    if (all.every((one) => one === undefined)) return [];
    const entered = {
      ...(value !== undefined && { value: figure(value) }),
      ...(average !== undefined && { average: figure(average) }),
      ...((lowest !== undefined || highest !== undefined) && {
        range: [lowest, highest].map((one) => figure(one ?? '')),
      }),
    };
    return [[name, entered as unknown as StatisticValue]];
  });
}

function notesIn({ items, noteHeadings }: Framework, values: Values): [string, Record<string, string>][] {
  return flatItems(items).flatMap(({ id, kind }): [string, Record<string, string>][] => {
    const notes = noteHeadings
      .filter((one) => one.kind === kind)
      .flatMap(({ headings }) => headings)
      .flatMap(({ text }): [string, string][] => {
        // An id has no stroke, whatever a heading has.
        const note = values.get(`notes/${id}/${text}`);
        return note === undefined ? [] : [[text, note]];
      });
    return notes.length > 0 ? [[id, Object.fromEntries(notes)]] : [];
  });
}

function overridesIn(values: Values): [string, Override][] {
  const [to, because] = [partOf(values, 'to'), partOf(values, 'because')];
  return [...new Set([...to.keys(), ...because.keys()])].map((id) => [
    id,
    { to: to.get(id) ?? '', because: because.get(id)?.trim() ?? '' },
  ]);
}
