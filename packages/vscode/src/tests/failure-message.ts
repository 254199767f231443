import { Labels, traceBetween } from '@yardstick/generator/ratings';
import type { RunTestAnswer } from '@yardstick/server';
import { l10n, Location, MarkdownString, TestMessage, Uri } from 'vscode';
import { rangeOf } from './test-tree.js';

type Outcome = NonNullable<RunTestAnswer>;
type Expectation = Outcome['expectations'][number];

/** What a person reads beside the line: what is published, what was found in its place, and how it came about. */
export function failureMessage({ uri, rated }: Outcome, expectation: Expectation): TestMessage {
  const { of, about, published, found, from, range } = expectation;
  const text = new MarkdownString();
  text.appendText(
    from === 'computed'
      ? l10n.t('{0}: published {1}, computed {2}.', sentence(of), published, found)
      : l10n.t('{0}: published {1}, entered {2}.', sentence(of), published, found),
  );
  const why = rated ? traceBetween(about, rated.result, new Labels(rated.framework)) : [];
  if (why.length > 0) text.appendMarkdown(`\n\n${l10n.t('Why:')}\n\n`);
  for (const line of why) {
    text.appendMarkdown('- ');
    text.appendText(line);
    text.appendMarkdown('\n');
  }
  const message = TestMessage.diff(text, published, found);
  message.location = new Location(Uri.parse(uri), rangeOf(range));
  return message;
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
