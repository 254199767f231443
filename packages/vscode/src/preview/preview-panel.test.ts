import type { PageMessage } from '@yardstick/preview';
import type { PreviewAnswer } from '@yardstick/server';
import { expect, it } from 'vitest';
import type { ExtensionContext, WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PreviewPanel } from './preview-panel.js';

const homes = { uri: 'file:///homes.yardstick', name: 'Homes' };

/** A panel as the editor gives it: once it is closed, whatever is asked of it is a fault. */
class Panel {
  readonly faults: string[] = [];
  private readonly closing: (() => void)[] = [];
  private readonly looking: (() => void)[] = [];
  private isClosed = false;
  visible = true;
  private says: (message: PageMessage) => unknown = () => undefined;
  private shownTitle = '';
  readonly webview = {
    html: '',
    cspSource: 'editor',
    asWebviewUri: String,
    onDidReceiveMessage: (listener: typeof this.says) => {
      this.says = listener;
    },
    postMessage: () => Promise.resolve(!this.isClosed),
  };

  get title(): string {
    return this.shownTitle;
  }

  set title(words: string) {
    if (this.isClosed) this.faults.push(`titled ${words}`);
    this.shownTitle = words;
  }

  onDidDispose(listener: () => void): void {
    this.closing.push(listener);
  }

  onDidChangeViewState(listener: () => void): void {
    this.looking.push(listener);
  }

  /** Comes before another tab, or goes behind it. */
  turn(visible: boolean): void {
    this.visible = visible;
    for (const listener of this.looking) listener();
  }

  say(message: PageMessage): void {
    this.says(message);
  }

  close(): void {
    this.isClosed = true;
    for (const listener of this.closing) listener();
  }
}

/** A preview of the framework whose server answers when the test says so. */
function opened() {
  const panel = new Panel();
  const answers: ((answer: PreviewAnswer) => void)[] = [];
  const client = { sendRequest: () => new Promise<PreviewAnswer>((answer) => answers.push(answer)) };
  const context = { extensionUri: { path: '/extension' }, extension: { packageJSON: { version: '1.0.0' } } };
  const preview = new PreviewPanel(
    panel as unknown as WebviewPanel,
    client as unknown as BaseLanguageClient,
    context as unknown as ExtensionContext,
    homes,
  );
  return { panel, preview, answers };
}

it('is called by what it shows', async () => {
  const { panel, answers } = opened();
  panel.say({ type: 'ready' });
  answers[0]?.({ framework: homes, choices: [], problems: [] });
  await expect.poll(() => panel.title).toBe('Ratings: Homes');
});

it('is not worked out anew while another tab hides it, and is once when it comes to the front', async () => {
  const { panel, preview, answers } = opened();
  panel.say({ type: 'ready' });
  answers[0]?.({ framework: homes, choices: [], problems: [] });
  await expect.poll(() => panel.title).toBe('Ratings: Homes');
  panel.turn(false);
  for (let key = 0; key < 5; key++) preview.refresh();
  expect(answers).toHaveLength(1);
  panel.turn(true);
  expect(answers).toHaveLength(2);
  answers[1]?.({ framework: { ...homes, name: 'Services' }, choices: [], problems: [] });
  await expect.poll(() => panel.title).toBe('Ratings: Services');
  panel.turn(true);
  expect(answers).toHaveLength(2);
});

it('asks nothing of a panel that was closed before the server had answered', async () => {
  const { panel, answers } = opened();
  panel.say({ type: 'ready' });
  panel.close();
  answers[0]?.({ framework: homes, choices: [], problems: [] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(panel.faults).toEqual([]);
});
