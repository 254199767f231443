import { plain } from '@yardstick/model';
import type { ItemView, RatingsView, RatingView } from '../report/ratings-view.js';
import type { Labels } from '../report/labels.js';

/** What can be said of an item, ready to be compared with a text. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  readonly rating: RatingView;
  /** The percentage as printed, where it has one of cases. */
  readonly percent?: number;
  /** As counted, where it was. */
  readonly counts?: { readonly yes: number; readonly of: number };
  /** The item around it that has a title and is rated or groups. */
  readonly parent?: string;
}

/** Everything that an inspection says, by what a text could name it by. */
export class Facts {
  readonly view: RatingsView;
  readonly labels: Labels;
  readonly byId = new Map<string, Fact>();
  /** Every item, rated or not, by its id. */
  readonly items = new Map<string, ItemView>();

  constructor(view: RatingsView, labels: Labels) {
    this.view = view;
    this.labels = labels;
    this.#collect(view.items, undefined);
  }

  #collect(items: readonly ItemView[], parent: string | undefined): void {
    for (const item of items) {
      this.items.set(item.id, item);
      if (item.rating) {
        const { rating, id, title } = item;
        const isCounted = rating.rule === 'percentage' || rating.rule === 'wording';
        this.byId.set(id, {
          id,
          title,
          rating,
          ...(isCounted && rating.value !== undefined && { percent: rating.value }),
          ...countsIn(rating),
          ...(parent !== undefined && { parent }),
        });
      }
      this.#collect(item.items, item.id);
    }
  }

  /** The printed levels of an item, or of `overall`, from the longest: so that none is found inside another. */
  levelsOf(id: string): readonly { readonly name: string; readonly label: string }[] {
    const levels = this.labels.scaleOf(id)?.levels ?? [];
    return levels
      .map(({ name }) => ({ name, label: this.labels.rating(id, name) }))
      .sort((a, b) => b.label.length - a.label.length);
  }

  /** `2.1.3 Keeping other people safe` */
  nameOf({ id, title }: { readonly id: string; readonly title: string }): string {
    return `${id} ${title}`.trim();
  }

  /** The items beside one that have exactly this percentage: a figure that was copied into the wrong line. */
  elsewhere(percent: number, not: string): readonly string[] {
    return [...this.byId.values()]
      .filter(
        (fact) => fact.id !== not && fact.percent !== undefined && Math.abs(fact.percent - percent) < 1e-9,
      )
      .map(({ id }) => id);
  }
}

/** `43%, Inadequate`, `12 out of 14`, `Good`. */
export function dataOf({ rating, percent }: Fact): string {
  const figure = rating.figure !== '' ? rating.figure : percent === undefined ? '' : `${plain(percent)}%`;
  return figure === '' ? rating.words : `${figure}, ${rating.words}`;
}

function countsIn({ figure }: RatingView): Pick<Fact, 'counts'> {
  const [, yes, of] = /^(\d+) of (\d+) \(/.exec(figure) ?? [];
  return yes === undefined || of === undefined ? {} : { counts: { yes: Number(yes), of: Number(of) } };
}
