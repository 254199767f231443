import type { JSX } from 'preact';
import { counted } from '@yardstick/model';
import type { RatedPreview } from '../view/rated-preview.js';

interface Props {
  readonly rated: RatedPreview;
  readonly onReset: () => void;
  readonly onSave: () => void;
}

/** What is tried and what it moves, the original beside it. */
export function WhatIfBar({ rated, onReset, onSave }: Props): JSX.Element | null {
  const { tried, refusals, moved } = rated;
  if (tried === 0) return null;
  return (
    <section class="what-if" aria-labelledby="heading-what-if">
      <div class="head">
        <h2 id="heading-what-if">What if</h2>
        <span>{counted(tried, 'change')} tried. Nothing is written.</span>
        <span class="actions">
          <button type="button" onClick={onReset}>
            Reset
          </button>
          <button type="button" disabled={refusals.length > 0} onClick={onSave}>
            Save as a new inspection
          </button>
        </span>
      </div>
      {refusals.length > 0 && (
        <>
          <p>This cannot be rated:</p>
          <ul>
            {refusals.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {refusals.length === 0 && moved.length === 0 && <p>No rating changes.</p>}
      {moved.length > 0 && (
        <ul class="moved">
          {moved.map(({ id, name, before, after, direction }) => (
            <li key={id} class={direction ?? ''}>
              <strong>{name}</strong>
              <span class="from">{before}</span>
              <span class="arrow" aria-hidden="true">
                →
              </span>
              <span class="for-reader"> becomes </span>
              <span class="to">{after}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
