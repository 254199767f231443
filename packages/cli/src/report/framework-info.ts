import {
  printedValue,
  reach,
  ruleWords,
  type Domain,
  type Framework,
  type Item,
  type ItemKind,
} from '@yardstick/model';

/** What a framework holds, at a glance. */
export interface FrameworkInfo {
  readonly name: string;
  readonly title: string | null;
  readonly version: string | null;
  readonly revises: string | null;
  readonly publisher: string | null;
  readonly effective: { readonly from: string; readonly to?: string } | null;
  /** How many items there are of each kind, in the order of the kinds; kinds that there are none of are left out. */
  readonly items: Readonly<Partial<Record<ItemKind, number>>>;
  readonly prompts: number;
  readonly evidence: number;
  readonly samples: readonly { readonly name: string; readonly fields: number; readonly questions: number }[];
  readonly scales: readonly { readonly name: string; readonly levels: readonly string[] }[];
  readonly bandings: readonly string[];
  readonly wordings: readonly string[];
  readonly checks: readonly string[];
  readonly statistics: number;
  readonly discretions: number;
  readonly overall: {
    /** The rule as the language says it. */
    readonly rule: string;
    /** The least and the most that it can add up to; `null` where it adds nothing up. */
    readonly reach: { readonly least: string; readonly most: string } | null;
  };
  readonly digest: string;
}

const kinds: readonly ItemKind[] = [
  'domain',
  'section',
  'area',
  'standard',
  'judgement',
  'question',
  'criterion',
];

/** @throws RangeError for a framework with errors. */
export function frameworkInfo(framework: Framework): FrameworkInfo {
  const items = flatten(framework.items);
  const count = (kind: ItemKind) => items.filter((item) => item.kind === kind).length;
  const { overall } = framework;
  const reached = reach(framework, 'overall');
  return {
    name: framework.name,
    title: framework.title?.text ?? null,
    version: framework.version ?? null,
    revises: framework.revises ?? null,
    publisher: framework.publisher?.text ?? null,
    effective: framework.effective ?? null,
    items: Object.fromEntries(
      kinds.map((kind) => [kind, count(kind)] as const).filter(([, number]) => number > 0),
    ),
    prompts: items.reduce((sum, { prompts }) => sum + prompts.length, 0),
    evidence: items.reduce((sum, { evidence }) => sum + evidence.length, 0),
    samples: framework.samples.map(({ name, fields }) => ({
      name,
      fields: fields.length,
      questions: items.filter(
        ({ sample, rule }) => sample === name && (rule?.by === 'percentage' || rule?.by === 'wording'),
      ).length,
    })),
    scales: framework.scales.map(({ name, levels }) => ({
      name,
      levels: levels.map((level) => level.label?.text ?? level.name),
    })),
    bandings: framework.bandings.map(({ name }) => name),
    wordings: framework.wordings.map(({ name }) => name),
    checks: framework.checks.map(({ name }) => name),
    statistics: framework.statistics.length,
    discretions: framework.discretions.length,
    overall: { rule: ruleWords(overall.rule), reach: reached && ends(reached) },
    digest: framework.digest,
  };
}

function ends(domain: Domain): { readonly least: string; readonly most: string } | null {
  const [least, most] =
    domain.kind === 'values' ? [domain.values[0], domain.values.at(-1)] : [domain.least, domain.most];
  return least && most ? { least: printedValue(least), most: printedValue(most) } : null;
}

function flatten(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...flatten(item.items)]);
}
