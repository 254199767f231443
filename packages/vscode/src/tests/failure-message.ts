import { Labels, traceBetween } from '@yardstick/generator/ratings';
import type { RunTestAnswer } from '@yardstick/server';
import { l10n, Location, MarkdownString, TestMessage, Uri } from 'vscode';
import { rangeOf } from './test-tree.js';

type Outcome = NonNullable<RunTestAnswer>;
type Expectation = Outcome['expectations'][number];

/** What is published and what was found in its place, beside each other; and then how it came about. */
export function failureMessages({ uri, rated }: Outcome, expectation: Expectation): TestMessage[] {
  const { of, about, published, found, from, range } = expectation;
  const location = new Location(Uri.parse(uri), rangeOf(range));
  const said =
    from === 'computed'
      ? l10n.t('{0}: published {1}, computed {2}.', sentence(of), published, found)
      : l10n.t('{0}: published {1}, entered {2}.', sentence(of), published, found);
  const difference = TestMessage.diff(said, published, found);
  difference.location = location;
  const trace = rated ? traceBetween(about, rated.result, new Labels(rated.framework)) : [];
  if (trace.length === 0) return [difference];
  // The editor shows two texts beside each other and no word more, so the reasons are a message of their own.
  const why = new TestMessage(listOf(l10n.t('Why {0} came out so:', of), trace));
  why.location = location;
  return [difference, why];
}

/** The author's own words are in it: they are shown as they are written. */
function listOf(heading: string, lines: readonly string[]): MarkdownString {
  const text = new MarkdownString().appendText(heading).appendMarkdown('\n\n');
  for (const line of lines) text.appendMarkdown('- ').appendText(line).appendMarkdown('\n');
  // The editor makes text of which no space can be the end of a line.
  text.value = text.value.replaceAll('&nbsp;', ' ');
  return text;
}

/** Why an inspection could not be rated, each reason at its place. */
export function hindranceMessages({ problems = [] }: Outcome): TestMessage[] {
  return problems.map(({ message, location }) => {
    const said = new TestMessage(message);
    said.location = new Location(Uri.parse(location.uri), rangeOf(location.range));
    return said;
  });
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
