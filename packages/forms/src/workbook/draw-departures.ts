import type { Inspection } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { byId, fill } from '../page/elements.js';
import { textOf } from '../page/english-pieces.js';
import type { RatedSoFar } from '../rating/so-far.js';
import { levelLabel } from '../rating/labels.js';
import { own } from '../values/own.js';
import type { WorkbookWords } from './words.js';

/**
 * Shows where a rating may be departed from, and on which grounds. Which departures are allowed is found by asking the engine for each
 * of them. One that was entered stays in sight, allowed or not.
 */
export function drawDepartures(
  engine: FormEngine,
  rated: RatedSoFar | undefined,
  entered: Inspection['overrides'],
  words: WorkbookWords,
): void {
  const texts = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-ground]')].map((ground) => [
      ground.dataset['ground'],
      textOf(ground),
    ]),
  );
  let shown = 0;
  for (const box of document.querySelectorAll<HTMLElement>('[data-departure]')) {
    const id = box.dataset['departure'] ?? '';
    const lines: string[] = [];
    for (const radio of box.querySelectorAll<HTMLInputElement>('input')) {
      const grounds = rated && groundsFor(engine, rated.inspection, id, radio.value);
      if (grounds) {
        const said = grounds.map((ground) => texts.get(ground) ?? ground).join(', ');
        const where = words.mayDepart(levelLabel(engine.framework, radio.value));
        lines.push(said === '' ? `${where}.` : `${where}: ${said}.`);
      }
      const choice = radio.closest<HTMLElement>('.govuk-radios__item');
      if (choice) choice.hidden = !grounds && !radio.checked;
    }
    const isEntered = own(entered, id) !== undefined;
    box.hidden = lines.length === 0 && !isEntered;
    if (!box.hidden) shown += 1;
    const takingOut = box.querySelector<HTMLElement>('[data-taking-out]');
    if (takingOut) takingOut.hidden = !isEntered;
    const said = box.querySelector('[data-grounds]');
    if (said) fill(said, lines.join(' '));
    const noGrounds = box.querySelector<HTMLElement>('[data-no-grounds]');
    if (noGrounds) noGrounds.hidden = lines.length > 0;
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
  const overrides = { ...inspection.overrides, [id]: { to: level, because: 'A reason' } };
  const tried = { ...inspection, overrides };
  if (engine.validate(tried).some(({ severity }) => severity === 'error')) return undefined;
  return engine.rate(tried).trace.find(({ item }) => item === id)?.override?.grounds;
}
