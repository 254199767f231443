/* One file open in an editor whose server is being measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';

export class Editor {
  /** Starts a server in a folder and opens a file there; `text` writes the file first. */
  static async start({ command, file, language, folder, text }) {
    const editor = new Editor();
    const path = join(folder, file);
    if (text !== undefined) writeFileSync(path, text);
    editor.uri = pathToFileURL(path).href;
    editor.text = readFileSync(path, 'utf8');
    editor.version = 1;
    const begun = performance.now();
    editor.client = new Client(command[0], command.slice(1), folder);
    editor.client.listeners.add((published) => editor.take(published));
    const root = pathToFileURL(folder).href;
    const { capabilities } = await editor.client.request('initialize', {
      processId: process.pid,
      rootUri: root,
      rootPath: folder,
      workspaceFolders: [{ uri: root, name: 'measured' }],
      initializationOptions: {},
      capabilities: {
        workspace: { workspaceFolders: true },
        textDocument: {
          synchronization: {},
          publishDiagnostics: { versionSupport: true, relatedInformation: true },
          completion: { completionItem: { snippetSupport: true }, contextSupport: true },
        },
      },
    });
    const sync = capabilities.textDocumentSync;
    editor.isIncremental = (typeof sync === 'object' ? sync.change : sync) === 2;
    editor.client.notify('initialized', {});
    const first = editor.client.diagnostics(editor.uri, () => true);
    editor.client.notify('textDocument/didOpen', {
      textDocument: { uri: editor.uri, languageId: language, version: 1, text: editor.text },
    });
    await first;
    editor.startToDiagnostics = performance.now() - begun;
    return editor;
  }

  /** Waits for what a server still has to say of a text that it has just been given; what is wrong with it then is its normal state. */
  async settle() {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    this.usual = this.last?.diagnostics.length ?? 0;
  }

  take(published) {
    if (decodeURIComponent(published.uri) === decodeURIComponent(this.uri)) this.last = published;
  }

  /** Where words first stand from the middle of the text on. */
  find(words) {
    const at = this.text.indexOf(words, this.text.length / 2);
    if (at < 0) throw new Error(`The text does not hold "${words}".`);
    return at;
  }

  /** Replaces so many characters from an offset on. */
  change(at, length, by) {
    const range = { start: this.placeOf(at), end: this.placeOf(at + length) };
    this.text = this.text.slice(0, at) + by + this.text.slice(at + length);
    this.version++;
    this.last = undefined;
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [this.isIncremental ? { range, text: by } : { text: this.text }],
    });
  }

  /** The diagnostics of the text as it is now: more than usual, or as usual. A server that names no version is taken at its word. */
  async shows(isBroken) {
    const isIt = ({ version, diagnostics }) =>
      (version ?? this.version) === this.version && diagnostics.length > this.usual === isBroken;
    if (this.last && isIt(this.last)) return;
    await this.client.diagnostics(this.uri, isIt);
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
