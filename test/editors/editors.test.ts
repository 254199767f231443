import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasEmacs, hasNeovim } from '../../scripts/test-programs.mjs';
import { fencesIn, type Fence } from '../docs/fences.js';
import { page, root } from '../docs/pages.js';

/*
 * Editors that are not ours attach with their own clients, set up by the very lines that docs/editors.md gives, to the command as it
 * is built. The probe scripts beside this file do what a person would and write down what the editor then shows.
 */

const inContinuousIntegration = process.env['CI'] !== undefined;
const { markdown } = page('docs/editors.md');

/** What a probe saw. It is the editor's own: what reached the screen, not what the server sent. */
interface Seen {
  readonly failure: string | null | undefined;
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  readonly hover: string;
  readonly completion: readonly string[];
  readonly mended: boolean;
}

/** Bradford's inspection with a letter missing in the rating of standard 1.1, in a folder whose name has a space and an accent. */
function bradfordWithSlip(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick editors '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const project = join(folder, 'Arolygiadau Môn');
  cpSync(join(root, 'examples/youth-2018'), project, { recursive: true });
  const file = join(project, 'bradford-2020.inspection');
  writeFileSync(file, readFileSync(file, 'utf8').replace('    1.1 Inadequate\n', '    1.1 Inadequat\n'));
  return { folder, file };
}

/** Runs an editor without a screen, with a home of its own, on `yardstick` from this repository. */
async function probe(
  editor: string,
  setUp: { name: string; text: string },
  words: (setUp: string) => string[],
): Promise<Seen> {
  const { folder, file } = bradfordWithSlip();
  const setUpFile = join(folder, setUp.name);
  const output = join(folder, 'seen.json');
  writeFileSync(setUpFile, setUp.text);
  mkdirSync(join(folder, 'home'));
  const started = spawn(editor, words(setUpFile), {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 90_000,
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      HOME: join(folder, 'home'),
      XDG_CONFIG_HOME: join(folder, 'home'),
      XDG_DATA_HOME: join(folder, 'home'),
      XDG_STATE_HOME: join(folder, 'home'),
      PROBE_FILE: file,
      PROBE_OUTPUT: output,
    },
  });
  let said = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  await new Promise((resolve, reject) => {
    started.on('close', resolve);
    started.on('error', reject);
  });
  try {
    return JSON.parse(readFileSync(output, 'utf8')) as Seen;
  } catch {
    throw new Error(`${editor} ended before its probe did:\n${said}`);
  }
}

/** The 7 of 0.7.2. */
function neovimMinor(): number {
  return Number(/NVIM v0\.(\d+)/.exec(execFileSync('nvim', ['--version'], { encoding: 'utf8' }))?.[1] ?? 11);
}

/** The block of the page that sets up an editor. */
function setUpOf(name: string, matches: (fence: Fence) => boolean): { name: string; text: string } {
  const fence = fencesIn(markdown).find(matches);
  if (!fence) throw new Error(`docs/editors.md has no block for ${name}.`);
  return { name, text: `${fence.lines.join('\n')}\n` };
}

function expectWhatAPersonShouldSee(seen: Seen): void {
  expect(seen.failure ?? null).toBe(null);
  expect(seen.problems).toHaveLength(1);
  expect(seen.problems[0]).toMatchObject({ line: 14, column: 9 });
  expect(seen.problems[0]?.message).toContain(
    'There is no level called "Inadequat" here. Did you mean "Inadequate"?',
  );
  expect(seen.hover).toContain('2.1.1 Desistance');
  // 67% stands 2 points above 65, where Good begins, and 13 below 80, where Outstanding does.
  expect(seen.hover).toContain('67%: Good');
  expect(seen.hover).toContain('Outstanding begins at 80%: 13 points more.');
  expect(seen.completion).toEqual(
    expect.arrayContaining(['Inadequate', 'RequiresImprovement', 'Good', 'Outstanding']),
  );
  expect(seen.mended).toBe(true);
}

describe.skipIf(!hasNeovim() && !inContinuousIntegration)('Neovim', () => {
  it('shows problems, hovers and completions, and forgets a problem that is mended', async () => {
    // From 0.11 on its own way of setting up servers is used; the other blocks are for the versions before.
    const since = neovimMinor() >= 11 ? '0.11' : '0.7';
    const setUp = setUpOf('init.lua', ({ settings }) => settings.get('neovim') === since);
    const script = join(import.meta.dirname, 'neovim-probe.lua');
    expectWhatAPersonShouldSee(
      await probe('nvim', setUp, (file) => ['--headless', '-n', '-i', 'NONE', '-u', file, '-S', script]),
    );
  });
});

describe.skipIf(!hasEmacs() && !inContinuousIntegration)('Emacs', () => {
  it('shows problems, hovers and completions, and forgets a problem that is mended', async () => {
    const setUp = setUpOf('init.el', ({ language }) => language === 'elisp');
    const script = join(import.meta.dirname, 'emacs-probe.el');
    expectWhatAPersonShouldSee(await probe('emacs', setUp, (file) => ['--batch', '-l', file, '-l', script]));
  });
});

describe('the other settings of docs/editors.md', () => {
  const json = fencesIn(markdown).filter(({ language }) => language === 'json');

  it.each(json.map((fence) => ({ line: fence.line, text: fence.lines.join('\n') })))(
    'are JSON that starts the same command: line $line',
    ({ text }) => {
      const settings = JSON.stringify(JSON.parse(text));
      expect(settings).toMatch(/"yardstick"(?:,"args":\[|,)"lsp","--stdio"\]/);
    },
  );
});
