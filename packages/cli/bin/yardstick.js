#!/usr/bin/env node
// Plain syntax that any Node reads: an old one must get as far as being told that it is too old.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';

const main = new URL('../dist/main.js', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `yardstick needs Node.js 22.12 or newer; this is ${process.versions.node}.\n` +
      'Install a newer Node.js from https://nodejs.org and try again.\n',
  );
  process.exitCode = 2;
} else if (!existsSync(main)) {
  process.stderr.write(
    'yardstick has not been built yet. Run "pnpm build" in the folder of this repository first.\n',
  );
  process.exitCode = 2;
} else {
  // Keeps compiled code between runs, so that a short command does not spend its time on compiling.
  nodeModule.enableCompileCache?.();
  await import(main.href);
}
