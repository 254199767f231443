import type { JSX } from 'preact';

import { untranslatedIn, useWords } from '../words/words.js';
import type { RatedPreview } from '../view/rated-preview.js';
import { Said } from './said.js';

interface Props {
  readonly rated: RatedPreview;
  readonly onReset: () => void;
  readonly onSave: () => void;
}

/** What is tried and what it moves, the original beside it. */
export function WhatIfBar({ rated, onReset, onSave }: Props): JSX.Element | null {
  const { tried, refusals, moved } = rated;
  const say = useWords();
  if (tried === 0) return null;
  return (
    <section class="what-if" aria-labelledby="heading-what-if">
      <div class="head">
        <h2 id="heading-what-if">{say.whatIf}</h2>
        <span>{say.tried(tried)}</span>
        <span class="actions">
          <button type="button" onClick={onReset}>
            {say.reset}
          </button>
          <button type="button" disabled={refusals.length > 0} onClick={onSave}>
            {say.save}
          </button>
        </span>
      </div>
      {refusals.length > 0 && (
        <>
          <p>{say.refused}</p>
          <ul lang={untranslatedIn(say)}>
            {refusals.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {refusals.length === 0 && moved.length === 0 && <p>{say.noChange}</p>}
      {moved.length > 0 && (
        <ul class="moved">
          {moved.map(({ id, name, before, after, direction }) => (
            <li key={id} class={direction ?? ''}>
              <strong>
                <Said of={name} />
              </strong>
              <span class="from">
                <Said of={before} />
              </span>
              <span class="arrow" aria-hidden="true">
                →
              </span>
              <span class="for-reader"> {say.becomes} </span>
              <span class="to">
                <Said of={after} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
