import type { Comparison, Content, ShownProblem } from '@yardstick/preview';
import type { ComparisonAnswer, PreviewAnswer } from '@yardstick/server';

type Answered = NonNullable<PreviewAnswer>;

/** A framework or an inspection by its file and name. */
export type Named = Answered['framework'];

/** What the server answered, as the page takes it: files become keys that only this side reads. */
export function contentOf(answer: Answered, toolVersion: string): Content {
  const { framework, model, shown, choices, problems } = answer;
  return {
    subject: keyOf(subjectOf(answer)),
    toolVersion,
    frameworkName: framework.name,
    ...(model && { model }),
    ...(shown && {
      shown: {
        key: keyOf(shown.choice),
        inspection: shown.inspection,
        ...(shown.result && { result: shown.result }),
        partial: shown.partial,
        disagreements: shown.disagreements,
      },
    }),
    choices: choices.map(({ uri, name, service }) => ({
      key: keyOf({ uri, name }),
      name,
      ...(service !== undefined && { service }),
    })),
    problems: problems.map(problemOf),
  };
}

type Problem = Answered['problems'][number];

export function problemOf({ message, location }: Problem): ShownProblem {
  return {
    key: JSON.stringify(location),
    message,
    file: fileName(location.uri),
    line: location.range.start.line + 1,
  };
}

/** The framework with the inspection that is shown: enough to show the same again. */
export interface Subject {
  readonly framework: Named;
  readonly inspection?: Named;
}

export function subjectOf({ framework, shown }: Answered): Subject {
  return {
    framework,
    ...(shown && { inspection: { uri: shown.choice.uri, name: shown.choice.name } }),
  };
}

export function comparisonOf({ unsaved, inspections }: ComparisonAnswer): Comparison {
  return {
    unsaved: unsaved.map(fileName),
    inspections: inspections.map(({ inspection, before, after, changes, score }) => ({
      key: keyOf(inspection),
      before,
      after,
      changes,
      ...(score && { score }),
    })),
  };
}

export function keyOf(named: Named | Subject): string {
  return 'framework' in named ? JSON.stringify(named) : JSON.stringify({ uri: named.uri, name: named.name });
}

/** What a key stands for; nothing where it is none of ours. */
export function namedOf(key: string): Named | undefined {
  const value = parsed(key);
  return isNamed(value) ? { uri: value.uri, name: value.name } : undefined;
}

/** What was kept of a page before it was closed, by whichever version kept it. */
export function subjectIn(kept: unknown): Subject | undefined {
  const subject = isTable(kept) && typeof kept['subject'] === 'string' ? parsed(kept['subject']) : undefined;
  if (!isTable(subject) || !isNamed(subject['framework'])) return undefined;
  const { framework, inspection } = subject;
  return { framework, ...(isNamed(inspection) && { inspection }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNamed(value: unknown): value is Named {
  return isTable(value) && typeof value['uri'] === 'string' && typeof value['name'] === 'string';
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function fileName(uri: string): string {
  // One that was never saved has a name and no folder: untitled:Untitled-1.
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/^untitled:/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
