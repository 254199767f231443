// Measures the language server as an editor meets it: a process, the real protocol, a framework of 500 and of 5,000 lines.
// Run it with `pnpm bench lsp`, after `pnpm build`. It writes output/bench-lsp.json; the figures are this machine's.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './language/median.mjs';
import { table } from './language/report.mjs';
import { frameworkOfLines } from './language/sources.mjs';
import { Editor } from './lsp/editor.mjs';

const root = new URL('../../', import.meta.url);
const yardstick = [fileURLToPath(new URL('packages/cli/bin/yardstick.js', root)), 'lsp', '--stdio'];
const server = [process.execPath, ...yardstick];
const probe = new URL('lsp/heap-probe.mjs', import.meta.url).href;
const probedServer = [process.execPath, '--expose-gc', '--import', probe, ...yardstick];
const sizes = [500, 5_000];
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The median of the later ones of many: the first are still being compiled. */
async function repeated(times, measure) {
  const taken = [];
  for (let turn = 0; turn < times; turn++) {
    taken.push(await measure(turn));
    await sleep(30);
  }
  return median(taken.slice(Math.floor(times / 3)));
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** A keyword in the middle loses a letter and gets it back: from the change to its diagnostics. */
function changeToDiagnostics(editor) {
  const at = editor.text.indexOf('question ', editor.text.length / 2) + 'questi'.length;
  return repeated(60, (turn) =>
    timed(async () => {
      const isBroken = turn % 2 === 0;
      editor.change(at, isBroken ? 1 : 0, isBroken ? '' : 'o');
      const { diagnostics } = await editor.current();
      if (diagnostics.length > 0 !== isBroken) throw new Error('The diagnostics are not those of the text.');
    }),
  );
}

/** Twenty letters in a title, 15 ms apart: from the last to its diagnostics. */
function burstToDiagnostics(editor) {
  const at = editor.text.indexOf(' asks "', editor.text.length / 2) + ' asks "'.length;
  return repeated(12, async () => {
    for (let key = 0; key < 19; key++) {
      editor.change(at, 0, 'x');
      await sleep(15);
    }
    const taken = await timed(() => {
      editor.change(at, 0, 'x');
      return editor.current();
    });
    editor.change(at, 20, '');
    await editor.current();
    return taken;
  });
}

/** From the request to the answer, right after a letter was typed. */
function requestAfterEdit(editor, method) {
  const at = editor.text.indexOf('rated by ', editor.text.length / 2) + 'rated by '.length;
  return repeated(40, async () => {
    editor.change(at, 0, 'C');
    const current = editor.current();
    const taken = await timed(() => editor.request(method, at + 1));
    await current;
    editor.change(at, 1, '');
    await editor.current();
    return taken;
  });
}

/** Megabytes of live objects before and after a thousand edits, each of them built. */
async function memoryOverEdits(editor) {
  const at = editor.text.indexOf('prompt "', editor.text.length / 2) + 'prompt "'.length;
  const edit = async (turn) => {
    editor.change(at, turn % 2, turn % 2 ? '' : 'x');
    await editor.current();
  };
  for (let turn = 0; turn < 200; turn++) await edit(turn);
  const before = await editor.client.liveHeap();
  for (let turn = 0; turn < 1_000; turn++) await edit(turn);
  return { before, after: await editor.client.liveHeap() };
}

async function measure(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  const text = frameworkOfLines(lines);
  const open = (started = server) => Editor.start(started, folder, 'measured.yardstick', text);
  try {
    const starts = [];
    for (let time = 0; time < 7; time++) {
      const editor = await open();
      starts.push(editor.startToDiagnostics);
      await editor.client.stop();
    }
    const editor = await open();
    const figures = {
      'start to first diagnostics': median(starts),
      'change to diagnostics': await changeToDiagnostics(editor),
      'last key of a burst to diagnostics': await burstToDiagnostics(editor),
      'completion right after a key': await requestAfterEdit(editor, 'textDocument/completion'),
    };
    await editor.client.stop();
    const probed = await open(probedServer);
    const { before, after } = await memoryOverEdits(probed);
    await probed.client.stop();
    return {
      lines,
      ...figures,
      'MB of objects after 200 edits': before,
      'MB of objects after 1,200 edits': after,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
console.log(`Node ${machine.node}, ${machine.cores} cores, ${machine.processor}. Medians in milliseconds.\n`);
const measured = [];
for (const lines of sizes) measured.push(await measure(lines));
const rows = Object.keys(measured[0])
  .filter((name) => name !== 'lines')
  .map((name) => [name, ...measured.map((figures) => figures[name] ?? 'unknown')]);
console.log(table(['language server', ...sizes.map((lines) => `${lines} lines`)], rows));
const output = fileURLToPath(new URL('output/', root));
mkdirSync(output, { recursive: true });
writeFileSync(`${output}bench-lsp.json`, `${JSON.stringify({ machine, measured }, null, 2)}\n`);
