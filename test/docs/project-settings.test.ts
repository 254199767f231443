import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { yardstick } from './command-line.js';
import { fencesIn } from './fences.js';
import { page } from './pages.js';

it('the yardstick.json of the reference is one that the command takes', () => {
  const fences = fencesIn(page('docs/language/sharing.md').markdown);
  const settings = fences.find((fence) => fence.settings.get('file') === 'yardstick.json');
  const folder = mkdtempSync(join(tmpdir(), 'yardstick settings '));
  try {
    writeFileSync(join(folder, 'yardstick.json'), settings?.lines.join('\n') ?? '');
    // It asks for Welsh.
    writeFileSync(
      join(folder, 'care.yardstick'),
      'framework Youth2018 {\n  overall not rated because "none" cy "dim"\n}\n',
    );
    const { exitCode, shown } = yardstick(['check', '--strict'], folder);
    expect({ exitCode, shown }).toEqual({ exitCode: 0, shown: 'No problems in 1 file.\n' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
