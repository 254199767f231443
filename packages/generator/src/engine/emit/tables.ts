import { code, join, nothing, type Code } from '../../encoding/code.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { sourceOf } from '../../plan/leaves.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';
import { weightingOf } from '../../plan/weighting.js';
import { emitBands } from './bandings.js';

/** What is worked out once when the module loads: levels by whole percentage and by total, and what is known of each item. */
export function emitTables(plan: Plan): Code[] {
  return [
    code`${[...plan.bandings.values()].map(emitBands)}`,
    code`${[...plan.bandings.values()]
      .filter(({ banding }) => banding.measure === 'percent')
      .map(
        ({ banding, name, table, bytes, byteLevels, scale }) => code`
          const ${table} = new WholePercentages(${name}, ${banding.decimals === null ? code`null` : numberLiteral(banding.decimals)});
          const ${bytes} = new PercentageBytes(${table}, ${numberLiteral(scale.levels.length)});
          const ${byteLevels} = ${bytes}.levels;`,
      )}`,
    code`${[...plan.scales.values()].map(
      ({ byteLevels, levels }) => code`const ${byteLevels} = levelsByByte(${numberLiteral(levels.length)});`,
    )}`,
    code`${plan.order.map((rateable) => emitTotals(plan, rateable))}`,
  ];
}

/** What is known of each item where an inspection departs from plain answers. */
export function emitRatedItems(plan: Plan): Code {
  return code`
    const ratedItems = [
      ${[...plan.items, plan.overall].map((rateable) => emitRatedItem(plan, rateable))}
    ];`;
}

function emitTotals(plan: Plan, { rule, totals }: RateablePlan): Code {
  if (rule === null || !('banding' in rule) || !('members' in rule)) return nothing;
  const { banding, name } = find(plan.bandings, rule.banding, 'banding');
  const { units, members } = weightingOf(plan, rule.members.ids);
  const add = (value: (member: (typeof members)[number]) => number): Code =>
    numberLiteral(members.reduce((sum, member) => sum + value(member), 0));
  const decimals = banding.decimals === null ? code`null` : numberLiteral(banding.decimals);
  return code`
    const ${totals} = new Totals(
      ${name},
      { of: ${stringLiteral(rule.by)}, units: ${numberLiteral(units)}, decimals: ${decimals} },
      { least: ${add((member) => member.units[0] ?? 0)}, most: ${add(({ most }) => most)}, weight: ${add(({ weight }) => weight)} },
    );`;
}

function emitRatedItem(plan: Plan, { id, item, rule, scale, limits, explanation }: RateablePlan): Code {
  if (rule === null) return nothing;
  const source = sourceOf(rule);
  if (source === 'never') return nothing;
  const parts = [
    code`item: ${stringLiteral(id)}`,
    code`within: [${join((plan.around.get(id) ?? []).map(stringLiteral), code`, `)}]`,
    code`levels: ${scale === null ? code`[]` : scale.names}`,
    ...(rule.by === 'percentage'
      ? [code`percentages: ${find(plan.bandings, rule.banding, 'banding').table}`]
      : []),
    ...(rule.by === 'wording' ? [code`wording: ${find(plan.wordings, rule.wording, 'wording').name}`] : []),
    ...(rule.by === 'percentage' || rule.by === 'wording'
      ? [
          ...(item?.sample === undefined ? [] : [code`sample: ${stringLiteral(item.sample)}`]),
          code`entries: ${explanation}`,
          code`counted: new CountedEntries()`,
        ]
      : []),
    ...(source === 'picked' || source === 'added' ? [code`made: true`] : []),
    ...(limits.length > 0 ? [code`limited: true`] : []),
  ];
  return code`{ ${join(parts, code`, `)} },`;
}
