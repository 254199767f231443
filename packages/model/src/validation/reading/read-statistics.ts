import type { Statistic } from '../../framework.js';
import { rangeInOrder, statisticInRange } from '../rules/statistic-range.js';
import { unknownKeys } from '../rules/unknown-key.js';
import { unknownStatistic } from '../rules/unknown-statistic.js';
import { wrongType } from '../rules/wrong-type.js';
import { readPart } from './read-part.js';
import { isObject, own, type JsonObject, type Reading } from './reading.js';

/** Figures printed beside the ratings. They feed none, so they are only held to being possible. */
export function readStatistics(reading: Reading): void {
  const { index } = reading;
  const part = readPart(reading, 'statistics') ?? {};
  for (const name of Object.keys(part)) {
    if (!index.statistics.has(name)) unknownStatistic(reading, name);
  }
  for (const statistic of index.statistics.values()) {
    const value = own(part, statistic.name);
    if (value !== undefined) readStatistic(reading, statistic, value);
  }
}

function readStatistic(reading: Reading, statistic: Statistic, value: unknown): void {
  const { report } = reading;
  const path = ['statistics', statistic.name];
  if (!isObject(value)) {
    wrongType(report, path, 'an object with a "value"', value);
    return;
  }
  unknownKeys(report, path, value, ['value', 'average', 'range']);
  if (!Object.hasOwn(value, 'value')) wrongType(report, [...path, 'value'], 'a number', undefined);
  readFigure(reading, statistic, [...path, 'value'], own(value, 'value'));
  const average = readFigure(reading, statistic, [...path, 'average'], own(value, 'average'));
  const range = readRange(reading, statistic, value);
  if (range !== null) rangeInOrder(report, statistic, range, average);
}

function readRange(reading: Reading, statistic: Statistic, value: JsonObject): [number, number] | null {
  const path = ['statistics', statistic.name, 'range'];
  const range = own(value, 'range');
  if (range === undefined) return null;
  if (!Array.isArray(range) || range.length !== 2) {
    wrongType(reading.report, path, 'a list of two numbers, the lowest and the highest', range);
    return null;
  }
  const [first, second] = range as readonly unknown[];
  const lowest = readFigure(reading, statistic, [...path, '0'], first ?? null);
  const highest = readFigure(reading, statistic, [...path, '1'], second ?? null);
  return lowest === undefined || highest === undefined ? null : [lowest, highest];
}

function readFigure(
  { report }: Reading,
  statistic: Statistic,
  path: readonly string[],
  value: unknown,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    wrongType(report, path, 'a number', value);
    return undefined;
  }
  statisticInRange(report, path, statistic, value);
  return value;
}
