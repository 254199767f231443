import { isCounted, type Framework, type Item } from '@yardstick/model';

export interface SampledQuestion {
  readonly id: string;
  /** The item around it. */
  readonly parent: string | undefined;
}

/** What is asked of each case of a sample, in the order in which the page has it. */
export function questionsOf(framework: Framework, sample: string): readonly SampledQuestion[] {
  const visit = (items: readonly Item[], parent?: string): SampledQuestion[] =>
    items.flatMap((item) => [
      ...(item.sample === sample && isCounted(item) ? [{ id: item.id, parent }] : []),
      ...visit(item.items, item.id),
    ]);
  return visit(framework.items);
}

/** The places of the questions, section by section, as the page divides them: by what is around them. */
export function sectionsOf(questions: readonly SampledQuestion[]): readonly (readonly number[])[] {
  const sections: number[][] = [];
  questions.forEach(({ parent }, place) => {
    const section = place > 0 && questions[place - 1]?.parent === parent ? sections.at(-1) : undefined;
    if (section) section.push(place);
    else sections.push([place]);
  });
  return sections;
}
