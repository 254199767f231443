import { ast, usedUri } from '@yardstick/language';
import type { LangiumDocuments, LangiumSharedCoreServices, URI } from 'langium';
import type { Changes } from '../building/build-queue.js';
import type { OpenTexts } from '../sync/open-texts.js';
import type { SourceFiles } from '../sync/source-files.js';
import { isConfig, isSourceFile, isWithin } from '../sync/uris.js';
import type { ProjectFiles } from './project-files.js';

const nothing: Changes = { changed: [], deleted: [] };

/** Says of everything that can happen to a file what has to be built after it. A text that is open counts before the file on disk. */
export class SourceEvents {
  private readonly texts: OpenTexts;
  private readonly disk: SourceFiles;
  private readonly files: ProjectFiles;
  private readonly documents: LangiumDocuments;

  constructor(texts: OpenTexts, disk: SourceFiles, files: ProjectFiles, shared: LangiumSharedCoreServices) {
    this.texts = texts;
    this.disk = disk;
    this.files = files;
    this.documents = shared.workspace.LangiumDocuments;
  }

  async foldersAdded(folders: readonly URI[]): Promise<Changes> {
    for (const folder of folders) await this.files.addFolder(folder);
    return this.reconciled();
  }

  foldersRemoved(folders: readonly URI[]): Promise<Changes> {
    for (const folder of folders) this.files.removeFolder(folder);
    return this.reconciled();
  }

  async opened(uri: URI): Promise<Changes> {
    if (isConfig(uri)) return this.configChanged(uri);
    await this.files.addProjectOf(uri);
    const { changed, deleted } = await this.reconciled();
    // It may have been closed again already.
    return { changed: this.texts.has(uri) ? [uri, ...changed] : changed, deleted };
  }

  typed(uri: URI): Changes | Promise<Changes> {
    if (isConfig(uri)) return this.configChanged(uri);
    return { changed: this.texts.has(uri) ? [uri] : [], deleted: [] };
  }

  async closed(uri: URI): Promise<Changes> {
    if (isConfig(uri)) return this.configChanged(uri);
    return this.fileChanged(uri);
  }

  /** Whether what comes or goes there can change anything. What Git and other tools keep for themselves changes all the time. */
  matters(uri: URI): boolean {
    return (
      isConfig(uri) || isSourceFile(uri) || !this.files.isPassedOver(uri) || this.loadedIn(uri).length > 0
    );
  }

  /** A file, or a folder with what is in it, was made or written. Most are none of ours, and change nothing. */
  async written(uri: URI): Promise<Changes> {
    if (isConfig(uri)) return this.configChanged(uri);
    await this.files.addWithin(uri);
    if (isSourceFile(uri)) return this.fileChanged(uri);
    return this.files.knowsWithin(uri.toString()) ? this.reconciled() : nothing;
  }

  /** A file, or a folder with what was in it, is gone. */
  async removed(uri: URI): Promise<Changes> {
    const key = uri.toString();
    const gone = this.loadedIn(uri);
    if (gone.length === 0 && !this.files.knowsWithin(key)) return nothing;
    this.files.removeWithin(key);
    const { changed, deleted } = await this.reconciled();
    return { changed, deleted: [...deleted, ...gone.filter((loaded) => !this.texts.has(loaded))] };
  }

  private loadedIn(folder: URI): URI[] {
    const key = folder.toString();
    return this.documents.all
      .map((document) => document.uri)
      .filter((loaded) => isWithin(loaded.toString(), key))
      .toArray();
  }

  private async configChanged(uri: URI): Promise<Changes> {
    await this.files.readConfig(uri);
    return this.reconciled();
  }

  private async fileChanged(uri: URI): Promise<Changes> {
    if (this.texts.has(uri)) return nothing;
    const isWanted = this.wanted().has(uri.toString());
    const isThere = isWanted && (await this.disk.readAhead(uri));
    return isThere ? { changed: [uri], deleted: [] } : { changed: [], deleted: [uri] };
  }

  /** Brings what is loaded in line with what belongs to the projects. */
  private async reconciled(): Promise<Changes> {
    const missing = this.files.members.filter((uri) => !this.documents.hasDocument(uri));
    const there = await Promise.all(
      missing.map(async (uri) => this.texts.has(uri) || this.disk.readAhead(uri)),
    );
    return { changed: missing.filter((_, index) => there[index]), deleted: this.unwanted() };
  }

  /** What is loaded although nothing that is open or belongs to a project needs it. */
  unwanted(): URI[] {
    const wanted = this.wanted();
    return this.documents.all
      .map((document) => document.uri)
      .filter((uri) => !wanted.has(uri.toString()))
      .toArray();
  }

  /** What is open, what belongs to a project, and what any of these use. */
  private wanted(): Set<string> {
    const wanted = new Set<string>();
    const waiting = [
      ...this.files.members,
      ...this.documents.all.map(({ uri }) => uri).filter((uri) => this.texts.has(uri)),
    ];
    for (let uri = waiting.pop(); uri; uri = waiting.pop()) {
      if (wanted.has(uri.toString())) continue;
      wanted.add(uri.toString());
      const tree = this.documents.getDocument(uri)?.parseResult.value;
      if (!ast.isDocument(tree)) continue;
      for (const use of tree.uses) {
        const used = usedUri(use);
        if (used) waiting.push(used);
      }
    }
    return wanted;
  }
}
