import { plainText, type ItemView, type RatingView } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';
import { entryOf } from '../contract/piece.js';
import { languageOf } from '../view/languages.js';
import { untranslatedIn, useWords } from '../words/words.js';
import { Link } from './link.js';
import { usePage } from './page-context.js';
import { Said } from './said.js';

interface Props {
  readonly item: Pick<ItemView, 'id'> & Partial<ItemView>;
  readonly rating: RatingView;
}

/** Why an item is rated as it is, in sentences, with the ways to where each is written. */
export function Why({ item, rating }: Props): JSX.Element {
  const { rated, language } = usePage();
  const say = useWords();
  const { id } = item;
  const answers = rated.original.inspection.answers ?? {};
  const sentences = [rating.reason, ...rating.distances, ...rating.departures];
  return (
    <>
      {item.asks !== undefined && (
        <p class="asks" lang={languageOf(rated.labels.item(id)?.asks, language)}>
          {item.asks}
        </p>
      )}
      {sentences.map((sentence) => (
        <p key={plainText(sentence)}>
          <Said of={sentence} />
        </p>
      ))}
      {item.notes?.map(({ heading, text }) => (
        <p key={heading}>
          <strong>{heading}:</strong> <span lang={untranslatedIn(say)}>{text}</span>
        </p>
      ))}
      <p class="ways">
        <Link to={{ of: 'rule', id }} says={say.goTo.rule(id)}>
          {say.rule}
        </Link>
        {Object.hasOwn(answers, id) && (
          <Link to={entryOf('answers', id)} says={say.goTo.entry(id)}>
            {say.entry}
          </Link>
        )}
      </p>
    </>
  );
}
