import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { root } from '../../docs/pages.js';

const screenshots = join(root, 'output/screenshots');

/** VS Code's window as a person has it before them: what is pressed, typed, clicked and read. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a file by its name, as with Ctrl+P. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor({ state: 'visible' });
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  tab(name: string): Locator {
    return this.page.locator(`.tab[data-resource-name="${name}"]`).first();
  }

  /** Runs a command of the palette by the title that it has there. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor({ state: 'visible' });
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  }

  /** Selects words of the file in front that stand in it once, as a person does by searching for them. */
  async select(words: string): Promise<void> {
    await this.page.keyboard.press('Control+F');
    const find = this.page.locator('.find-widget.visible');
    const input = find.locator('textarea').first();
    await input.fill(words);
    await find.locator('.matchesCount', { hasText: '1 of 1' }).waitFor();
    // Not by Escape, which a suggestion that is about to come may take for itself. What is typed next is meant for the file.
    await find.locator('.codicon-widget-close').click();
    await find.waitFor({ state: 'detached' });
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Takes the first choice of a list that VS Code asks from. */
  async choose(label: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
  }

  /** What is in the page of an extension: of ours, unless another is named; a walkthrough's pictures are none. */
  webview(extension = 'yardstick.yardstick'): FrameLocator {
    return this.page
      .frameLocator(`iframe.webview.ready[src*="extensionId=${extension}"]`)
      .frameLocator('iframe#active-frame');
  }

  /** Writes a picture for people to look at: `output/screenshots/<name>.png`. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name.replaceAll('/', ' ')}.png`) });
  }
}
