import { describe, plain } from '@yardstick/model';
import type { Facts } from '../facts.js';
import { holdsFor, proportionsIn, type Proportion } from '../proportions.js';
import type { Statement } from '../statement.js';

/**
 * Two proportions that stand beside each other and must be the same one: `just under three-quarters (67%)`, `12 of 42 cases (29%)`. No
 * data are needed to see that they are not.
 */
export function besideIn(text: string, start: number, facts: Facts): readonly Statement[] {
  const proportions = proportionsIn(text);
  return proportions.flatMap((first, place): Statement[] => {
    const second = proportions[place + 1];
    if (!second || !standBeside(text, first, second)) return [];
    const said = { start: start + first.start, quote: text.slice(first.start, second.end + 1).trim() };
    if (agree(first, second) || isWorded(first, second, facts))
      return [{ ...said, agrees: true, message: '', data: '' }];
    return [
      {
        ...said,
        agrees: false,
        message: `“${first.quote}” and “${second.quote}” stand beside each other and do not say the same.`,
        data: [first, second].flatMap(worked).join('; '),
      },
    ];
  });
}

/** With nothing between but a bracket, or a few words and a bracket that closes after the second. */
function standBeside(text: string, first: Proportion, second: Proportion): boolean {
  const between = text.slice(first.end, second.start);
  const after = text.slice(second.end, second.end + 1);
  return (
    /^(?:\s+(?:of\s+)?(?:the\s+)?(?:relevant\s+|inspected\s+)?(?:cases|files|disposals|children|staff))?\s*\($/i.test(
      between,
    ) && after === ')'
  );
}

function agree(first: Proportion, second: Proportion): boolean {
  const exact = second.counts ?? first.counts;
  if (exact) {
    const percent = (100 * exact.yes) / exact.of;
    return holdsFor(first, percent) && holdsFor(second, percent);
  }
  if (second.percent !== undefined) return holdsFor(first, second.percent);
  if (first.percent !== undefined) return holdsFor(second, first.percent);
  return first.least <= second.most && second.least <= first.most;
}

/** A wording of the framework may give words another sense than they have elsewhere. */
function isWorded(first: Proportion, second: Proportion, { labels }: Facts): boolean {
  const figures = [first, second].filter(({ percent, counts }) => percent !== undefined || counts);
  const [figure, ...others] = figures;
  const words = figure === first ? second : first;
  if (!figure || others.length > 0) return false;
  return labels.framework.wordings.some(
    (wording) =>
      describe(wording, figure.counts ?? figure.percent ?? 0)?.toLowerCase() === words.quote.toLowerCase(),
  );
}

function worked({ quote, counts }: Proportion): string[] {
  return counts ? [`${quote} is ${plain((100 * counts.yes) / counts.of)}%`] : [];
}
