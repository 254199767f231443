import { nameSaid, ratingSaid, type Inline, type Labels } from '@yardstick/generator/ratings';
import { plain } from '@yardstick/model';
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useWords } from '../words/words.js';
import type { Choice, ComparedChoice, Comparison } from '../contract/content.js';
import { Said } from './said.js';

interface Props {
  readonly labels: Labels;
  readonly choices: readonly Choice[];
  /** The keys of those that are compared; empty while nothing is. */
  readonly chosen: readonly string[];
  readonly comparison: Comparison | undefined;
  readonly onChoose: (keys: readonly string[]) => void;
}

/** Which ratings the texts as typed change against the texts as saved, for as many inspections as are chosen. */
export function SavedComparison({ labels, choices, chosen, comparison, onChoose }: Props): JSX.Element {
  const { saved } = useWords();
  const isOpen = chosen.length > 0;
  const heading = useId();
  const start = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed gives way to another: who has no mouse goes on from the heading. */
  const choose = (keys: readonly string[]): void => {
    start.current?.focus({ preventScroll: true });
    onChoose(keys);
  };
  return (
    <section class="comparison" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1} ref={start}>
        {saved.heading}
      </h2>
      {!isOpen && (
        <p>
          <button
            type="button"
            onClick={() => {
              choose(choices.map(({ key }) => key));
            }}
          >
            {saved.compare(choices.length)}
          </button>
        </p>
      )}
      {isOpen && (
        <>
          {choices.length > 1 && <Chooser choices={choices} chosen={chosen} onChoose={onChoose} />}
          <Outcome labels={labels} choices={choices} chosen={chosen} comparison={comparison} />
          <p>
            <button
              type="button"
              onClick={() => {
                choose([]);
              }}
            >
              {saved.stop}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

type ChooserProps = Pick<Props, 'choices' | 'chosen' | 'onChoose'>;

function Chooser({ choices, chosen, onChoose }: ChooserProps): JSX.Element {
  const { saved } = useWords();
  const isChosen = new Set(chosen);
  return (
    <details>
      <summary>{saved.chosen(chosen.length, choices.length)}</summary>
      <fieldset>
        <legend class="for-reader">{saved.toCompare}</legend>
        {choices.map(({ key, name, service }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={isChosen.has(key)}
              disabled={isChosen.has(key) && chosen.length === 1}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onChoose(
                  choices
                    .map((each) => each.key)
                    .filter((each) => (each === key ? checked : isChosen.has(each))),
                );
              }}
            />
            {service ?? name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Outcome({ labels, choices, chosen, comparison }: Omit<Props, 'onChoose'>): JSX.Element {
  const { saved, noChange } = useWords();
  if (!comparison) return <p>{saved.comparing}</p>;
  const names = new Map(choices.map(({ key, name, service }) => [key, service ?? name]));
  const rows = comparison.inspections.filter(({ key }) => chosen.includes(key));
  const changed = rows.filter(({ changes, score }) => changes.length > 0 || score);
  const unrated = rows.filter(({ before, after }) => !before || !after);
  const same = rows.length - changed.length - unrated.length;
  return (
    <>
      <p>{comparison.unsaved.length === 0 ? saved.allSaved : saved.notSaved(comparison.unsaved)}</p>
      {comparison.unsaved.length > 0 && (
        <p class="summary">{changed.length === 0 ? noChange : saved.changed(changed.length, rows.length)}</p>
      )}
      <ul class="compared">
        {changed.map((row) => (
          <li key={row.key}>
            <strong>{names.get(row.key) ?? row.key}</strong>
            <Changes row={row} labels={labels} />
          </li>
        ))}
      </ul>
      {unrated.length > 0 && (
        <p>
          {(unrated.some(({ after }) => !after) ? saved.notAsTyped : saved.notAsSaved)(
            unrated.map(({ key }) => names.get(key) ?? key),
          )}
        </p>
      )}
      {comparison.unsaved.length > 0 && changed.length > 0 && same > 0 && <p>{saved.same(same)}</p>}
    </>
  );
}

function Changes({
  row: { changes, score },
  labels,
}: {
  readonly row: ComparedChoice;
  readonly labels: Labels;
}): JSX.Element {
  const { saved, overall } = useWords();
  const words = (item: string, level: string | null | undefined): Inline =>
    level === undefined ? saved.notThere : ratingSaid(item, level, labels);
  const total = (score: number | null): string => (score === null ? saved.noScore : plain(score));
  return (
    <ul class="moved">
      {score && (
        <li>
          <strong>{saved.score}</strong>
          <Move before={total(score.before)} after={total(score.after)} />
        </li>
      )}
      {changes.map(({ item, before, after }) => (
        <li key={item}>
          <strong>
            <Said of={item === 'overall' ? overall : nameSaid(item, labels)} />
          </strong>
          <Move before={words(item, before)} after={words(item, after)} />
        </li>
      ))}
    </ul>
  );
}

function Move({ before, after }: { readonly before: Inline; readonly after: Inline }): JSX.Element {
  return (
    <>
      <span class="from">
        <Said of={before} />
      </span>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="for-reader"> {useWords().becomes} </span>
      <span class="to">
        <Said of={after} />
      </span>
    </>
  );
}
