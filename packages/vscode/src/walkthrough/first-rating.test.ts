import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ExtensionContext, TextDocument } from 'vscode';
import type { Yardstick } from '../yardstick.js';
import { firstRating } from './first-rating.js';

/** An editor without a file of the example in it, and what a person and the contribution do there. */
interface Editor {
  readonly run: Map<string, () => Promise<void>>;
  readonly typed: ((change: { readonly document: unknown }) => void)[];
  readonly found: unknown[];
  readonly executed: string[];
  readonly shown: unknown[];
  active?: unknown;
}
const editor = vi.hoisted((): Editor => ({ run: new Map(), typed: [], found: [], executed: [], shown: [] }));

vi.mock('vscode', () => ({
  commands: {
    registerCommand: (name: string, work: () => Promise<void>) => editor.run.set(name, work),
    executeCommand: (...words: unknown[]) => {
      editor.executed.push(words.join(' '));
      // The person thought better of it.
      return Promise.resolve(undefined);
    },
  },
  Selection: Object,
  Uri: { joinPath: (uri: { path: string }, ...parts: string[]) => `${uri.path}/${parts.join('/')}` },
  window: {
    get activeTextEditor() {
      return editor.active;
    },
    showTextDocument: (file: unknown) => {
      editor.shown.push(file);
      return Promise.resolve({ document: file, revealRange: () => undefined });
    },
  },
  workspace: {
    textDocuments: [],
    findFiles: () => Promise.resolve(editor.found),
    onDidChangeTextDocument: (listener: (change: { readonly document: unknown }) => void) =>
      editor.typed.push(listener),
  },
}));

const framework = {
  languageId: 'yardstick',
  uri: { toString: () => 'file:///youth-2018.yardstick' },
  getText: () => 'below 50 is Inadequate',
  positionAt: () => ({}),
} as unknown as TextDocument;

/** @param answers to what is asked of the server, in turn */
function start(answers: (() => Promise<unknown>)[]): void {
  const client = { sendRequest: () => answers.shift()?.() } as unknown as Yardstick['client'];
  const context = { subscriptions: [] } as unknown as ExtensionContext;
  firstRating({ client, context } as Yardstick);
}

const rated = (overall: string) => () =>
  Promise.resolve({ shown: { result: { overall, ratings: { '3.2': overall } } } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  for (const list of [editor.typed, editor.found, editor.executed, editor.shown]) list.length = 0;
});

it('is done once the person’s own edit has changed a rating, though the server was overtaken by the next key', async () => {
  const overtaken = () => Promise.reject(new Error('The text has changed since.'));
  start([rated('Inadequate'), overtaken, rated('RequiresImprovement')]);
  editor.found.push(framework);
  await editor.run.get('yardstick.showFirstBoundary')?.();
  const type = async (): Promise<void> => {
    for (const listener of editor.typed) listener({ document: framework });
    await vi.runAllTimersAsync();
  };
  await type();
  expect(editor.executed).toEqual([]);
  await type();
  expect(editor.executed).toEqual(['setContext yardstick.ratingChanged true']);
});

it('opens nothing where the person did not want the project after all', async () => {
  start([]);
  editor.active = { document: { uri: { path: 'notes.txt' } } };
  await editor.run.get('yardstick.showFirstInspection')?.();
  expect(editor.executed).toEqual(['yardstick.newProject youth-2018']);
  expect(editor.shown).toEqual([]);
});
