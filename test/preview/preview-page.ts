import type {
  Comparison,
  Content,
  HostMessage,
  PageMessage,
  Piece,
  Unshown,
} from '../../packages/preview/src/index.js';
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { bundlePreview } from '../../packages/vscode/scripts/bundle-preview.mjs';
import { pageHtml } from '../../packages/vscode/src/preview/page-html.js';
import { themes, type ThemeName } from './themes.js';

export interface PageOptions {
  readonly theme?: ThemeName;
  /** In pixels: as wide as an editor beside another, or as a whole window. */
  readonly width?: number;
  /** What an earlier life of the page kept. */
  readonly kept?: object;
  /** What the editor speaks: English unless another is named. */
  readonly language?: string;
}

const origin = 'https://preview.invalid';

let built: Promise<ReadonlyMap<string, string>> | undefined;

/** The page as it ships, in a browser, with an editor that only remembers what it was told. */
export class PreviewPage {
  readonly page: Page;
  /** What the browser complained of: violations of the page's policy among it. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(
    browser: Browser,
    { theme = 'light', width = 900, kept, language = 'en' }: PageOptions = {},
  ): Promise<PreviewPage> {
    built ??= bundled();
    const files = await built;
    const context = await browser.newContext({ viewport: { width, height: 1000 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    // A press or a picture on a busy machine may be slow without anything being wrong.
    page.setDefaultTimeout(90_000);
    const opened = new PreviewPage(page);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) opened.complaints.push(message.text());
    });
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      const content = url === `${origin}/` ? pageIn(language) : files.get(url);
      if (content === undefined) {
        opened.complaints.push(`The page asked for ${route.request().url()}.`);
        await route.abort();
      } else {
        const type = route.request().url().endsWith('.js')
          ? 'text/javascript'
          : route.request().url().endsWith('.css')
            ? 'text/css'
            : 'text/html';
        await route.fulfill({ body: content, contentType: `${type}; charset=utf-8` });
      }
    });
    await page.addInitScript(fakeEditor, kept);
    await page.goto(`${origin}/`);
    await page.evaluate(dress, themes[theme]);
    // As an editor does: what is sent before the page listens is lost.
    await page.waitForFunction(() =>
      (window as unknown as FakeWindow).told.some(({ type }) => type === 'ready'),
    );
    return opened;
  }

  async show(content: Content): Promise<void> {
    await this.send({ type: 'show', content });
  }

  async nothing(unshown: Unshown): Promise<void> {
    await this.send({ type: 'nothing', unshown });
  }

  async follow(piece: Piece | null): Promise<void> {
    await this.send({ type: 'follow', piece });
  }

  async compared(comparison: Comparison): Promise<void> {
    await this.send({ type: 'compared', comparison });
  }

  /** What the page has told its host since it was opened, but that it listens. */
  async told(): Promise<PageMessage[]> {
    const all = await this.page.evaluate(() => (window as unknown as FakeWindow).told);
    return all.filter(({ type }) => type !== 'ready');
  }

  /** What the page tells its host first, once it has told anything. */
  async firstTold(): Promise<PageMessage | undefined> {
    await expect.poll(() => this.told()).not.toEqual([]);
    const [first] = await this.told();
    return first;
  }

  /** What the page keeps for its next life. */
  kept(): Promise<unknown> {
    return this.page.evaluate(() => (window as unknown as FakeWindow).kept);
  }

  /** What a screen reader would say last of its own accord. */
  async news(): Promise<string> {
    return (await this.page.getByRole('status').textContent()) ?? '';
  }

  /** The words of a row or section, as they are read. */
  async wordsOf(id: string): Promise<string> {
    const words = await this.page.locator(`[data-item="${id}"]`).innerText();
    return words.replaceAll(/\s+/g, ' ');
  }

  private async send(message: HostMessage): Promise<void> {
    await this.page.evaluate(
      (data) =>
        new Promise((drawn) => {
          // The page listens already, so it has the message before this listener and has drawn by the next turn.
          addEventListener('message', () => setTimeout(drawn, 0), { once: true });
          postMessage(data, '*');
        }),
      message,
    );
  }
}

interface FakeWindow {
  told: PageMessage[];
  kept: unknown;
}

function fakeEditor(kept: object | undefined): void {
  const editor = window as unknown as FakeWindow;
  editor.told = [];
  editor.kept = kept;
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      postMessage: (message: PageMessage) => editor.told.push(message),
      getState: () => editor.kept,
      setState: (state: object) => {
        editor.kept = state;
      },
    }),
  });
}

function dress({ body, colours }: (typeof themes)[ThemeName]): void {
  document.body.className = body;
  for (const [name, colour] of Object.entries(colours)) {
    document.documentElement.style.setProperty(`--vscode-${name}`, colour);
  }
}

async function bundled(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles = [] } = await bundlePreview({ write: false, outdir: '/' });
  const files = new Map(
    outputFiles.map(({ path, text }) => [`${origin}/${path.slice(path.lastIndexOf('/') + 1)}`, text]),
  );
  return files;
}

function pageIn(language: string): string {
  return pageHtml({
    script: `${origin}/preview.js`,
    style: `${origin}/preview.css`,
    source: origin,
    nonce: 'Ab12',
    language,
    title: 'Ratings',
  });
}
