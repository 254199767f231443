import type { JSX } from 'preact';
import type { ShownProblem } from '../contract/content.js';
import { untranslatedIn, useWords } from '../words/words.js';

interface Props {
  readonly problems: readonly ShownProblem[];
  /** Whether the last good ratings stand below. */
  readonly hasLast: boolean;
  readonly onReveal: (key: string) => void;
}

/** More than these would hide what they stand above. */
const mostShown = 5;

/** Why nothing new can be rated, and the way to each place. */
export function Problems({ problems, hasLast, onReveal }: Props): JSX.Element {
  const say = useWords();
  const more = problems.length - mostShown;
  return (
    <section class="problems" aria-labelledby="heading-problems">
      <h2 id="heading-problems">{hasLast ? say.problems.last : say.problems.notYet}</h2>
      <ul>
        {problems.slice(0, mostShown).map(({ key, message, file, line }) => (
          <li key={key}>
            <span lang={untranslatedIn(say)}>{message}</span>{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                onReveal(key);
              }}
            >
              {say.problems.place(file, line)}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say.andMore(more)}</p>}
    </section>
  );
}
