import type { JSX } from 'preact';

/** A framework that nothing was rated with yet: a sample shows what it does. */
export function NoInspection({
  name,
  onMake,
}: {
  readonly name: string;
  readonly onMake: () => void;
}): JSX.Element {
  return (
    <section class="empty" aria-labelledby="heading-empty">
      <h1 id="heading-empty">There is no inspection of {name} yet</h1>
      <p>
        Ratings need something to rate. A sample inspection answers everything that the framework asks, with
        figures in the middle, so that you can see what a change to a rule does.
      </p>
      <p>
        <button type="button" class="primary" onClick={onMake}>
          Make a sample inspection
        </button>
      </p>
    </section>
  );
}
