import { ruleWords } from '@yardstick/model';
import { code, join, nothing, type Code } from '../../encoding/code.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { propertyKey } from '../../encoding/property-key.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { sourceOf } from '../../plan/leaves.js';
import { memberIds } from '../../plan/evaluation-order.js';
import { find, type Plan, type RateablePlan } from '../../plan/plan.js';
import { placeOf } from '../../plan/scale-plan.js';
import { keptItems, type Kept, type KeptItem } from './kept.js';

/** What explains a pick is found by who decided, a bit a member; of more members than this there would be too many. */
const MOST_BITS = 10;

/** What explains each rating, and how each explanation is read from what a result keeps. */
export function emitExplanations(plan: Plan): Code[] {
  const { items } = keptItems(plan);
  const explained = [...plan.items, plan.overall].filter(({ rule }) => rule !== null);
  return [
    code`${explained.map((rateable) => emitExplanation(plan, rateable))}`,
    code`${explained.map(
      (rateable) => code`
        function ${rateable.explains}(kept) {
          return ${emitEntry(plan, items, rateable)};
        }`,
    )}`,
    code`
      function explainAll(kept) {
        return [
          ${explained.map(({ explains }) => code`${explains}(kept),`)}
        ];
      }`,
    code`
      function decidedBy(kept) {
        return {
          ${explained
            .filter(({ rule }) => rule !== null && sourceOf(rule) === 'picked')
            .map((rateable) => code`${propertyKey(rateable.id)}: ${emitDeciding(plan, items, rateable)},`)}
        };
      }`,
    code`
      const explanations = new Map([
        ${explained.map(({ id, explains }) => code`[${stringLiteral(id)}, ${explains}],`)}
      ]);`,
  ];
}

function emitExplanation(
  plan: Plan,
  { id, item, rule, scale, explanation, limits, limitWords, totals }: RateablePlan,
): Code {
  if (rule === null) return nothing;
  const kind = item === null ? 'overall' : item.kind;
  const levels = scale === null ? code`[]` : scale.names;
  const subject = code`{ item: ${stringLiteral(id)}, kind: ${stringLiteral(kind)}, rule: ${stringLiteral(ruleWords(rule))}, levels: ${levels} }`;
  const name = code`const ${explanation}`;
  const limited =
    limits.length === 0 || scale === null
      ? nothing
      : code`
        const ${limitWords} = {
          words: [${join(
            limits.map(({ words }) => stringLiteral(words)),
            code`, `,
          )}],
          atMost: [${join(
            limits.map(({ atMost }) => numberLiteral(placeOf(scale, atMost))),
            code`, `,
          )}],
          levels: ${levels},
        };`;
  switch (rule.by) {
    case 'inspectors':
      return code`
        ${name} = new ExplainEntered(${subject});
        ${limited}`;
    case 'percentage':
      return code`
        ${name} = new ExplainPercentage(${subject}, ${find(plan.bandings, rule.banding, 'banding').table});
        ${limited}`;
    case 'wording':
      return code`${name} = new ExplainWords(${subject}, ${find(plan.wordings, rule.wording, 'wording').name});`;
    case 'notRated':
      return code`${name} = explainUnrated(${subject}, ${stringLiteral(rule.because.text)});`;
    case 'lowest':
    case 'highest':
    case 'median':
      return code`
        ${name} = new ExplainPick(${subject}, [${join(rule.members.ids.map(stringLiteral), code`, `)}]);
        ${limited}`;
    case 'sum':
    case 'mean':
    case 'share':
      return code`
        ${name} = new ExplainTotal(${subject}, ${totals});
        ${limited}`;
  }
}

/** An entry of the explanation, as an expression over what is kept. */
function emitEntry(plan: Plan, items: ReadonlyMap<string, KeptItem>, rateable: RateablePlan): Code {
  const { id, rule, explanation, limitWords } = rateable;
  if (rule === null || rule.by === 'notRated') return explanation;
  const { percent, level, before, holding, total } = items.get(id) ?? {};
  const entry = ((): Code => {
    switch (sourceOf(rule)) {
      case 'percentage':
      case 'described':
        return code`${explanation}.entry(${read(id, percent)})`;
      case 'added':
        return code`${explanation}.entry(${read(id, total)})`;
      case 'picked': {
        const picked = read(id, before ?? level);
        const members = memberIds(rule).map((member) => memberLevel(plan, items, member));
        return members.length > MOST_BITS
          ? code`${explanation}.entryOf(${picked}, [${join(members, code`, `)}])`
          : code`${explanation}.entry(${picked}, ${bitsOf(picked, members)})`;
      }
      default:
        return code`${explanation}.entry(${read(id, before ?? level)})`;
    }
  })();
  return holding === undefined ? entry : code`explainLimits(${entry}, ${limitWords}, ${holding.read})`;
}

/** The members that decided what was picked, as an expression over what is kept. */
function emitDeciding(
  plan: Plan,
  items: ReadonlyMap<string, KeptItem>,
  { id, rule, explanation }: RateablePlan,
): Code {
  const { level, before } = items.get(id) ?? {};
  const picked = read(id, before ?? level);
  const members = memberIds(rule).map((member) => memberLevel(plan, items, member));
  return members.length > MOST_BITS
    ? code`${explanation}.decidingOf(${picked}, [${join(members, code`, `)}])`
    : code`${explanation}.deciding(${bitsOf(picked, members)})`;
}

/** A bit for each member that has the level picked. */
function bitsOf(picked: Code, members: readonly Code[]): Code {
  if (members.length === 0) return code`0`;
  return join(
    members.map((member, place) => code`bit(${picked}, ${member}, ${numberLiteral(place)})`),
    code` | `,
  );
}

function memberLevel(plan: Plan, items: ReadonlyMap<string, KeptItem>, id: string): Code {
  const { rule } = find(plan.byId, id, 'item');
  const { level, percent } = items.get(id) ?? {};
  if (level !== undefined) return level.read;
  if (rule?.by !== 'percentage') return code`UNRATED`;
  return code`${find(plan.bandings, rule.banding, 'banding').table}.levels[${read(id, percent)}]`;
}

function read(id: string, kept: Kept | undefined): Code {
  if (kept === undefined) throw new RangeError(`Nothing is kept of ${id} to explain it with.`);
  return kept.read;
}
