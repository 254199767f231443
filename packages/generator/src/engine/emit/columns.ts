import { code, join, nothing, operation, type Code } from '../../encoding/code.js';
import { docComment } from '../../encoding/doc-comment.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { propertyAccess, propertyKey } from '../../encoding/property-key.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { blockRows, compile } from '../../simd/compile.js';
import { memberIds } from '../../plan/evaluation-order.js';
import type { ColumnPlan } from '../../plan/column-plan.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';
import { weightingOf } from '../../plan/weighting.js';
import { emitRules, type Source } from './rate.js';

/** `rateMany`: the same rules, a row at a time, from columns to columns. */
export function emitColumns(plan: Plan, columns: ColumnPlan): Code[] {
  return [
    emitRateMany(plan, columns),
    emitReadColumns(plan, columns),
    emitReadCaseColumns(plan, columns),
    emitRateRows(plan, columns),
  ];
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

    ${docComment('The same from the answers of cases: a byte a case, 0 for no, 1 for yes, 2 for not relevant. What is entered is entered as in rateMany.')}
    export function rateManyCases(columns) {
      return rateColumns(columns, readCaseColumns(columns));
    }

    function rateColumns(columns, { rows, read, checks }) {
      const made = {
        ${outputs.map(({ level, item }) => (item === null ? nothing : code`${level}: new Uint8Array(rows),`))}
        overall: new Uint8Array(rows),
        score: new Float64Array(rows),
      };
      if (!rateBlocks(rows, read, checks, made) && rateRows(rows, read, checks, made) < UNRATED) refuseColumns(read);
      return {
        rows,
        ratings: {
          ${rated}
        },
        score: ${addsUp(overall) ? code`made.score` : code`null`},
        overall: ${overall.scale === null ? code`null` : code`made.overall`},
      };
    }`;
}

function addsUp({ rule }: RateablePlan): boolean {
  return rule !== null && 'banding' in rule && 'members' in rule;
}

/** The rules compiled for sixteen rows at a time, where they can be. */
export function emitRateBlocks(plan: Plan, columns: ColumnPlan): Code {
  const compiled = compile(plan, columns);
  if (compiled === null) {
    return code`
      /** The rules of this framework are worked out row by row. */
      function rateBlocks() {
        return false;
      }`;
  }
  const made = columns.outputs.filter(({ item }) => item !== null);
  const { overall } = plan;
  const score = addsUp(overall) ? emitScoreOfTotals(plan) : nothing;
  return code`
    /**
     * The same rules as in rateRows, sixteen rows at a time in WebAssembly: bytes in, bytes out. False where that cannot be
     * done, or a byte stands for nothing; rateRows then does it or finds the byte.
     */
    function rateBlocks(rows, columns, checks, made) {
      if (!simdRows.available) return false;
      const totals = new Uint8Array(rows);
      const inputs = [...columns.map(({ bytes }) => bytes), ...checks];
      const outputs = [${join([...made.map(({ level }) => code`made.${level}`), code`made.overall`, code`totals`], code`, `)}];
      if (!simdRows.rate(rows, inputs, outputs)) return false;
      ${score}
      return true;
    }

    const simdRows = new SimdRows(
      ${base64Lines(compiled.module)},
      ${numberLiteral(blockRows)},
    );`;
}

function emitScoreOfTotals(plan: Plan): Code {
  const { units, members } = weightingOf(plan, memberIds(plan.overall.rule));
  const least = members.reduce((sum, member) => sum + (member.units[0] ?? 0), 0);
  const total = least === 0 ? code`totals[row]` : code`(totals[row] + ${numberLiteral(least)})`;
  return code`
    for (let row = 0; row < rows; row++) {
      made.score[row] = made.overall[row] === 255 ? NaN : ${total}${units === 1 ? nothing : code` / ${numberLiteral(units)}`};
    }`;
}

/** Bytes as a string literal over several lines. */
function base64Lines(bytes: Uint8Array): Code {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const lines = btoa(text).match(/.{1,110}/g) ?? [];
  return join(lines.map(stringLiteral), code` +\n      `);
}

function emitReadColumns(plan: Plan, { inputs }: ColumnPlan): Code {
  const [first] = inputs;
  return code`
    function readColumns({ answers, checks = nothing }) {
      const rows = rowsOf(answers, ${first === undefined ? code`undefined` : stringLiteral(first.rateable.id)});
      return {
        rows,
        read: [
          ${inputs.map(({ rateable }) => code`${emitRead(plan, rateable)},`)}
        ],
        checks: [
          ${[...plan.checks.keys()].map((check) => code`checkColumn(checks, ${stringLiteral(check)}, rows),`)}
        ],
      };
    }`;
}

function emitReadCaseColumns(plan: Plan, { inputs }: ColumnPlan): Code {
  const sampled = inputs.filter(({ rateable }) => isCounted(rateable));
  const used = new Set(sampled.flatMap(({ rateable }) => rateable.item?.sample ?? []));
  const [first] = inputs.filter(({ rateable }) => !isCounted(rateable));
  const [sample] = used;
  const rows =
    sample === undefined
      ? code`rowsOf(answers, ${first === undefined ? code`undefined` : stringLiteral(first.rateable.id)})`
      : code`Math.max(0, rowsOf(cases, ${stringLiteral(sample)}) - 1)`;
  return code`
    function readCaseColumns({ answers, cases = nothing, checks = nothing }) {
      const rows = ${rows};
      ${[...used].map((name) => code`const ${find(plan.samples, name, 'sample')} = startsOf(cases, ${stringLiteral(name)}, rows);`)}
      return {
        rows,
        read: [
          ${inputs.map(({ rateable }) => code`${emitReadCounted(plan, rateable)},`)}
        ],
        checks: [
          ${[...plan.checks.keys()].map((check) => code`checkColumn(checks, ${stringLiteral(check)}, rows),`)}
        ],
      };
    }`;
}

function isCounted({ item, rule }: RateablePlan): boolean {
  return item?.sample !== undefined && rule?.by === 'percentage';
}

function emitReadCounted(plan: Plan, rateable: RateablePlan): Code {
  const { id, item, rule } = rateable;
  if (item?.sample === undefined || rule?.by !== 'percentage') return emitRead(plan, rateable);
  const bytes = find(plan.bandings, rule.banding, 'banding').bytes;
  return code`countedColumn(answers, ${stringLiteral(id)}, ${find(plan.samples, item.sample, 'sample')}, ${bytes})`;
}

function emitRead(plan: Plan, { id, rule, scale }: RateablePlan): Code {
  if (rule?.by === 'percentage') {
    return code`percentageColumn(answers, ${stringLiteral(id)}, rows, ${find(plan.bandings, rule.banding, 'banding').bytes})`;
  }
  if (scale === null) throw new RangeError(`${id} has no levels.`);
  return code`levelColumn(answers, ${stringLiteral(id)}, rows, ${scale.byteLevels})`;
}

function emitRateRows(plan: Plan, { inputs, outputs, decisive }: ColumnPlan): Code {
  const { overall } = plan;
  const byId = new Map(inputs.map((input) => [input.rateable.id, input]));
  const source: Source = {
    read: () => nothing,
    answered: ({ id, rule, scale }) => {
      const byteLevels =
        rule?.by === 'percentage'
          ? find(plan.bandings, rule.banding, 'banding').byteLevels
          : scale?.byteLevels;
      if (byteLevels === undefined) throw new RangeError(`${id} has no levels.`);
      return code`${byteLevels}[${find(byId, id, 'column').bytes}[row]]`;
    },
    described: null,
    instead: () => nothing,
    insteadOfAnswer: () => nothing,
    insteadOfTotal: () => nothing,
  };
  const levels = decisive.map(({ level }) => level);
  const all = operation(levels, code`|`);
  return code`
    /** The least level met: below -1, a column holds what stands for nothing. */
    function rateRows(rows, columns, checks, made) {
      ${inputs.map(({ bytes }, place) => code`const ${bytes} = columns[${numberLiteral(place)}].bytes;`)}
      ${[...plan.checks.values()].map((name, place) => code`const ${name}Column = checks[${numberLiteral(place)}];`)}
      let least = 0;
      for (let row = 0; row < rows; row++) {
        ${[...plan.checks.values()].map((name) => code`const ${name} = ${name}Column[row] === 1;`)}
        ${emitRules(plan, source)}

        ${
          decisive.length === 0
            ? nothing
            : code`
              const everything = ${all}; // below 0 if something is not rated or stands for nothing
              if (everything < 0) least = Math.min(least, ${join(levels, code`, `)});`
        }
        ${outputs.map(({ item, level }) => (item === null ? nothing : code`made.${level}[row] = ${level};`))}
        ${overall.scale === null ? nothing : code`made.overall[row] = ${overall.level};`}
        ${emitScore(plan)}
      }
      return least;
    }`;
}

function emitScore(plan: Plan): Code {
  const { rule, level, total } = plan.overall;
  if (rule === null || !('members' in rule) || !('banding' in rule)) return nothing;
  const { units } = weightingOf(plan, rule.members.ids);
  return code`made.score[row] = ${level} < 0 ? NaN : ${total}${units === 1 ? nothing : code` / ${numberLiteral(units)}`};`;
}
