import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { root } from '../../docs/pages.js';
import { vsCodeServer } from './vscode-server.js';

/** Before the tests of the extension, once: VS Code is there, and the extension is packaged from the sources as they are. */
export default function prepare(project: TestProject): () => void {
  // Without a browser no test of the extension runs, which scripts/test-programs.mjs has said; then nothing is downloaded for them.
  if (chromiumPath() === undefined && !process.env['CI']) {
    project.provide('vsCode', { serverMain: '', vsix: '' });
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-vsix-'));
  const vsix = packageExtension(folder);
  project.provide('vsCode', { serverMain: vsCodeServer(), vsix });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/**
 * The extension as it is in the sources, or the package that YARDSTICK_VSIX names, which is how one that was released is tried.
 *
 * @returns the path of a copy that stays as it is, whoever packages the extension meanwhile
 */
export function packageExtension(folder: string): string {
  const named = process.env['YARDSTICK_VSIX'];
  if (named === undefined) {
    execFileSync(process.execPath, [join(root, 'packages/vscode/scripts/vsix.mjs')], {
      cwd: root,
      stdio: 'pipe',
    });
  }
  const vsix = join(folder, 'yardstick.vsix');
  copyFileSync(named ?? join(root, 'output/yardstick.vsix'), vsix);
  return vsix;
}
