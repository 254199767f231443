/* One file open in an editor whose server is being measured. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';

export class Editor {
  /** @param server the command and its words. */
  static async start(server, folder, name, text) {
    const editor = new Editor();
    writeFileSync(join(folder, name), text);
    editor.uri = pathToFileURL(join(folder, name)).href;
    editor.text = text;
    editor.version = 1;
    const begun = performance.now();
    editor.client = new Client(server[0], server.slice(1), folder);
    const root = pathToFileURL(folder).href;
    await editor.client.request('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'measured' }],
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
    });
    editor.client.notify('initialized', {});
    const first = editor.client.diagnostics(editor.uri, () => true);
    editor.client.notify('textDocument/didOpen', {
      textDocument: { uri: editor.uri, languageId: 'yardstick', version: 1, text },
    });
    const { diagnostics } = await first;
    if (diagnostics.length > 0)
      throw new Error(`The text to measure is not sound: ${diagnostics[0].message}`);
    editor.startToDiagnostics = performance.now() - begun;
    return editor;
  }

  /** Replaces so many characters from an offset on. */
  change(at, length, by) {
    const range = { start: this.placeOf(at), end: this.placeOf(at + length) };
    this.text = this.text.slice(0, at) + by + this.text.slice(at + length);
    this.version++;
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range, text: by }],
    });
  }

  /** The diagnostics of the text as it is now. */
  current() {
    return this.client.diagnostics(this.uri, ({ version }) => version === this.version);
  }

  request(method, at) {
    return this.client.request(method, {
      textDocument: { uri: this.uri },
      position: this.placeOf(at),
      context: { triggerKind: 1 },
    });
  }

  placeOf(offset) {
    const before = this.text.slice(0, offset);
    return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
  }
}
