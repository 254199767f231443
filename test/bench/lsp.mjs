// Measures the language server as an editor meets it: a process, the real protocol, a file of 500 and of 5,000 lines, a project of a
// thousand files; and the servers of other languages beside it, in turn, on files of the same length.
// Run it with `pnpm bench lsp`, after `pnpm vsix` if its size is to be told. It writes output/bench-lsp.json; the figures are this machine's.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './language/median.mjs';
import { table } from './language/report.mjs';
import { Editor } from './lsp/editor.mjs';
import {
  burstToDiagnostics,
  changeToDiagnostics,
  completionAfterKey,
  memoryOverEdits,
  repeated,
  timed,
} from './lsp/measurements.mjs';
import { writeProject } from './lsp/project.mjs';
import { installedPeers, probedCommand, yardstick } from './lsp/servers.mjs';

const output = fileURLToPath(new URL('../../output/', import.meta.url));
const sizes = [500, 5_000];

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, maxRetries: 3 });
  }
}

/** One server on one file. Ours is asked more often: it is quicker, and what is looked for in it is smaller. */
function measureFile(server, lines) {
  const isOurs = server === yardstick;
  return inFolder(async (folder) => {
    const open = () => Editor.start({ ...server, folder, text: server.text(lines) });
    const starts = [];
    for (let time = 0; time < (isOurs ? 7 : 3); time++) {
      const editor = await open();
      starts.push(editor.startToDiagnostics);
      await editor.client.stop();
    }
    const editor = await open();
    await editor.settle();
    const figures = {
      'start to first diagnostics': median(starts),
      'change to diagnostics': await changeToDiagnostics(editor, server.break, isOurs ? 60 : 24),
      'last key of a burst of 20 to diagnostics': await burstToDiagnostics(editor, server.break, 9),
      'completion right after a key': await completionAfterKey(editor, server.complete, isOurs ? 40 : 15),
    };
    await editor.client.stop();
    return figures;
  });
}

function measureMemory(lines) {
  return inFolder(async (folder) => {
    const editor = await Editor.start({
      ...yardstick,
      command: probedCommand,
      folder,
      text: yardstick.text(lines),
    });
    await editor.settle();
    const measured = await memoryOverEdits(editor);
    await editor.client.stop();
    return measured;
  });
}

function measureProject() {
  return inFolder(async (folder) => {
    const { shared, framework } = writeProject(folder);
    const open = (file) => Editor.start({ ...yardstick, text: undefined, folder, file });
    const starts = [];
    for (let time = 0; time < 5; time++) {
      const editor = await open(framework);
      starts.push(editor.startToDiagnostics);
      await editor.client.stop();
    }
    const editor = await open(framework);
    const everything = await timed(() => editor.client.request('workspace/symbol', { query: 'zzz' }));
    await editor.settle();
    const figures = {
      'start to first diagnostics of a framework': median(starts),
      'and from there to everything': everything,
      'change in a framework to its diagnostics': await changeToDiagnostics(editor, yardstick.break, 40),
      'last key of a burst of 20 to diagnostics': await burstToDiagnostics(editor, yardstick.break, 9),
      'completion right after a key': await completionAfterKey(editor, yardstick.complete, 30),
    };
    await editor.client.stop();
    return { ...figures, ...(await measureShared(await open(shared))) };
  });
}

/** The file that everything uses: every other file is checked again after each change in it. */
async function measureShared(editor) {
  await editor.settle();
  const at = editor.find('level Good') + 'level '.length;
  const own = await repeated(12, (turn) =>
    timed(() => {
      const isBreaking = turn % 2 === 0;
      editor.change(at, isBreaking ? 4 : 3, isBreaking ? 'God' : 'Good');
      return editor.client.diagnostics(editor.uri, ({ version }) => version === editor.version);
    }),
  );
  const all = await repeated(6, (turn) =>
    timed(async () => {
      const isBreaking = turn % 2 === 0;
      editor.change(at, isBreaking ? 4 : 3, isBreaking ? 'God' : 'Good');
      await editor.client.request('workspace/symbol', { query: 'zzz' });
    }),
  );
  await editor.client.stop();
  return { 'change in the shared file to its diagnostics': own, 'and to those of all 1,000 files': all };
}

/** In kilobytes; unknown where it was not made. */
function packageSize() {
  const made = statSync(`${output}yardstick.vsix`, { throwIfNoEntry: false });
  return made ? made.size / 1_000 : 'unknown';
}

const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
console.log(`Node ${machine.node}, ${machine.cores} cores, ${machine.processor}. Medians in milliseconds.\n`);

const servers = [yardstick, ...installedPeers()];
const files = {};
for (const lines of sizes) {
  files[lines] = {};
  for (const server of servers) files[lines][server.name] = await measureFile(server, lines);
  const measured = files[lines];
  const rows = Object.keys(measured[yardstick.name]).map((name) => [
    name,
    ...servers.map((server) => measured[server.name][name]),
  ]);
  console.log(table([`${lines} lines`, ...servers.map(({ name }) => name)], rows));
}

const project = await measureProject();
console.log(table(['a project of 1,000 files', yardstick.name], Object.entries(project)));

const memory = {};
for (const lines of sizes) memory[lines] = await measureMemory(lines);
console.log(
  table(
    ['MB of objects', ...sizes.map((lines) => `${lines} lines`)],
    [
      ['after 200 edits', ...sizes.map((lines) => memory[lines].before)],
      ['after 1,200 edits', ...sizes.map((lines) => memory[lines].after)],
    ],
  ),
);
const vsix = packageSize();
console.log(table(['kB', ''], [['yardstick.vsix', vsix]]));

mkdirSync(output, { recursive: true });
writeFileSync(
  `${output}bench-lsp.json`,
  `${JSON.stringify({ machine, files, project, memory, vsix }, null, 2)}\n`,
);
