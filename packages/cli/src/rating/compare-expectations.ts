import type { Labels } from '@yardstick/generator/ratings';
import type { LoweredExpectation } from '@yardstick/language';
import { compareExpectation, type Comparison, type Expectation, type Rated } from '@yardstick/model';
import { printable } from '../text/printable.js';

/** Something that is otherwise than the published report has it. */
export interface Difference extends Omit<Comparison, 'agrees'> {
  readonly expected: LoweredExpectation;
  /** An item id, `overall`, which the score is of too, or the name of a check, a statistic or a sample. */
  readonly about: string;
  /** `2.1 Assessment`, `the overall rating`, `the score`, `the number of Court cases`. */
  readonly name: string;
  /** A JSON Pointer to where the inspection would enter it. */
  readonly entry: string;
}

/** Holds a result, and what was entered, to what the published report says. */
export function findDifferences(
  expectations: readonly LoweredExpectation[],
  rated: Rated,
  labels: Labels,
): Difference[] {
  const words = {
    level: (item: string, level: string | null) => labels.rating(item, level),
    phrase: (phrase: string) => `“${printable(phrase)}”`,
  };
  return expectations.flatMap((expected) => {
    const { agrees, ...comparison } = compareExpectation(expected.expectation, rated, words);
    return agrees ? [] : [{ expected, ...subjectOf(expected.expectation, labels), ...comparison }];
  });
}

function subjectOf(expectation: Expectation, labels: Labels): Pick<Difference, 'about' | 'name' | 'entry'> {
  switch (expectation.of) {
    case 'score':
      return { about: 'overall', name: 'the score', entry: '/score' };
    case 'check': {
      const { check } = expectation;
      return {
        about: check,
        name: titled(check, labels.framework.checks, labels),
        entry: `/checks/${check}`,
      };
    }
    case 'statistic': {
      const { statistic } = expectation;
      const name = titled(statistic, labels.framework.statistics, labels);
      return { about: statistic, name, entry: `/statistics/${statistic}` };
    }
    case 'cases': {
      const { sample } = expectation;
      return { about: sample, name: `the number of ${sample} cases`, entry: `/cases/${sample}` };
    }
    default: {
      const { item } = expectation;
      const name = item === 'overall' ? 'the overall rating' : labels.nameOf(item);
      return { about: item, name, entry: `/answers/${item}` };
    }
  }
}

/** `VictimConsulted (Victims consulted)`: the name as the line has it, and the title for a reader. */
function titled(
  name: string,
  declared: readonly { readonly name: string; readonly title: Parameters<Labels['say']>[0] }[],
  labels: Labels,
): string {
  const title = declared.find((one) => one.name === name)?.title;
  return title ? `${name} (${labels.say(title)})` : name;
}
