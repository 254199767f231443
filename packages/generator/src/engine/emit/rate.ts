import { ruleWords, type Rule } from '@yardstick/model';
import { code, join, nothing, type Code } from '../../encoding/code.js';
import { docComment, lineComment } from '../../encoding/doc-comment.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { propertyAccess, propertyKey } from '../../encoding/property-key.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { sourceOf } from '../../plan/leaves.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';
import { placeOf } from '../../plan/scale-plan.js';
import { weightingOf } from '../../plan/weighting.js';
import { emitAdded } from './added.js';
import { emitCondition } from './conditions.js';
import { emitKept } from './kept.js';
import { itemWords } from './words.js';

type Members = Extract<Rule, { readonly by: 'lowest' | 'highest' | 'median' }>;

/** `rate` itself: what is published, one statement after another. */
export function emitRate(plan: Plan): Code {
  const { overall } = plan;
  const rated = plan.order.filter(({ rule }) => rule !== null && !['described', 'never'].includes(sourceOf(rule)));
  const described = plan.items.filter(({ rule }) => rule?.by === 'wording');
  return code`
    ${docComment(
      'The ratings of an inspection, by the rules as they are published, in the order of the framework.',
      'A level is its place on its scale, 0 for the worst; -1 stands for not rated. Without departures the answers have to be plain (whole percentages and levels, all of them there): anything else ends in undefined, and the inspection is rated with care.',
    )}
    function rateAnswers(inspection, departures) {
      const answers = inspection.answers ?? nothing;
      const given = departures?.levels;
      ${emitSamples(plan)}
      ${emitChecks(plan)}

      ${plan.order.map((rateable, place) => emitRateable(plan, rateable, plan.order[place - 1]))}

      if (departures === undefined && (${emitUnusual(rated, described)})) return undefined;
      return new Result(
        inspection.inspection ?? null,
        {
          ${plan.items.map((item) => emitRating(item))}
        },
        ${
          described.length === 0
            ? nothing
            : code`
            {
              ${described.map(({ id, level }) => code`${propertyKey(id)}: ${level} ?? null,`)}
            },`
        }
        ${emitScore(plan)},
        ${overall.rule?.by === 'notRated' || overall.scale === null ? code`null` : code`${overall.scale.names}[${overall.level}] ?? null`},
        departures?.explained,
        departures === undefined ? ${emitKept(plan)} : undefined,
      );
    }`;
}

function emitSamples(plan: Plan): Code[] {
  const sizes = [...plan.samples].map(
    ([sample, name]) => code`const ${name} = ${propertyAccess(code`(inspection.cases ?? nothing)`, sample)};`,
  );
  const tables = [...plan.sampled].flatMap(([sample, bandings]) =>
    [...bandings].map(
      ([banding, name]) =>
        code`const ${name} = ${find(plan.bandings, banding, 'banding').table}.inSampleOf(${find(plan.samples, sample, 'sample')});`,
    ),
  );
  return [...sizes, ...tables];
}

function emitChecks(plan: Plan): Code[] {
  return [...plan.checks].flatMap(([check, name]) => [
    code`const ${name} = ${propertyAccess(code`(inspection.checks ?? nothing)`, check)};`,
    code`if (departures === undefined && typeof ${name} !== 'boolean') return undefined;`,
  ]);
}

/** The statements of one rating, after a line between what has members and what comes before it. */
function emitRateable(plan: Plan, rateable: RateablePlan, before: RateablePlan | undefined): Code {
  const made = (other: RateablePlan | undefined): boolean =>
    other?.rule != null && ['picked', 'added'].includes(sourceOf(other.rule));
  const statements = emitStatements(plan, rateable);
  return made(before) || (made(rateable) && rateable.item === null) ? code`\n${statements}` : statements;
}

function emitStatements(plan: Plan, rateable: RateablePlan): Code {
  const { id, item, rule, level, before, scale, limits } = rateable;
  if (rule === null) return nothing;
  const heading = lineComment(`${item === null ? 'Overall' : itemWords(item)}: ${ruleWords(rule)}`);
  const source = sourceOf(rule);
  if (source === 'never') {
    return item === null ? heading : code`
      ${heading}
      const ${level} = UNRATED;`;
  }
  if (source === 'described') {
    return code`
      ${heading}
      const ${level} = ${emitDescribed(plan, rateable)};`;
  }
  const departed = code`given?.get(${stringLiteral(id)}) ?? `;
  if (limits.length === 0 && source !== 'added') {
    return code`
      ${heading}
      const ${level} = ${departed}${emitLevel(plan, rateable)};`;
  }
  return code`
    ${heading}
    ${emitUnlimited(plan, rateable)}
    ${limits.length === 0 ? nothing : code`let ${level} = ${before};`}
    ${limits.map((limit, place) => {
      const name = find(plan.limits, id, 'limit')[place];
      if (name === undefined || scale === null) throw new RangeError(`${id} has a limit but no scale.`);
      const least = numberLiteral(placeOf(scale, limit.atMost));
      return code`
        const ${name} = ${emitCondition(plan, limit.when)}; ${lineComment(limit.words)}
        if (${name} && ${level} > ${least}) ${level} = ${least};`;
    })}
    ${level} = ${departed}${level};`;
}

/** What a rule makes before its limits. */
function emitUnlimited(plan: Plan, rateable: RateablePlan): Code {
  const { id, before, rule } = rateable;
  const source = rule === null ? 'never' : sourceOf(rule);
  if (source === 'added') return emitAdded(plan, rateable);
  const answered = source === 'picked' ? nothing : code`departures?.unlimited.get(${stringLiteral(id)}) ?? `;
  return code`const ${before} = ${answered}${emitLevel(plan, rateable)};`;
}

/** The level that a rule makes, as an expression. */
function emitLevel(plan: Plan, { id, item, rule }: RateablePlan): Code {
  const answer = propertyAccess(code`answers`, id);
  switch (rule?.by) {
    case 'inspectors':
      return code`${find(plan.scales, rule.scale, 'scale').place}(${answer})`;
    case 'percentage':
      return code`levelOf(${answer}, ${percentagesName(plan, rule.banding, item?.sample)})`;
    case 'lowest':
    case 'highest':
    case 'median':
      return emitPick(plan, rule);
    default:
      throw new RangeError(`${id} has no rule that makes a level.`);
  }
}

/** The table of levels by whole percentage that an item reads: its banding's, for the sample it comes from. */
export function percentagesName(plan: Plan, banding: string, sample: string | undefined): Code {
  const sampled = sample === undefined ? undefined : plan.sampled.get(sample)?.get(banding);
  return sampled ?? code`${find(plan.bandings, banding, 'banding').table}.levels`;
}

function emitPick(plan: Plan, { by, members }: Members): Code {
  const levels = join(
    members.ids.map((id) => memberLevel(plan, id)),
    code`, `,
  );
  const pick = { lowest: code`lowest`, highest: code`highest`, median: code`median` }[by];
  if (members.ids.length === 0) return code`UNRATED`;
  if (members.ignoringUnrated) return code`among(rated(${levels}), ${pick})`;
  // Not rated is -1, so the least of the levels is not rated wherever one of them is not.
  return by === 'lowest' ? code`Math.min(${levels})` : code`${pick}(${levels})`;
}

/** A member's level in an expression; a member that never has one is not rated. */
export function memberLevel(plan: Plan, id: string): Code {
  const { rule, level, scale } = find(plan.byId, id, 'item');
  return rule === null || scale === null ? code`UNRATED` : level;
}

function emitDescribed(plan: Plan, { id, item, rule }: RateablePlan): Code {
  if (rule?.by !== 'wording') throw new RangeError(`${id} is not described by a wording.`);
  const wording = find(plan.wordings, rule.wording, 'wording').name;
  const size = item?.sample === undefined ? code`100` : find(plan.samples, item.sample, 'sample');
  return code`departures === undefined ? wordsOf(${wording}, ${propertyAccess(code`answers`, id)}, ${size}) : departures.words.get(${stringLiteral(id)})`;
}

function emitUnusual(rated: readonly RateablePlan[], described: readonly RateablePlan[]): Code {
  const levels = join(
    rated.map(({ level }) => level),
    code` | `,
  );
  return join(
    [
      ...(rated.length === 0 ? [] : [code`(${levels}) < 0`]),
      ...described.map(({ level }) => code`${level} === undefined`),
      ...(rated.length + described.length === 0 ? [code`false`] : []),
    ],
    code` || `,
  );
}

function emitRating({ id, rule, level, scale }: RateablePlan): Code {
  if (rule === null || rule.by === 'wording') return nothing;
  if (scale === null) return code`${propertyKey(id)}: null,`;
  return code`${propertyKey(id)}: ${scale.names}[${level}] ?? null,`;
}

/** What the overall adds up and the most that could be. */
function emitScore(plan: Plan): Code {
  const { rule, level, total, most } = plan.overall;
  if (rule === null || sourceOf(rule) !== 'added' || !('members' in rule)) {
    return code`
      null,
      null`;
  }
  const { units, members } = weightingOf(plan, rule.members.ids);
  const score = inPoints(total, units);
  const maximum = rule.members.ignoringUnrated
    ? inPoints(most, units)
    : numberLiteral(members.reduce((sum, member) => sum + member.most, 0) / units);
  return code`
    ${level} < 0 ? null : (departures?.total?.value ?? ${score}),
    ${level} < 0 ? null : departures?.total === undefined ? ${maximum} : departures.explained.maximum`;
}

function inPoints(total: Code, units: number): Code {
  return units === 1 ? total : code`${total} / ${numberLiteral(units)}`;
}
