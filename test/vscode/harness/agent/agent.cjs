// Runs inside VS Code's extension host. Each line from the test is a function to call with VS Code's own API; each line back is what came of it.
const net = require('node:net');
const readline = require('node:readline');
const vscode = require('vscode');

/** What is sent back has crossed a process: a class of VS Code arrives as its fields. */
async function answer({ id, source, parameters }) {
  try {
    const work = new Function(`return (${source});`)();
    const value = await work(vscode, ...parameters);
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
