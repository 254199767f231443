import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  FileChangeType,
  type FileEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Disk } from './disk.js';
import type { EditorOnDisk } from './editor-on-disk.js';
import type { Burst, Delivery, Operation } from './operations.js';
import { texts } from './texts.js';

/** A person and the programs beside them, at work in an editor and on the disk under it. */
export class Work {
  private readonly disk: Disk;
  private readonly editor: EditorOnDisk;
  private waiting: FileEvent[] = [];
  private delivery: Delivery = 'atOnce';

  constructor(editor: EditorOnDisk) {
    this.disk = editor.disk;
    this.editor = editor;
  }

  async do({ delivery, operations }: Burst): Promise<void> {
    this.delivery = delivery;
    for (const each of operations) {
      await this.apply(each);
      if (delivery === 'atOnce') await this.deliver();
    }
    await this.deliver();
  }

  private async deliver(): Promise<void> {
    const events = this.waiting;
    this.waiting = [];
    if (this.delivery === 'folded') await this.editor.tell(folded(events));
    else if (this.delivery === 'backwards') await this.editor.tell(events.toReversed());
    else await this.editor.tell(events);
    if (this.delivery === 'twice') await this.editor.tell(events);
  }

  private async apply(operation: Operation): Promise<void> {
    switch (operation.does) {
      case 'pause':
        return new Promise((resolve) => setTimeout(resolve, 2));
      case 'write':
        return this.write(operation.path, operation.text, operation.halfFirst);
      case 'remove':
        this.remove(operation.path);
        return;
      case 'makeFolderOf':
        if (!this.remove(operation.path)) return;
        return this.write(`${operation.path}/alder.inspection`, texts['alder.inspection']?.[0] ?? '', false);
      case 'open':
        return this.open(operation.path);
      case 'type':
        if (!this.editor.open.has(operation.path)) await this.open(operation.path);
        return this.editor.type(operation.path, operation.text);
      case 'close':
        return this.editor.closeFile(operation.path);
      case 'save': {
        const text = this.editor.open.get(operation.path)?.text;
        return text === undefined ? undefined : this.write(operation.path, text, false);
      }
      case 'move':
        this.move(operation.path, operation.to);
        return;
      case 'retype':
      case 'closeOne':
      case 'saveOne': {
        const open = [...this.editor.open.keys()];
        const path = open[operation.pick % open.length];
        if (path === undefined) return;
        const choices = texts[path.slice(path.lastIndexOf('/') + 1)] ?? texts['alder.inspection'] ?? [];
        if (operation.does === 'closeOne') return this.editor.closeFile(path);
        if (operation.does === 'saveOne')
          return this.write(path, this.editor.open.get(path)?.text ?? '', false);
        return this.editor.type(path, choices[operation.text % choices.length] ?? '');
      }
      case 'moveInEditor':
        return this.moveInEditor(operation.path, operation.to);
      case 'removeInEditor':
        return this.removeInEditor(operation.path);
      case 'createInEditor':
        return this.createInEditor(operation.path);
      case 'changeFolders':
        return this.editor.folders.includes(operation.path)
          ? this.editor.changeFolders([], [operation.path])
          : this.editor.changeFolders([operation.path], []);
    }
  }

  /** Nobody watches the disk outside of the folders that are open. */
  private isWatched(path: string): boolean {
    return this.editor.folders.some((each) => path.startsWith(`${each}/`));
  }

  private happened(path: string, type: FileChangeType): void {
    this.waiting.push({ uri: this.disk.uriOf(path), type });
  }

  private isThere(path: string): boolean {
    return existsSync(this.disk.at(path));
  }

  private isFolder(path: string): boolean {
    return this.isThere(path) && statSync(this.disk.at(path)).isDirectory();
  }

  /** A file opens as it is on the disk; of what is none, or none yet, the editor keeps a text that nobody has saved. */
  private open(path: string): Promise<void> {
    if (path.startsWith('untitled:')) return this.editor.openFile(path, texts['alder.inspection']?.[0]);
    return this.isFolder(path) ? Promise.resolve() : this.editor.openFile(path);
  }

  private async write(path: string, text: string, halfFirst: boolean): Promise<void> {
    if (!this.isWatched(path) || this.isFolder(path) || !this.makeFolder(dirname(path))) return;
    const type = this.isThere(path) ? FileChangeType.Changed : FileChangeType.Created;
    if (halfFirst) {
      this.disk.write(path, text.slice(0, text.length / 2));
      this.happened(path, type);
      if (this.delivery === 'atOnce') await this.deliver();
    }
    this.disk.write(path, text);
    this.happened(path, halfFirst ? FileChangeType.Changed : type);
  }

  /** @returns whether there is such a folder now: a file may be in its way. */
  private makeFolder(path: string): boolean {
    if (this.isThere(path)) return this.isFolder(path);
    if (!this.makeFolder(dirname(path))) return false;
    mkdirSync(this.disk.at(path));
    this.happened(path, FileChangeType.Created);
    return true;
  }

  /** Of what was in a folder that goes away nobody says anything. */
  private remove(path: string): boolean {
    if (!this.isWatched(path) || !this.isThere(path)) return false;
    this.disk.remove(path);
    this.happened(path, FileChangeType.Deleted);
    return true;
  }

  private move(path: string, to: string): boolean {
    if (!this.canMove(path, to)) return false;
    renameSync(this.disk.at(path), this.disk.at(to));
    this.happened(path, FileChangeType.Deleted);
    this.happened(to, FileChangeType.Created);
    return true;
  }

  private canMove(path: string, to: string): boolean {
    return (
      [path, to].every((each) => this.isWatched(each)) &&
      this.isThere(path) &&
      !this.isThere(to) &&
      this.makeFolder(dirname(to))
    );
  }

  /** The editor lets `use` lines follow, moves the file or folder, and what is open in it with its unsaved text. */
  private async moveInEditor(path: string, to: string): Promise<void> {
    if (!this.canMove(path, to)) return;
    const files = [{ oldUri: this.disk.uriOf(path), newUri: this.disk.uriOf(to) }];
    const edit = await this.editor.client.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files,
    });
    await this.applyEdit(edit);
    this.move(path, to);
    for (const [open, { text }] of [...this.editor.open]) {
      if (open !== path && !open.startsWith(`${path}/`)) continue;
      await this.editor.closeFile(open);
      await this.editor.openFile(to + open.slice(path.length), text);
    }
    if (!this.isToldOf(to)) return;
    await this.editor.client.sendNotification('workspace/didRenameFiles', { files });
  }

  /** As an editor applies it that saves at once what was not open. */
  private async applyEdit(edit: WorkspaceEdit | null): Promise<void> {
    for (const change of edit?.documentChanges ?? []) {
      if (!('textDocument' in change)) throw new Error('A rename only changes texts.');
      const edits = change.edits.filter((each) => 'newText' in each);
      const path = this.pathOf(change.textDocument.uri);
      const before = this.editor.open.get(path)?.text;
      // The server may not have heard yet that a file is gone: then the editor has nothing to edit.
      if (before === undefined && (!this.isThere(path) || this.isFolder(path))) continue;
      const after = applyEdits(before ?? this.disk.read(path), edits);
      if (before === undefined) await this.write(path, after, false);
      else await this.editor.type(path, after);
    }
  }

  private pathOf(uri: string): string {
    const root = this.disk.uriOf('');
    return decodeURIComponent(new URL(uri).href.slice(root.length)).replace(/^\//, '');
  }

  private async removeInEditor(path: string): Promise<void> {
    const isToldOf = this.isToldOf(path);
    if (!this.remove(path) || !isToldOf) return;
    await this.editor.client.sendNotification('workspace/didDeleteFiles', {
      files: [{ uri: this.disk.uriOf(path) }],
    });
  }

  private async createInEditor(path: string): Promise<void> {
    if (this.isThere(path)) return;
    await this.write(path, '', false);
    if (!this.isToldOf(path)) return;
    await this.editor.client.sendNotification('workspace/didCreateFiles', {
      files: [{ uri: this.disk.uriOf(path) }],
    });
    await this.open(path);
  }

  /** Servers are told of what a person does with folders, and with files that end as ours do. */
  private isToldOf(path: string): boolean {
    return this.isFolder(path) || /\.(yardstick|inspection)$/.test(path);
  }

  /** What lies on the disk, for a message. */
  listing(): string[] {
    return readdirSync(this.disk.root, { recursive: true, encoding: 'utf8' }).sort();
  }
}

/** As VS Code folds what happened to one file within a moment, and what happened inside a folder that went away. */
function folded(events: readonly FileEvent[]): FileEvent[] {
  const { Created, Changed, Deleted } = FileChangeType;
  const byUri = new Map<string, FileChangeType>();
  for (const { uri, type } of events) {
    const before = byUri.get(uri);
    if (before === Created && type === Deleted) byUri.delete(uri);
    else if (before === Deleted && type === Created) byUri.set(uri, Changed);
    else if (before !== Created || type !== Changed) byUri.set(uri, type);
  }
  const gone = [...byUri].filter(([, type]) => type === Deleted).map(([uri]) => `${uri}/`);
  return [...byUri]
    .filter(([uri, type]) => type !== Deleted || !gone.some((folder) => uri.startsWith(folder)))
    .map(([uri, type]) => ({ uri, type }));
}

/** A text after edits that were all made for it as it was. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
  return edits
    .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }))
    .sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}
