import type { Labels } from '@yardstick/generator/ratings';
import { counted, listed, plain } from '@yardstick/model';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { sentencesIn, useWords } from '../words/words.js';
import type { Choice, ComparedChoice, Comparison } from '../contract/content.js';

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
  const isOpen = chosen.length > 0;
  const heading = useId();
  return (
    <section class="comparison" aria-labelledby={heading} lang={sentencesIn(useWords())}>
      <h2 id={heading}>Against the saved version</h2>
      {!isOpen && (
        <p>
          <button
            type="button"
            onClick={() => {
              onChoose(choices.map(({ key }) => key));
            }}
          >
            Compare {choices.length === 1 ? 'the inspection' : `all ${choices.length} inspections`}
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
                onChoose([]);
              }}
            >
              Stop comparing
            </button>
          </p>
        </>
      )}
    </section>
  );
}

type ChooserProps = Pick<Props, 'choices' | 'chosen' | 'onChoose'>;

function Chooser({ choices, chosen, onChoose }: ChooserProps): JSX.Element {
  const isChosen = new Set(chosen);
  return (
    <details>
      <summary>
        {chosen.length} of {counted(choices.length, 'inspection')} compared
      </summary>
      <fieldset>
        <legend class="for-reader">Inspections to compare</legend>
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
  if (!comparison) return <p>Comparing…</p>;
  const names = new Map(choices.map(({ key, name, service }) => [key, service ?? name]));
  const rows = comparison.inspections.filter(({ key }) => chosen.includes(key));
  const changed = rows.filter(({ changes, score }) => changes.length > 0 || score);
  const unrated = rows.filter(({ before, after }) => !before || !after);
  const same = rows.length - changed.length - unrated.length;
  return (
    <>
      <p>
        {comparison.unsaved.length === 0
          ? 'Everything is saved, so there is nothing to compare.'
          : `Not saved: ${listed(comparison.unsaved)}.`}
      </p>
      {comparison.unsaved.length > 0 && (
        <p class="summary">
          {changed.length === 0
            ? 'No rating changes.'
            : `Ratings change in ${changed.length} of ${counted(rows.length, 'inspection')}.`}
        </p>
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
          {listed(unrated.map(({ key }) => names.get(key) ?? key))} cannot be rated in{' '}
          {unrated.some(({ after }) => !after) ? 'the version as typed' : 'the saved version'}.
        </p>
      )}
      {comparison.unsaved.length > 0 && changed.length > 0 && same > 0 && (
        <p>{counted(same, 'other inspection')} stay as they are.</p>
      )}
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
  const words = (item: string, level: string | null | undefined): string =>
    level === undefined ? 'not there' : labels.rating(item, level);
  return (
    <ul class="moved">
      {score && (
        <li>
          <strong>Score</strong>
          <Move before={total(score.before)} after={total(score.after)} />
        </li>
      )}
      {changes.map(({ item, before, after }) => (
        <li key={item}>
          <strong>{item === 'overall' ? 'Overall' : labels.nameOf(item)}</strong>
          <Move before={words(item, before)} after={words(item, after)} />
        </li>
      ))}
    </ul>
  );
}

function Move({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  return (
    <>
      <span class="from">{before}</span>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="for-reader"> becomes </span>
      <span class="to">{after}</span>
    </>
  );
}

function total(score: number | null): string {
  return score === null ? 'none' : plain(score);
}
