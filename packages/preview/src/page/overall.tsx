import { asWritten, figureIn, joined, plainText } from '@yardstick/generator/ratings';
import type { Limit } from '@yardstick/model';
import type { JSX } from 'preact';

import { languageOf } from '../view/languages.js';
import { untranslatedIn, useWords } from '../words/words.js';
import { AxisNumbers } from './band-bar.js';
import { BandKey } from './band-key.js';
import { Figure, FigureText } from './figure.js';
import { useFollowed } from './followed.js';
import { Link } from './link.js';
import { usePage } from './page-context.js';
import { RatingMark } from './rating-mark.js';
import { Said } from './said.js';

/** Where one goes on who has taken back what was tried: its bar, which stood above, is gone. */
export const headingOfOverall = 'heading-overall';

/** The overall rating with its score on the bands, what limits it, and how far the next rating is. */
export function Overall(): JSX.Element {
  const { rated, changed, language } = usePage();
  const say = useWords();
  const followed = useFollowed('overall');
  const { view, trace } = rated.now;
  const rating = view.overall;
  const { rule } = rated.labels.framework.overall;
  const look = `overall ${changed.has('overall') ? 'changed' : ''} ${followed.class}`;
  if (!rating) {
    return (
      <section class={look} aria-labelledby={headingOfOverall} ref={followed.ref}>
        <h2 id={headingOfOverall} tabIndex={-1}>
          {view.noOverall === undefined ? say.noOverallYet : say.noOverall}
        </h2>
        {view.noOverall === undefined ? (
          <p>{say.whenAnswered}</p>
        ) : (
          <p lang={rule.by === 'notRated' ? languageOf(rule.because, language) : undefined}>
            {view.noOverall}
          </p>
        )}
      </section>
    );
  }
  const before = rated.tried > 0 ? rated.original.ratings.get('overall') : undefined;
  const entry = trace.get('overall');

  // The list of limits says what became of each.
  const departures = rating.departures.slice(entry?.limits?.length ?? 0);
  return (
    <section class={look} aria-labelledby={headingOfOverall} ref={followed.ref}>
      <div class="head">
        <h2 id={headingOfOverall} tabIndex={-1}>
          {say.overall}
        </h2>
        <RatingMark rating={rating} before={before} size="large" />
        <span class="score">
          <FigureText rating={rating} />
          {before && before.figure !== rating.figure && (
            <span class="before">
              {say.was} {figureIn(language, before.figure)}
            </span>
          )}
        </span>
      </div>
      {rating.bands && rating.value !== undefined && (
        <div class="overall-bar">
          <Figure rating={rating} before={before} name={say.theOverallScore} named />
          <AxisNumbers axis={rating.bands} apart={0.04} />
          <BandKey axis={rating.bands} />
        </div>
      )}
      {(!rating.bands || rating.value === undefined) && (
        <Figure rating={rating} before={before} name={say.theOverall} />
      )}
      <Disagreement />
      <p class="reason">
        <Said of={joined([rating.reason, ...rating.distances], ' ')} />
      </p>

      <Limits id="overall" limits={rated.labels.framework.overall.limits} />
      {departures.map((sentence) => (
        <p key={plainText(sentence)} class="departure">
          <Said of={sentence} />
        </p>
      ))}
    </section>
  );
}

function Disagreement(): JSX.Element | null {
  const { disagreements, rated } = usePage();
  const say = useWords();
  const published = disagreements.get('overall')?.published;
  return published === undefined ? null : (
    <p class="aside differs">
      <Said of={say.published(asWritten(published, rated.labels))} />
    </p>
  );
}

/** Every limit of a rule and whether it holds: one that does not hold now may after the next change. */
function Limits({
  id,
  limits,
}: {
  readonly id: string;
  readonly limits: readonly Limit[];
}): JSX.Element | null {
  const { rated } = usePage();
  const say = useWords();
  const held = new Map(rated.now.trace.get(id)?.limits?.map(({ words, changed }) => [words, changed]));
  if (limits.length === 0) return null;
  return (
    <>
      <h3 class="small">{say.limits}</h3>
      <ul class="limits">
        {limits.map(({ words }, place) => {
          const changed = held.get(words);
          const state = changed === undefined ? say.notMet : changed ? say.lowers : say.changesNothing;
          return (
            <li key={words} class={changed === undefined ? 'off' : changed ? 'on' : 'idle'}>
              <span>
                <Link to={{ of: 'limit', id, place }} says={say.goTo.limit}>
                  <span lang={untranslatedIn(say)}>{words}</span>
                </Link>
                <span class="state"> {state}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
