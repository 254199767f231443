import { ruleWords, type Rule } from '@yardstick/model';
import { apart, code, join, nothing, operation, type Code } from '../../encoding/code.js';
import { docComment, lineComment } from '../../encoding/doc-comment.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { propertyAccess, propertyKey } from '../../encoding/property-key.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { sourceOf } from '../../plan/leaves.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';
import { memberLevel } from './members.js';
import { placeOf } from '../../plan/scale-plan.js';
import { weightingOf } from '../../plan/weighting.js';
import { emitAdded } from './added.js';
import { emitCondition } from './conditions.js';
import { emitTrace } from './explanations.js';
import { itemWords } from './words.js';

type Members = Extract<Rule, { readonly by: 'lowest' | 'highest' | 'median' }>;

/** `rate` itself: what is published, one statement after another. */
export function emitRate(plan: Plan): Code {
  const { overall } = plan;
  const rated = plan.order.filter(
    ({ rule }) => rule !== null && !['described', 'never'].includes(sourceOf(rule)),
  );
  const described = plan.items.filter(({ rule }) => rule?.by === 'wording');
  return code`
    ${docComment(
      'The ratings of an inspection, by the rules as they are published, in the order of the framework.',
      'A level is its place on its scale, 0 for the worst; -1 stands for not rated. The answers have to be plain (whole percentages and levels, all of them there) where departures do not say what an item comes to: anything else ends in undefined.',
    )}
    function rateAnswers(inspection, departures) {
      const answers = inspection.answers ?? nothing;
      const given = departures?.levels;
      const counted = departures?.entries;
      const plain = departures?.explained === undefined;
      ${emitSamples(plan)}
      ${emitChecks(plan)}

      ${emitRules(plan, fromAnswers(plan))}

      ${emitUnusual(rated, described)}

      return {
        framework,
        inspection: inspection.inspection ?? null,
        ratings: {
          ${plan.items.map((item) => emitRating(item))}
        },
        ${
          described.length === 0
            ? nothing
            : code`
          described: {
            ${described.map(({ id, level }) => code`${propertyKey(id)}: ${level} ?? null,`)}
          },`
        }
        ${emitScore(plan)}
        overall: ${overall.rule?.by === 'notRated' || overall.scale === null ? code`null` : code`${overall.scale.rating}(${overall.level})`},
        trace: departures?.explained?.trace ?? [
          ${emitTrace(plan)}
        ],
        notices: departures?.explained?.notices ?? noNotices,
      };
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
    code`if (plain && typeof ${name} !== 'boolean') return undefined;`,
  ]);
}

/** How the rules are written for a place: where levels come from that are not made of others, and what comes between. */
export interface Source {
  /** Comes before the level of a percentage, or of what is described. */
  readonly read: (rateable: RateablePlan) => Code;
  /** The level of an item that inspectors enter or whose percentage is banded. */
  readonly answered: (rateable: RateablePlan) => Code;
  /** What is described in words; `null` where no words are wanted. */
  readonly described: ((rateable: RateablePlan) => Code) | null;
  /** Comes before a level and replaces it: an item's level was entered, say. */
  readonly instead: (rateable: RateablePlan) => Code;
  /** The same for what an answer makes before the limits of its item. */
  readonly insteadOfAnswer: (rateable: RateablePlan) => Code;
  readonly insteadOfTotal: (rateable: RateablePlan) => Code;
}

/** The rules of a framework as statements: one constant for each rating, in an order in which each has what it needs. */
export function emitRules(plan: Plan, source: Source): Code {
  return code`${plan.order.map((rateable, place) => {
    const statements = emitStatements(plan, rateable, source);
    const begins = isMade(plan.order[place - 1]) || (isMade(rateable) && rateable.item === null);
    return begins && place > 0 && statements !== nothing ? apart(statements) : statements;
  })}`;
}

function isMade(rateable: RateablePlan | undefined): boolean {
  return rateable?.rule != null && ['picked', 'added'].includes(sourceOf(rateable.rule));
}

function emitStatements(plan: Plan, rateable: RateablePlan, source: Source): Code {
  const { id, item, rule, level, before, scale, limits } = rateable;
  if (rule === null) return nothing;
  const heading = lineComment(`${item === null ? 'Overall' : itemWords(item)}: ${ruleWords(rule)}`);
  const from = sourceOf(rule);
  if (from === 'never') {
    if (item === null) return heading;
    return code`
      ${heading}
      const ${level} = UNRATED;`;
  }
  if (from === 'described') {
    if (source.described === null) return nothing;
    return code`
      ${heading}
      ${source.read(rateable)}
      const ${level} = ${source.described(rateable)};`;
  }
  const read = from === 'percentage' ? source.read(rateable) : nothing;
  if (limits.length === 0 && from !== 'added') {
    return code`
      ${heading}
      ${read}
      const ${level} = ${source.instead(rateable)}${emitLevel(plan, rateable, source)};`;
  }
  const instead = source.instead(rateable);
  return code`
    ${heading}
    ${read}
    ${from === 'added' ? emitAdded(plan, rateable, source.insteadOfTotal(rateable)) : code`const ${before} = ${from === 'picked' ? nothing : source.insteadOfAnswer(rateable)}${emitLevel(plan, rateable, source)};`}
    ${limits.length === 0 ? nothing : code`let ${level} = ${before};`}
    ${limits.map((limit, place) => {
      const name = find(plan.limits, id, 'limit')[place];
      if (name === undefined || scale === null) throw new RangeError(`${id} has a limit but no scale.`);
      const most = numberLiteral(placeOf(scale, limit.atMost));
      return code`
        const ${name} = ${emitCondition(plan, limit.when)}; ${lineComment(limit.words)}
        if (${name} && ${level} > ${most}) ${level} = ${most};`;
    })}
    ${instead === nothing ? nothing : code`${level} = ${instead}${level};`}`;
}

/** The level that a rule makes, as an expression. */
function emitLevel(plan: Plan, rateable: RateablePlan, source: Source): Code {
  const { rule } = rateable;
  return rule !== null && (rule.by === 'lowest' || rule.by === 'highest' || rule.by === 'median')
    ? emitPick(plan, rule)
    : source.answered(rateable);
}

/** Levels read from the answers of an inspection, unless it departs from what they make. */
function fromAnswers(plan: Plan): Source {
  const given = ({ id }: RateablePlan): Code => code`given?.get(${stringLiteral(id)}) ?? `;
  return {
    read: ({ id, answer }) => code`const ${answer} = ${propertyAccess(code`answers`, id)};`,
    answered: ({ id, item, rule, answer }) => {
      if (rule?.by === 'inspectors')
        return code`${find(plan.scales, rule.scale, 'scale').names}.indexOf(${propertyAccess(code`answers`, id)})`;
      if (rule?.by !== 'percentage') throw new RangeError(`${id} takes no answer.`);
      return code`levelOf(${answer}, ${percentagesName(plan, rule.banding, item?.sample)})`;
    },
    described: (rateable) => emitDescribed(plan, rateable),
    instead: given,
    insteadOfAnswer: ({ id }) => code`departures?.unlimited.get(${stringLiteral(id)}) ?? `,
    insteadOfTotal: ({ id, totals }) =>
      id === 'overall'
        ? code`departures?.total !== undefined ? ${totals}.levelOfEntered(departures.total) : `
        : nothing,
  };
}

/** The table of levels by whole percentage that an item reads: its banding's, for the sample it comes from. */
function percentagesName(plan: Plan, banding: string, sample: string | undefined): Code {
  const sampled = sample === undefined ? undefined : plan.sampled.get(sample)?.get(banding);
  return sampled ?? code`${find(plan.bandings, banding, 'banding').table}.levels`;
}

function emitPick(plan: Plan, { by, members }: Members): Code {
  const levels = members.ids.map((id) => memberLevel(plan, id));
  const pick = { lowest: code`lowest`, highest: code`highest`, median: code`median` }[by];
  if (members.ignoringUnrated) return code`${pick}(rated(${join(levels, code`, `)}))`;
  // Not rated is -1: whatever is lowest with it among the members is not rated either.
  if (by === 'lowest' && levels.length > 0 && levels.length <= 4) {
    return levels.reduce((least, level) => code`lower(${least}, ${level})`);
  }
  return code`${pick}([${join(levels, code`, `)}])`;
}

function emitDescribed(plan: Plan, { id, item, rule, answer }: RateablePlan): Code {
  if (rule?.by !== 'wording') throw new RangeError(`${id} is not described by a wording.`);
  const wording = find(plan.wordings, rule.wording, 'wording').name;
  const size = item?.sample === undefined ? code`100` : find(plan.samples, item.sample, 'sample');
  return code`departures === undefined ? wordsOf(${wording}, ${answer}, ${size}) : departures.words.get(${stringLiteral(id)})`;
}

/** Without departures there has to be a level for everything. */
function emitUnusual(rated: readonly RateablePlan[], described: readonly RateablePlan[]): Code {
  const levels = operation(
    rated.map(({ level }) => level),
    code`|`,
  );
  const unusual = [
    ...(rated.length === 0 ? [] : [code`everything < 0`]),
    ...described.map(({ level }) => code`${level} === undefined`),
  ];
  if (unusual.length === 0) return nothing;
  return code`
    ${rated.length === 0 ? nothing : code`const everything = ${levels}; // below 0 if something is not rated or not plain`}
    if (plain && ${unusual.length === 1 ? join(unusual, nothing) : code`(${join(unusual, code` || `)})`}) return undefined;`;
}

function emitRating({ id, rule, level, scale }: RateablePlan): Code {
  if (rule === null || rule.by === 'wording') return nothing;
  if (scale === null) return code`${propertyKey(id)}: null,`;
  return code`${propertyKey(id)}: ${scale.rating}(${level}),`;
}

/** What the overall adds up and the most that could be. */
function emitScore(plan: Plan): Code {
  const { rule, level, total, most } = plan.overall;
  if (rule === null || sourceOf(rule) !== 'added' || !('members' in rule)) {
    return code`
      score: null,
      maximum: null,`;
  }
  const { units, members } = weightingOf(plan, rule.members.ids);
  const made = rule.members.ignoringUnrated
    ? inPoints(most, units)
    : numberLiteral(members.reduce((sum, member) => sum + member.most, 0) / units);
  return code`
    score: ${level} < 0 ? null : (departures?.total?.value ?? ${inPoints(total, units)}),
    maximum: ${level} < 0 ? null : departures?.total === undefined ? ${made} : departures.explained.maximum,`;
}

function inPoints(total: Code, units: number): Code {
  return units === 1 ? total : code`${total} / ${numberLiteral(units)}`;
}
