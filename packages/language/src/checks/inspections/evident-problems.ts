import {
  validate,
  type Framework,
  type Inspection,
  type Item,
  type Problem,
  type Rule,
} from '@yardstick/model';
import type { LoweredFramework } from '../../lowering/lower-framework.js';
import { soundFramework } from '../../lowering/sound-framework.js';
import { surelyRead } from './surely-read.js';

/** What is wrong with a figure or a reason by itself, whatever the item that it is given for is rated by. */
const evident: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'percentage-range',
  'impossible-percentage',
  'count-above-relevant',
  'count-above-sample',
  'count-not-whole',
  'statistic-range',
  'not-rated-without-reason',
  'override-without-reason',
]);

/** What is wrong with an answer for an item of which the rule is sure. */
const ofSureRules: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'answer-not-taken',
  'unknown-level',
  'unknown-phrase',
  'wrong-scale',
]);

/** No name that an author can write: names start with a capital letter. */
const any = 'any';

/**
 * The problems of an inspection that are there whatever the errors of its framework turn out to mean: 101%, 43 of 42, a
 * departure without a reason. What is missing, and what the rating makes of it all, cannot be said until those are mended.
 */
export function evidentProblems(lowered: LoweredFramework, inspection: Inspection): Problem[] {
  const sound = soundFramework(lowered);
  const sure = sureRules(lowered, sound);
  return validate(tolerant(sound, inspection, sure), inspection).filter(
    ({ code, path }) => evident.has(code) || (ofSureRules.has(code) && sure.has(String(path.split('/')[2]))),
  );
}

/** The rules that take an answer of their own and that no error touches, by the item that they are for. */
function sureRules(lowered: LoweredFramework, sound: Framework): Map<string, Rule> {
  const isRead = surelyRead(lowered);
  const sure = new Map<string, Rule>();
  const collect = (items: readonly Item[], others: readonly Item[]): void => {
    items.forEach((item, index) => {
      const { id, rule } = item;
      const other = others[index];
      const takesAnswers = rule?.by === 'inspectors' || rule?.by === 'percentage' || rule?.by === 'wording';
      if (takesAnswers && other?.rule === rule && isRead(item, rule)) sure.set(id, rule);
      collect(item.items, other?.items ?? []);
    });
  };
  collect(lowered.framework.items, sound.items);
  return sure;
}

/** The framework with rules that lead nowhere else, so that nothing in it can contradict itself. */
function tolerant(sound: Framework, inspection: Inspection, sure: ReadonlyMap<string, Rule>): Framework {
  const ruleFor = (id: string): Rule => {
    const { answers = {} } = inspection;
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const isFigure = typeof answer === 'number' || (typeof answer === 'object' && 'yes' in answer);
    return sure.get(id) ?? (isFigure ? { by: 'percentage', banding: any } : { by: 'inspectors', scale: any });
  };
  const item = (each: Item): Item => ({
    ...each,
    rule: ruleFor(each.id),
    limits: [],
    items: each.items.map(item),
  });
  return {
    ...sound,
    scales: [...sound.scales, { name: any, levels: [{ name: any, score: 0 }] }],
    bandings: [
      ...sound.bandings,
      { name: any, measure: 'percent', scale: any, decimals: null, bands: [{ from: 0, level: any }] },
    ],
    discretions: [],
    items: sound.items.map(item),
    overall: { rule: { by: 'inspectors', scale: any }, limits: [] },
  };
}
