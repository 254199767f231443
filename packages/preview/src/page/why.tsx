import type { ItemView, RatingView } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';
import { entryOf } from '../contract/piece.js';
import { sentencesIn, useWords } from '../words/words.js';
import { Link } from './link.js';
import { usePage } from './page-context.js';

interface Props {
  readonly item: Pick<ItemView, 'id'> & Partial<ItemView>;
  readonly rating: RatingView;
}

/** Why an item is rated as it is, in sentences, with the ways to where each is written. */
export function Why({ item, rating }: Props): JSX.Element {
  const { rated } = usePage();
  const say = useWords();
  const { id } = item;
  const answers = rated.original.inspection.answers ?? {};
  const sentences = [rating.reason, ...rating.distances, ...rating.departures];
  return (
    <>
      {item.asks !== undefined && <p class="asks">{item.asks}</p>}
      {sentences.map((sentence) => (
        <p key={sentence} lang={sentencesIn(say)}>
          {sentence}
        </p>
      ))}
      {item.notes?.map(({ heading, text }) => (
        <p key={heading}>
          <strong>{heading}:</strong> {text}
        </p>
      ))}
      <p class="ways">
        <Link to={{ of: 'rule', id }} says={`Go to the rule of ${id}`}>
          {say.rule}
        </Link>
        {Object.hasOwn(answers, id) && (
          <Link to={entryOf('answers', id)} says={`Go to what was entered for ${id}`}>
            {say.entry}
          </Link>
        )}
      </p>
    </>
  );
}
