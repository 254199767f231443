import { ruleWords, type Rule } from '@yardstick/model';
import { code, join, nothing, type Code } from '../../encoding/code.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { memberIds } from '../../plan/evaluation-order.js';
import { sourceOf } from '../../plan/leaves.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';
import { placeOf } from '../../plan/scale-plan.js';
import { levelBits, MOST_BITS } from '../runtime/explanation/pick.js';
import { memberLevel } from './members.js';

/** What explains each rating. */
export function emitExplanations(plan: Plan): Code {
  return code`${explained(plan).map((rateable) => emitExplanation(plan, rateable))}`;
}

/** The whole explanation of a plain inspection, over the constants of `rate`: an entry an item, then the overall. */
export function emitTrace(plan: Plan): Code[] {
  return explained(plan).map((rateable) => code`${emitEntry(plan, rateable)},`);
}

function explained(plan: Plan): RateablePlan[] {
  return [...plan.items, plan.overall].filter(({ rule }) => rule !== null);
}

function emitExplanation(
  plan: Plan,
  { id, item, rule, scale, explanation, limits, limitWords, totals }: RateablePlan,
): Code {
  if (rule === null) return nothing;
  const kind = item === null ? 'overall' : item.kind;
  const levels = scale === null ? code`[]` : scale.names;
  const unrated = neverRated(plan, rule);
  const subject = code`{ item: ${stringLiteral(id)}, kind: ${stringLiteral(kind)}, rule: ${stringLiteral(ruleWords(rule))}, levels: ${levels}${unrated.length === 0 ? nothing : code`, unrated: ${list(unrated)}`} }`;
  const name = code`const ${explanation}`;
  const limited =
    limits.length === 0 || scale === null
      ? nothing
      : code`
        const ${limitWords} = new ExplainLimits({
          words: ${list(limits.map(({ words }) => words))},
          atMost: [${join(
            limits.map(({ atMost }) => numberLiteral(placeOf(scale, atMost))),
            code`, `,
          )}],
          levels: ${levels},
        });`;
  switch (rule.by) {
    case 'inspectors':
      return code`
        ${name} = explainEntered(${subject});
        ${limited}`;
    case 'percentage':
      return code`
        ${name} = explainPercentages(${subject}, ${find(plan.bandings, rule.banding, 'banding').table});
        ${limited}`;
    case 'wording':
      return code`${name} = explainWords(${subject}, ${find(plan.wordings, rule.wording, 'wording').name});`;
    case 'notRated':
      return code`${name} = explainUnrated(${subject}, ${stringLiteral(rule.because.text)});`;
    case 'lowest':
    case 'highest':
    case 'median':
      return code`
        ${name} = ${emitPicks(subject, rule.members.ids)};
        ${limited}`;
    case 'sum':
    case 'mean':
    case 'share':
      return code`
        ${name} = new ExplainTotal(${subject}, ${totals});
        ${limited}`;
  }
}

/** An entry of the explanation, as an expression over the constants of `rate`. */
function emitEntry(plan: Plan, rateable: RateablePlan): Code {
  const { id, rule, explanation, limits, limitWords, level, before, scale, answer, total } = rateable;
  if (rule === null || rule.by === 'notRated') return explanation;
  const ruled = limits.length === 0 ? level : before;
  const entry = ((): Code => {
    switch (sourceOf(rule)) {
      case 'percentage':
      case 'described':
        return code`counted?.get(${stringLiteral(id)}) ?? ${explanation}[${answer}]`;
      case 'added':
        return code`${explanation}.entry(${total})`;
      case 'picked': {
        const members = memberIds(rule).map((member) => memberLevel(plan, member));
        return members.length > MOST_BITS
          ? code`${explanation}(${ruled}, [${join(members, code`, `)}])`
          : code`${explanation}[${decisionOf(ruled, members, levelBits(scale?.levels.length ?? 1))}]`;
      }
      default:
        return code`${explanation}[${ruled}]`;
    }
  })();
  if (limits.length === 0) return entry;
  const holding = find(plan.limits, id, 'item');
  return code`${limitWords}.entry(${join([entry, ...holding], code`, `)})`;
}

function list(texts: readonly string[]): Code {
  return code`[${join(texts.map(stringLiteral), code`, `)}]`;
}

/** The members that the framework never rates, where that does not leave the rule without a rating. */
function neverRated(plan: Plan, rule: Rule): readonly string[] {
  if (!('members' in rule) || !rule.members.ignoringUnrated) return [];
  return rule.members.ids.filter((id) => find(plan.byId, id, 'item').scale === null);
}

function emitPicks(subject: Code, ids: readonly string[]): Code {
  const members = list(ids);
  if (ids.length <= MOST_BITS) return code`explainPicks(${subject}, ${members})`;
  return code`(level, levels) => explainPick(${subject}, ${members}, level, levels)`;
}

/** The level picked, and a bit for each member that has it. */
function decisionOf(picked: Code, members: readonly Code[], first: number): Code {
  const bits = members.map(
    (member, place) => code`bit(${picked}, ${member}, ${numberLiteral(first + place)})`,
  );
  return join([picked, ...bits], code` | `);
}
