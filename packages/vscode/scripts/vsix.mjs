// Makes the package that VS Code installs: `output/yardstick.vsix`. The parser must have been generated (`pnpm build`).
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { bundleExtension } from './bundle.mjs';

const extension = fileURLToPath(new URL('../extension/', import.meta.url));
const output = fileURLToPath(new URL('../../../output/', import.meta.url));

// The same sources give the same bytes: files in order, all of one moment (2 January 1980, the first that every time zone has in a zip).
process.env['SOURCE_DATE_EPOCH'] ??= '315662400';
process.env['TZ'] = 'UTC';

await bundleExtension();
mkdirSync(output, { recursive: true });
const packagePath = `${output}yardstick.vsix`;
await createVSIX({
  cwd: extension,
  packagePath,
  // Everything is in the bundles.
  dependencies: false,
  allowMissingRepository: true,
  // There is no one address that every copy of the sources has.
  rewriteRelativeLinks: false,
});
console.log(`output/yardstick.vsix, ${Math.round(statSync(packagePath).size / 1000)} kB`);
