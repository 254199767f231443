/* What is measured of one open file, the same of every server. Times are medians in milliseconds. */
import { median } from '../language/median.mjs';

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The median of the later ones of many: the first are still being compiled. */
export async function repeated(times, measure) {
  const taken = [];
  for (let turn = 0; turn < times; turn++) {
    taken.push(await measure(turn));
    await sleep(30);
  }
  return median(taken.slice(Math.floor(times / 3)));
}

export async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** A word in the middle is broken and mended in turn: from the change to the diagnostics of the text as it then is. */
export function changeToDiagnostics(editor, { find, replace }, times) {
  const at = editor.find(find);
  return repeated(times, (turn) =>
    timed(() => {
      const isBreaking = turn % 2 === 0;
      editor.change(at, (isBreaking ? find : replace).length, isBreaking ? replace : find);
      return editor.shows(isBreaking);
    }),
  );
}

/** A broken word, twenty keys 15 ms apart, of which the last mends it: from the last to the diagnostics. */
export function burstToDiagnostics(editor, { find, replace }, times) {
  const at = editor.find(find);
  return repeated(times, async () => {
    editor.change(at, find.length, replace);
    for (let key = 0; key < 19; key++) {
      await sleep(15);
      editor.change(at + replace.length + key, 0, 'x');
    }
    await sleep(15);
    const taken = await timed(() => {
      editor.change(at, replace.length + 19, find);
      return editor.shows(false);
    });
    await sleep(100);
    return taken;
  });
}

/** A letter, and at once the question what can stand there: from the question to the answer. */
export function completionAfterKey(editor, { find, type }, times) {
  const at = editor.find(find) + find.length;
  return repeated(times, async () => {
    editor.change(at, 0, type);
    let answer;
    const taken = await timed(async () => {
      answer = await editor.request('textDocument/completion', at + type.length);
    });
    if ((answer?.items ?? answer ?? []).length === 0) throw new Error(`Nothing completes "${find}${type}".`);
    editor.change(at, type.length, '');
    await editor.shows(false);
    return taken;
  });
}

/** Megabytes of live objects before and after a thousand edits, each of them built. For a server that is started with heap-probe.mjs. */
export async function memoryOverEdits(editor) {
  const at = editor.find('prompt "') + 'prompt "'.length;
  const edit = async (turn) => {
    editor.change(at, turn % 2, turn % 2 ? '' : 'x');
    await editor.shows(false);
  };
  for (let turn = 0; turn < 200; turn++) await edit(turn);
  const before = await editor.client.liveHeap();
  for (let turn = 0; turn < 1_000; turn++) await edit(turn);
  return { before, after: await editor.client.liveHeap() };
}
