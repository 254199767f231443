/*
 * The servers that are measured: ours, and those of other languages on documents of the same length. Each says how it is started, what
 * its document is, which word is broken and mended, and where a completion is asked for after a letter.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frameworkOfLines } from '../language/sources.mjs';
import { likec4OfLines, prismaOfLines, typespecOfLines } from './peer-documents.mjs';

const root = new URL('../../../', import.meta.url);
const peerFolder = fileURLToPath(new URL('../peer-servers/', import.meta.url));

const bin = fileURLToPath(new URL('packages/cli/bin/yardstick.js', root));
const probe = new URL('heap-probe.mjs', import.meta.url).href;

export const yardstick = {
  name: 'Yardstick',
  command: [process.execPath, bin, 'lsp', '--stdio'],
  file: 'measured.yardstick',
  language: 'yardstick',
  text: frameworkOfLines,
  break: { find: 'question ', replace: 'questin ' },
  complete: { find: 'rated by ', type: 'C' },
};

/** The same with a way to ask how much memory lives on. */
export const probedCommand = [process.execPath, '--expose-gc', '--import', probe, bin, 'lsp', '--stdio'];

const inPeers = (path) => `${peerFolder}node_modules/${path}`;

const peers = [
  {
    name: 'Prisma',
    command: [process.execPath, inPeers('@prisma/language-server/dist/bin.js'), '--stdio'],
    file: 'schema.prisma',
    language: 'prisma',
    text: prismaOfLines,
    break: { find: 'percent  Int?', replace: 'percent  Itn?' },
    complete: { find: '@default(', type: 'n' },
  },
  {
    name: 'LikeC4',
    command: [process.execPath, inPeers('likec4/bin/likec4.mjs'), 'lsp', '--stdio'],
    file: 'model.c4',
    language: 'likec4',
    text: likec4OfLines,
    break: { find: "api = component 'API'", replace: "api = compnent 'API'" },
    complete: { find: 'api = ', type: 'c' },
  },
  {
    name: 'TypeSpec',
    command: [process.execPath, inPeers('@typespec/compiler/cmd/tsp-server.js'), '--stdio'],
    file: 'main.tsp',
    language: 'typespec',
    text: typespecOfLines,
    break: { find: 'rating: Rating;', replace: 'rating: Ratin;' },
    complete: { find: 'title: ', type: 's' },
  },
];

/** The peers, installed the first time from the lockfile of peer-servers/; none where that cannot be, which is then said. */
export function installedPeers() {
  if (!existsSync(inPeers('.package-lock.json'))) {
    console.log('Installing the servers to measure beside (npm ci in test/bench/peer-servers) …');
    try {
      execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: peerFolder,
        stdio: 'inherit',
      });
    } catch {
      console.log('They could not be installed: only our own server is measured.\n');
      return [];
    }
  }
  return peers;
}
