import { code, join, operation, type Code } from '../../encoding/code.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import type { Plan, RateablePlan } from '../../plan/plan.js';
import { weightingOf, type WeightedMember } from '../../plan/weighting.js';
import { memberLevel } from './members.js';

/** The statements that add up members and band what they come to. */
export function emitAdded(plan: Plan, rateable: RateablePlan, entered: Code): Code {
  const { id, limits, total, allRated, most, weighed, totals, rule } = rateable;
  const level = limits.length === 0 ? code`let ${rateable.level}` : code`const ${rateable.before}`;
  if (rule === null || !('banding' in rule) || !('members' in rule))
    throw new RangeError(`${id} adds nothing up.`);
  const { members } = weightingOf(plan, rule.members.ids);
  const levels = members.map(({ member }) => memberLevel(plan, member.id));
  if (rule.members.ignoringUnrated) {
    const some = (value: (member: WeightedMember) => Code): Code =>
      members.length === 0
        ? code`0`
        : join(
            members.map(
              (member, place) => code`(${levels[place] ?? code`UNRATED`} < 0 ? 0 : ${value(member)})`,
            ),
            code` + `,
          );
    const rated = members.length === 0 ? code`false` : code`Math.max(${join(levels, code`, `)}) >= 0`;
    return code`
      const ${total} = ${some((member) => emitPoints(plan, member))};
      const ${most} = ${some(({ most }) => numberLiteral(most))};
      const ${weighed} = ${some(({ weight }) => numberLiteral(weight))};
      ${level} = ${entered}${rated} ? ${totals}.levelOfSome(${total}, ${most}, ${weighed}) : UNRATED;`;
  }
  const sum = operation(
    members.map((member) => emitPoints(plan, member)),
    code`+`,
  );
  if (members.length === 0) {
    return code`
      const ${total} = 0;
      ${level} = ${entered}UNRATED;`;
  }
  // Not rated is -1: the levels taken together bit by bit are below 0 where one of them is.
  return code`
    const ${total} = ${sum};
    const ${allRated} = ${operation(levels, code`|`)}; // below 0 if one is not rated
    ${level} = ${entered}${allRated} < 0 ? UNRATED : ${totals}.level(${total});`;
}

/** What a member that is rated adds, in units: its level itself, a multiple of it, or a look into a list. */
function emitPoints(plan: Plan, { member, units }: WeightedMember): Code {
  const level = memberLevel(plan, member.id);
  const [first = 0, second = first] = units;
  const step = second - first;
  const even = units.every((each, place) => each === first + step * place);
  if (!even) return code`[${join(units.map(numberLiteral), code`, `)}][${level}]`;
  const multiple = step === 1 ? level : code`${numberLiteral(step)} * ${level}`;
  if (first === 0) return multiple;
  return first < 0
    ? code`(${multiple} - ${numberLiteral(-first)})`
    : code`(${multiple} + ${numberLiteral(first)})`;
}
