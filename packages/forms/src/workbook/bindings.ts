import type { Framework, Item, Rule } from '@yardstick/model';
import { choicesOf } from '../case-form/case-bindings.js';
import type { Binding } from '../page/controls.js';

/** What an item is when its inspectors leave it out; no level is called so, because levels start with a capital. */
export const UNRATED = 'unrated';

/** The key of a note: both parts are the author's, so no sign between them would be safe. */
export function noteKey(id: string, heading: string): string {
  return `notes/${JSON.stringify([id, heading])}`;
}

/** What each field of the workbook stands for. */
export function workbookBindings(framework: Framework, items: readonly Item[]): ReadonlyMap<string, Binding> {
  const levels = (rule: Rule | null): ReadonlyMap<string, string> =>
    choicesOf(levelNames(framework, items, rule));
  const bindings: [string, Binding][] = [
    'inspection',
    'service',
    'from',
    'to',
    'ratedBy',
    'agreedBy',
    'agreedOn',
    'remarks',
  ].map((name) => [name, { key: name }]);
  framework.checks.forEach(({ name }, place) => bindings.push([`check.${place}`, { key: `checks/${name}` }]));
  for (const figure of ['value', 'average', 'lowest', 'highest'])
    framework.statistics.forEach(({ name }, place) =>
      bindings.push([`${figure}.${place}`, { key: `${figure}/${name}` }]),
    );
  items.forEach(({ id, kind, rule }, place) => {
    bindings.push(
      [`level.${place}`, { key: `levels/${id}`, choices: new Map([...levels(rule), [UNRATED, UNRATED]]) }],
      [`reason.${place}`, { key: `reasons/${id}` }],
      [`evidence.${place}`, { key: `evidence/${id}` }],
      [`to.${place}`, { key: `to/${id}`, choices: levels(rule) }],
      [`because.${place}`, { key: `because/${id}` }],
    );
    headingsOf(framework, kind).forEach((heading, index) =>
      bindings.push([`note.${place}.${index}`, { key: noteKey(id, heading) }]),
    );
  });
  bindings.push(
    ['to.overall', { key: 'to/overall', choices: levels(framework.overall.rule) }],
    ['because.overall', { key: 'because/overall' }],
  );
  return new Map(bindings);
}

/** The headings under which notes of a kind of item are written, as data holds them. */
export function headingsOf(framework: Framework, kind: Item['kind']): readonly string[] {
  return framework.noteHeadings
    .filter((one) => one.kind === kind)
    .flatMap(({ headings }) => headings.map(({ text }) => text));
}

/** The levels of the ratings that a rule gives, in the order declared. */
export function levelNames(
  framework: Framework,
  items: readonly Item[],
  rule: Rule | null,
): readonly string[] {
  if (rule === null) return [];
  const scale =
    rule.by === 'inspectors'
      ? rule.scale
      : 'banding' in rule
        ? framework.bandings.find(({ name }) => name === rule.banding)?.scale
        : undefined;
  if (scale !== undefined)
    return framework.scales.find(({ name }) => name === scale)?.levels.map(({ name }) => name) ?? [];
  if (!('members' in rule)) return [];
  const member = items.find(({ id }) => id === rule.members.ids[0]);
  return member ? levelNames(framework, items, member.rule) : [];
}
