import type { Standing } from '../context.js';
import type { Facts } from '../facts.js';
import type { RatingView } from '../../report/ratings-view.js';
import type { Statement } from '../statement.js';

/** Sentences that say what is not, or what would be: none of them says what a rating is. */
const doubtful =
  /\b(?:not|no longer|would|could|might|if|unless|rescued|avoid\w*|instead of|previous\w*|last inspection|where|when|for example)\b/i;

/**
 * Sentences that say a rating: `we have rated staff as 'Requires improvement'`, `planning was inadequate`, `overall, the service is rated as
 * Good`, and under the heading of a section, `this section is judged as inadequate`.
 */
export function ratingsIn(
  sentence: string,
  start: number,
  standing: Standing,
  facts: Facts,
): readonly Statement[] {
  if (doubtful.test(sentence)) return [];
  return [...overallIn(sentence, start, facts), ...itemsIn(sentence, start, standing, facts)].slice(0, 1);
}

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly rating: RatingView;
}

function overallIn(sentence: string, start: number, facts: Facts): Statement[] {
  const { overall } = facts.view;
  if (!overall || !/\boverall\b/i.test(sentence)) return [];
  const subject = { id: 'overall', name: 'the overall rating', rating: overall };
  return findIn(sentence, start, subject, facts, (label) => [
    `\\b(?:is|was|are|were|been) (?:therefore )?(?:rated|judged)(?: overall)?(?: as| to be)?:?\\s*["']?(${label})["']?(?! for)`,
    `\\boverall rating (?:is|was|of)(?: this \\w+)?:?\\s*["']?(${label})`,
    `\\boverall,?\\s+["'](${label})["'](?! (?:for|in|rating))`,
  ]);
}

function itemsIn(sentence: string, start: number, standing: Standing, facts: Facts): Statement[] {
  return [...facts.byId.values()].flatMap((fact) => {
    if (fact.rating.rule === 'wording' || fact.rating.outcome === 'notGiven') return [];
    const isHere = standing.under === fact.id;
    const title = pattern(fact.title);
    // A title that several items have names the one whose heading stands above.
    if (fact.title === '' || (!isHere && !isOnlyOne(fact.title, facts))) return [];
    const subject = { id: fact.id, name: facts.nameOf(fact), rating: fact.rating };
    return findIn(sentence, start, subject, facts, (label) => [
      `\\b(?:rated|judged) (?:the )?${title} (?:as|to be) ["']?(${label})`,
      `\\brat(?:ed|ing)\\b[^.;]{0,40} ["']?(${label})["']? for ${title}\\b`,
      `(?:^|[,;]\\s*)["']?(?:the )?${title}s? (?:is|was|are|were|has been|have been)(?: judged| rated)?(?: to be| as)? ["']?(${label})["']?(?=[\\s.,;]|$)`,
      ...(isHere
        ? [
            `\\bthis (?:section|standard|domain|area) (?:is|was|has been) (?:judged|rated)(?: as| to be)? ["']?(${label})`,
          ]
        : []),
    ]);
  });
}

function findIn(
  sentence: string,
  start: number,
  { id, name, rating }: Subject,
  facts: Facts,
  patternsFor: (label: string) => readonly string[],
): Statement[] {
  const flat = sentence.replace(/\s/g, ' ');
  const small = flat.toLowerCase();
  for (const level of facts.levelsOf(id)) {
    if (!small.includes(level.label.toLowerCase())) continue;
    for (const source of patternsFor(pattern(level.label))) {
      const found = new RegExp(source, 'id').exec(flat);
      const [from, to] = found?.indices?.[1] ?? [];
      if (from === undefined || to === undefined) continue;
      const quote = sentence.slice(from, to);
      // "Planning was good" praises; "was 'Good'" rates. Longer levels are said in small letters too.
      if (quote !== level.label && level.label.length < 8) continue;
      const said = { start: start + from, quote, about: id, data: rating.words };
      if (rating.level?.name === level.name) return [{ ...said, agrees: true, message: '' }];
      return [
        {
          ...said,
          agrees: false,
          message: `The text gives “${quote}” for ${name}; by the data it is “${rating.words}”.`,
        },
      ];
    }
  }
  return [];
}

function isOnlyOne(title: string, facts: Facts): boolean {
  const same = [...facts.items.values()].filter((item) => item.title.toLowerCase() === title.toLowerCase());
  return same.length === 1 && title.includes(' ') ? true : same.length === 1 && title.length >= 5;
}

/** A text as a pattern that is only that text. */
function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, ' ');
}
