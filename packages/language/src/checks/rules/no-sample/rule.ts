import { isDescribedRule, type BandingRule, type DescribedRule } from '../../../generated/ast.js';
import { commonParent, topOf } from '../../../structure/common-parent.js';
import type { MergedItem } from '../../../structure/merged-framework.js';
import { isOfCases, nameOf, ratingStructure, type Ruled } from '../../../structure/rating-structure.js';
import { memberKindOf } from '../../../structure/rules.js';
import { samplesAround } from '../../../structure/scales.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { listed } from '../../listed.js';

export const noSample = defineCheck({
  code: 'no-sample',
  category: 'rules',
  severity: 'error',
  summary: 'A percentage or proportion of cases is asked for where no cases are sampled.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const [{ rule }, ruled] of ratingStructure(merged).written) {
        if (!isOfCases(rule)) continue;
        const unsampled = ruled.filter(({ item }) => !item || !samplesAround(item));
        const [first] = unsampled;
        if (!first) continue;
        const name = (isDescribedRule(rule) ? rule.wording : rule.banding)?.$refText ?? '';
        const absence = { from: merged.node, of: 'samples' };
        if (!first.item || unsampled.length === ruled.length) {
          yield {
            ...placeOf(rule),
            message: messageFor(name, first.item ? nameOf(first) : undefined),
            absence,
          };
          continue;
        }
        for (const items of byTop(unsampled)) yield { ...findingFor(name, items), absence };
      }
    }),
  },
});

/** What one "samples" left out leaves without cases is reported together. */
function byTop(ruled: readonly Ruled[]): MergedItem[][] {
  const groups = new Map<MergedItem, MergedItem[]>();
  for (const { item } of ruled) {
    if (!item) continue;
    const group = groups.get(topOf(item));
    if (group) group.push(item);
    else groups.set(topOf(item), [item]);
  }
  return [...groups.values()];
}

function findingFor(name: string, items: readonly MergedItem[]): Finding {
  const [first] = items as readonly [MergedItem, ...MergedItem[]];
  const around = items.length > 1 ? commonParent(items) : undefined;
  const ids = items.map(({ id }) => id);
  const what = items.length > 1 ? `${memberKindOf(first.kind)} ${listed(ids)}` : `${first.kind} ${first.id}`;
  return { node: (around ?? first).node, property: 'name', message: messageFor(name, what) };
}

function placeOf(rule: BandingRule | DescribedRule): Pick<Finding, 'node' | 'property'> {
  return { node: rule, property: isDescribedRule(rule) ? 'wording' : 'banding' };
}

function messageFor(name: string, of: string | undefined): string {
  return of === undefined
    ? `${name} would need cases, and the overall has none of its own. Say what is added up: "${name} of sum of …".`
    : `${name} speaks of a share of cases, and no cases are sampled for ${of}. Write "samples …" after its title or after that of what it stands in.`;
}
