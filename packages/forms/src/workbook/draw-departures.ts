import type { Inspection, Item } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { byId } from '../page/elements.js';
import type { RatedSoFar } from '../rating/so-far.js';
import { levelNames } from './bindings.js';
import { levelLabel } from '../rating/labels.js';
import type { WorkbookWords } from './words.js';

/**
 * Shows where a rating may be departed from, and on which grounds. Which departures are allowed is found by asking the engine for each
 * of them. One that was entered stays in sight, allowed or not.
 */
export function drawDepartures(
  engine: FormEngine,
  items: readonly Item[],
  rated: RatedSoFar | undefined,
  entered: ReadonlySet<string>,
  words: WorkbookWords,
  language: string,
): void {
  let shown = 0;
  for (const box of document.querySelectorAll<HTMLElement>('[data-departure]')) {
    const place = box.dataset['departure'] ?? '';
    const id = place === 'overall' ? place : (items[Number(place)]?.id ?? '');
    const rule = place === 'overall' ? engine.framework.overall.rule : (items[Number(place)]?.rule ?? null);
    const allowed = levelNames(engine.framework, items, rule).map((level) => ({
      level,
      grounds: rated && groundsFor(engine, rated.inspection, id, level),
    }));
    const lines = allowed.flatMap(({ level, grounds }) =>
      grounds ? [words.mayDepart(levelLabel(engine.framework, level, language), grounds.join(', '))] : [],
    );
    box.hidden = lines.length === 0 && !entered.has(id);
    if (!box.hidden) shown += 1;
    box.querySelectorAll<HTMLInputElement>('input[type="radio"]').forEach((radio, index) => {
      const item = radio.closest<HTMLElement>('.govuk-radios__item');
      if (item) item.hidden = allowed[index]?.grounds === undefined && !radio.checked;
    });
    const takingOut = box.querySelector<HTMLElement>('[data-taking-out]');
    if (takingOut) takingOut.hidden = !entered.has(id);
    const line = box.querySelector('[data-grounds]');
    if (line) line.textContent = lines.length === 0 ? words.noGrounds : lines.join(' ');
  }
  byId('no-departures').hidden = shown > 0;
}

/** The grounds on which the engine lets a rating depart to a level; `undefined` where it does not. */
function groundsFor(
  engine: FormEngine,
  inspection: Inspection,
  id: string,
  level: string,
): readonly string[] | undefined {
  const overrides = Object.fromEntries([
    ...Object.entries(inspection.overrides ?? {}),
    [id, { to: level, because: 'A reason' }],
  ]);
  const tried = { ...inspection, overrides };
  if (engine.validate(tried).some(({ severity }) => severity === 'error')) return undefined;
  return engine.rate(tried).trace.find(({ item }) => item === id)?.override?.grounds;
}
