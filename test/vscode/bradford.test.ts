import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';
import type { VsCode } from './harness/open-vscode.js';

/** The piece of the preview that shows a standard or a question, as a person finds it. */
function itemOf(vsCode: VsCode, id: string): Locator {
  return vsCode.workbench.webview().locator(`[data-item="${id}"]`).first();
}

function overallOf(vsCode: VsCode): Locator {
  return vsCode.workbench.webview().getByRole('region', { name: 'Overall' });
}

async function expectScore(vsCode: VsCode, score: string): Promise<void> {
  await overallOf(vsCode).filter({ hasText: score }).waitFor();
}

function textInEditor(vsCode: VsCode): Promise<string> {
  return vsCode.run(({ vscode }) => vscode.window.activeTextEditor?.document.getText() ?? '');
}

describeInVsCode('a person with Bradford’s inspection', { example: 'youth-2018' }, (vsCode) => {
  it('opens it, and sees 7 of 36 and Requires improvement in the preview beside it', async () => {
    const { workbench } = vsCode();
    await workbench.openFile('bradford-2020.inspection');
    await workbench.command('Yardstick: Preview ratings');
    await expectScore(vsCode(), '7 of 36');
    await expect.poll(() => overallOf(vsCode()).innerText()).toContain('Requires improvement');
    // Above the inspection stands the same.
    await workbench.page.locator('.codelens-decoration', { hasText: '7 of 36' }).waitFor();
    await expect.poll(() => itemOf(vsCode(), '3.2').innerText()).toContain('Inadequate');
    await workbench.screenshot('bradford-preview');
  });

  it('moves the boundary of Requires improvement from 50 to 45, and sees 3.2 rise and the score become 8', async () => {
    const { workbench } = vsCode();
    await workbench.openFile('youth-2018.yardstick');
    await workbench.select('below 50');
    await workbench.page.keyboard.type('below 45');
    await workbench.select('50 to 64');
    await workbench.page.keyboard.type('45 to 64');
    await expectScore(vsCode(), '8 of 36');
    // 3.2 has 68%, 47% and 45%: the lowest is 45%, which Requires improvement now begins at.
    await expect.poll(() => itemOf(vsCode(), '3.2').innerText()).toContain('Requires improvement');
    // 2.4 has 44% twice: it stays where it was.
    await expect.poll(() => itemOf(vsCode(), '2.4').innerText()).toContain('Inadequate');
    await workbench.screenshot('bradford-boundary-moved');
  });

  it('sees which published ratings no longer come out, in the Testing view and beside the text', async () => {
    const { workbench } = vsCode();
    await workbench.command('Test: Run All Tests');
    const results = workbench.page.locator('.test-output-peek-tree .monaco-list-row');
    const failed = results.filter({ has: workbench.page.locator('.codicon-testing-failed-icon') });
    // 3.2 and its two questions rise, and the score with them; the four other services print no percentages.
    await failed.filter({ hasText: '3.2.3 Inadequate' }).waitFor();
    const named = async (): Promise<string[]> => {
      const labels = await failed.locator('.label').allInnerTexts();
      return labels.filter((label) => /^(\d|score)/.test(label)).map((label) => label.trim());
    };
    await expect
      .poll(named)
      .toEqual([
        expect.stringMatching(/^3\.2 Inadequate/),
        expect.stringMatching(/^score 7 of 36/),
        expect.stringMatching(/^3\.2\.2 Inadequate/),
        expect.stringMatching(/^3\.2\.3 Inadequate/),
      ]);
    await failed.filter({ hasText: '3.2 Inadequate' }).click();
    const beside = workbench.page.locator('.test-output-peek-message-container');
    // Published and computed, beside each other.
    await beside.filter({ hasText: 'Inadequate' }).filter({ hasText: 'Requires improvement' }).waitFor();
    await workbench.page.mouse.move(700, 300);
    await workbench.page.waitForTimeout(1000);
    await workbench.screenshot('bradford-testing');
    await workbench.command('View: Hide Panel');
  });

  it('takes the change back with undo, and sees 7 again', async () => {
    const { workbench } = vsCode();
    await workbench.openFile('youth-2018.yardstick');
    // Running the tests has saved the change; undo takes it back all the same, step by step.
    for (let step = 0; step < 30 && !(await textInEditor(vsCode())).includes('below 50'); step++) {
      await workbench.page.keyboard.press('Control+Z');
    }
    await expect.poll(() => textInEditor(vsCode())).toContain('50 to 64');
    await expectScore(vsCode(), '7 of 36');
    await expect.poll(() => itemOf(vsCode(), '3.2').innerText()).toContain('Inadequate');
  });

  it('clicks a figure, and the editor goes to its rule', async () => {
    const { workbench } = vsCode();
    await workbench.webview().getByTitle('Go to the rule of 3.2.3', { exact: true }).click();
    const line = await vsCode().run(({ vscode, until }) =>
      until('cursor in the framework', () => {
        const editor = vscode.window.activeTextEditor;
        const line =
          editor?.document.fileName.endsWith('youth-2018.yardstick') &&
          editor.document.lineAt(editor.selection.active).text.trim();
        return line && line.includes('CaseQuality') && line;
      }),
    );
    expect(line).toBe('questions rated by CaseQuality');
  });

  it('keeps the last good ratings while the framework does not parse, and says where the error is', async () => {
    const { workbench } = vsCode();
    await vsCode().run(async ({ open, replace }) => {
      await replace(
        await open('youth-2018.yardstick'),
        'rated by OverallScore of sum of standards',
        'rated by OverallScore of of of',
      );
    });
    const page = workbench.webview();
    await page.getByText('Below are the last ratings that could be worked out').waitFor();
    await expectScore(vsCode(), '7 of 36');
    await workbench.screenshot('bradford-last-good');
    await vsCode().run(async ({ open, revert }) => revert(await open('youth-2018.yardstick')));
    await page
      .getByText('Below are the last ratings that could be worked out')
      .waitFor({ state: 'detached' });
  });

  it('tries another percentage with the keyboard, and saves what came of it as a new inspection', async () => {
    const { workbench } = vsCode();
    const page = workbench.webview();
    const slider = page.locator('[data-item="3.2.3"]').getByRole('slider').first();
    await slider.focus();
    for (let step = 0; step < 5; step++) await workbench.page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'What if' }).waitFor();
    // 45% was Inadequate; five steps further up 3.2.3 alone is better, and 3.2 stays at its 47%.
    await expect.poll(() => itemOf(vsCode(), '3.2.3').innerText()).toContain('Requires improvement');
    await workbench.screenshot('bradford-what-if');
    await page.getByRole('button', { name: 'Save as a new inspection' }).click();
    const written = await vsCode().run(({ vscode, until }) =>
      until('new inspection', () => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.fileName.endsWith('bradford-2020-what-if.inspection') && document.getText();
      }),
    );
    expect(written).toMatch(/^ {4}3\.2\.2 47%$/m);
    expect(written).toMatch(/^ {4}3\.2\.3 5\d%$/m);
    expect(readFileSync(join(vsCode().folder, 'bradford-2020.inspection'), 'utf8')).toMatch(
      /^ {4}3\.2\.3 45%$/m,
    );
  });
});
