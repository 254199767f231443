// Runs inside VS Code's extension host. Each line from the test is a function to call with VS Code's own API; each line back is what
// came of it. What the function is given beside the API is described in ../agent.ts.
const net = require('node:net');
const readline = require('node:readline');
const vscode = require('vscode');

const uriOf = (path) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, path);

async function open(path) {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

function place(document, marked) {
  const at = document.getText().indexOf(marked.replace('▮', ''));
  if (at < 0) throw new Error(`${document.fileName} does not hold "${marked}".`);
  return document.positionAt(at + Math.max(0, marked.indexOf('▮')));
}

async function replace(document, words, by) {
  const start = place(document, words);
  const end = document.positionAt(document.offsetAt(start) + words.length);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, end), by);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`VS Code did not replace "${words}".`);
}

async function until(what, holds) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`In 30 seconds there was no ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function revert(document) {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

const host = { vscode, uriOf, open, place, replace, until, revert };

async function answer({ id, source, parameters }) {
  try {
    const work = new Function(`return (${source});`)();
    const value = await work(host, ...parameters);
    return { id, value: value === undefined ? null : value };
  } catch (error) {
    return { id, error: String((error && error.stack) || error) };
  }
}

exports.activate = () => {
  const address = process.env['YARDSTICK_TEST_AGENT'];
  if (!address) return;
  const socket = net.connect(address);
  const send = (message) => socket.write(`${JSON.stringify(message)}\n`);
  socket.on('error', () => {});
  const folder = vscode.workspace.workspaceFolders && vscode.workspace.workspaceFolders[0];
  send({ hello: folder ? folder.uri.fsPath : null });
  readline
    .createInterface({ input: socket })
    .on('line', async (line) => send(await answer(JSON.parse(line))));
};
