import type { JSX } from 'preact';
import { useWords } from '../words/words.js';
import { Said } from './said.js';

/** A framework that nothing was rated with yet: a sample shows what it does. */
export function NoInspection({
  name,
  onMake,
}: {
  readonly name: string;
  readonly onMake: () => void;
}): JSX.Element {
  const say = useWords();
  return (
    <section class="empty" aria-labelledby="heading-empty">
      <h1 id="heading-empty">
        <Said of={say.empty.none(name)} />
      </h1>
      <p>{say.empty.why}</p>
      <p>
        <button type="button" class="primary" onClick={onMake}>
          {say.empty.make}
        </button>
      </p>
    </section>
  );
}

/** A file in which nothing is that could be rated: it is empty, or has shared words only. */
export function NothingToRate({ file }: { readonly file: string }): JSX.Element {
  const say = useWords();
  return (
    <section class="empty" aria-labelledby="heading-empty">
      <h1 id="heading-empty">{say.empty.nothingIn(file)}</h1>
      <p>{say.empty.whatIsRated}</p>
    </section>
  );
}
