import type { JSX } from 'preact';
import type { ShownProblem } from '../contract/content.js';

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
  const more = problems.length - mostShown;
  return (
    <section class="problems" aria-labelledby="heading-problems">
      <h2 id="heading-problems">
        {hasLast ? 'Below are the last ratings that could be worked out' : 'This cannot be rated yet'}
      </h2>
      <ul>
        {problems.slice(0, mostShown).map(({ key, message, where }) => (
          <li key={key}>
            {message}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                onReveal(key);
              }}
            >
              {where}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more.</p>}
    </section>
  );
}
