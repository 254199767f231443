import { isCounted, type Framework, type Item, type Sample } from '@yardstick/model';

/** A question of a case form, and its place among those of its sample: its fields are called by that. */
export interface CaseQuestion {
  readonly item: Item;
  readonly place: number;
}

/** What is assessed together: the questions under one standard, section or area. */
export interface CaseSection {
  /** `section-0`. */
  readonly view: string;
  /** Absent where questions stand at the top of the framework. */
  readonly parent?: Item;
  readonly questions: readonly CaseQuestion[];
}

/**
 * The questions that are answered case by case of a sample, in published order, under what holds them. The script counts the same
 * questions in the same order.
 */
export function sectionsOf(framework: Framework, sample: Sample): readonly CaseSection[] {
  const sections: { parent: Item | undefined; questions: CaseQuestion[] }[] = [];
  let place = 0;
  const visit = (items: readonly Item[], parent?: Item): void => {
    for (const item of items) {
      if (item.sample === sample.name && isCounted(item)) {
        const last = sections.at(-1);
        const section = last && last.parent === parent ? last : { parent, questions: [] };
        if (section !== last) sections.push(section);
        section.questions.push({ item, place });
        place += 1;
      }
      visit(item.items, item);
    }
  };
  visit(framework.items);
  return sections.map(({ parent, questions }, index) => ({
    view: `section-${index}`,
    ...(parent !== undefined && { parent }),
    questions,
  }));
}
