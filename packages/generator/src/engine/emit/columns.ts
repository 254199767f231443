import { code, join, nothing, type Code } from '../../encoding/code.js';
import { docComment } from '../../encoding/doc-comment.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { propertyAccess, propertyKey } from '../../encoding/property-key.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { columnPlan, type ColumnPlan } from '../../plan/column-plan.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';
import { weightingOf } from '../../plan/weighting.js';
import { emitRules, type Source } from './rate.js';

/** `rateMany`: the same rules, a row at a time, from columns to columns. */
export function emitColumns(plan: Plan): Code[] {
  const columns = columnPlan(plan);
  return [emitRateMany(plan, columns), emitReadColumns(plan, columns), emitRateRows(plan, columns)];
}

function emitRateMany(plan: Plan, { inputs, outputs }: ColumnPlan): Code {
  const { overall } = plan;
  const passed = inputs.filter(
    ({ rateable }) => rateable.rule?.by === 'inspectors' && !outputs.includes(rateable),
  );
  const rated = plan.items.flatMap((item): Code[] => {
    if (outputs.includes(item)) return [code`${propertyKey(item.id)}: made.${item.level},`];
    if (passed.some(({ rateable }) => rateable === item))
      return [code`${propertyKey(item.id)}: ${propertyAccess(code`columns.answers`, item.id)},`];
    return [];
  });
  return code`
    ${docComment(
      'Rates many inspections at once, from columns to columns. A level is its place in levels, and 255 stands for not rated.',
      'It rates by the same rules as rate, and neither warns nor explains.',
    )}
    export function rateMany(columns) {
      return rateColumns(columns, readColumns(columns));
    }

    function rateColumns(columns, { count, read, checks }) {
      const made = {
        ${outputs.map(({ level, item }) => (item === null ? nothing : code`${level}: new Uint8Array(count),`))}
        overall: new Uint8Array(count),
        score: new Float64Array(count),
      };
      if (rateRows(count, read, checks, made) < UNRATED) refuseColumns(read);
      return {
        count,
        ratings: {
          ${rated}
        },
        score: ${overall.rule !== null && 'banding' in overall.rule && 'members' in overall.rule ? code`made.score` : code`null`},
        overall: ${overall.scale === null ? code`null` : code`made.overall`},
      };
    }`;
}

function emitReadColumns(plan: Plan, { inputs }: ColumnPlan): Code {
  const [first] = inputs;
  return code`
    function readColumns({ answers, checks = nothing }) {
      const count = rowsOf(answers, ${first === undefined ? code`undefined` : stringLiteral(first.rateable.id)});
      return {
        count,
        read: [
          ${inputs.map(({ rateable }) => code`${emitRead(plan, rateable)},`)}
        ],
        checks: [
          ${[...plan.checks.keys()].map((check) => code`checkColumn(checks, ${stringLiteral(check)}, count),`)}
        ],
      };
    }`;
}

function emitRead(plan: Plan, { id, rule, scale }: RateablePlan): Code {
  if (rule?.by === 'percentage') {
    return code`percentageColumn(answers, ${stringLiteral(id)}, count, ${find(plan.bandings, rule.banding, 'banding').table})`;
  }
  return code`levelColumn(answers, ${stringLiteral(id)}, count, ${numberLiteral(scale?.levels.length ?? 0)})`;
}

function emitRateRows(plan: Plan, { inputs, outputs, decisive }: ColumnPlan): Code {
  const { overall } = plan;
  const byId = new Map(inputs.map((input) => [input.rateable.id, input]));
  const source: Source = {
    answered: ({ id }) => {
      const { bytes, levels } = find(byId, id, 'column');
      return code`${levels}[${bytes}[row]]`;
    },
    described: null,
    instead: () => nothing,
    insteadOfAnswer: () => nothing,
    insteadOfTotal: () => nothing,
  };
  const all = join(decisive, code` | `);
  return code`
    /** The least level met: below -1, a column holds what stands for nothing. */
    function rateRows(count, columns, checks, made) {
      ${inputs.map(({ bytes, levels }, place) => code`const { bytes: ${bytes}, levels: ${levels} } = columns[${numberLiteral(place)}];`)}
      ${[...plan.checks.values()].map((name, place) => code`const ${name}Column = checks[${numberLiteral(place)}];`)}
      const { ${join([...outputs.flatMap(({ item, level }) => (item === null ? [] : [code`${level}: rated${level}`])), code`overall: ratedOverall`, code`score`], code`, `)} } = made;
      let least = 0;
      for (let row = 0; row < count; row++) {
        ${[...plan.checks.values()].map((name) => code`const ${name} = ${name}Column[row] === 1;`)}
        ${emitRules(plan, source)}

        ${decisive.length === 0 ? nothing : code`if ((${all}) < 0) least = Math.min(least, ${join(decisive, code`, `)});`}
        ${outputs.map(({ item, level }) => (item === null ? nothing : code`rated${level}[row] = ${level};`))}
        ${overall.scale === null ? nothing : code`ratedOverall[row] = ${overall.level};`}
        ${emitScore(plan)}
      }
      return least;
    }`;
}

function emitScore(plan: Plan): Code {
  const { rule, level, total } = plan.overall;
  if (rule === null || !('members' in rule) || !('banding' in rule)) return nothing;
  const { units } = weightingOf(plan, rule.members.ids);
  return code`score[row] = ${level} < 0 ? NaN : ${total}${units === 1 ? nothing : code` / ${numberLiteral(units)}`};`;
}
