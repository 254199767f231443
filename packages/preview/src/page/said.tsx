import { runsOf, type Inline } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';

/** A sentence, with the pieces of it that are in another language marked as such. */
export function Said({ of }: { readonly of: Inline }): JSX.Element {
  return (
    <>
      {runsOf(of).map(({ text, language }, place) =>
        language === undefined ? (
          text
        ) : (
          <span key={`${place}`} lang={language}>
            {text}
          </span>
        ),
      )}
    </>
  );
}
