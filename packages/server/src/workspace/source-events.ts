import { ast, usedUri } from '@yardstick/language';
import type { LangiumDocuments, LangiumSharedCoreServices, URI } from 'langium';
import type { Changes } from '../building/build-queue.js';
import type { ServerHost } from '../host.js';
import type { OpenTexts } from '../sync/open-texts.js';
import type { SourceFiles } from '../sync/source-files.js';
import { isConfig, isSourceFile, isWithin } from '../sync/uris.js';
import type { ProjectFiles } from './project-files.js';

/** Says of everything that can happen to a file what has to be built after it. A text that is open counts before the file on disk. */
export class SourceEvents {
  private readonly host: ServerHost;
  private readonly texts: OpenTexts;
  private readonly disk: SourceFiles;
  private readonly files: ProjectFiles;
  private readonly documents: LangiumDocuments;

  constructor(
    host: ServerHost,
    texts: OpenTexts,
    disk: SourceFiles,
    files: ProjectFiles,
    shared: LangiumSharedCoreServices,
  ) {
    this.host = host;
    this.texts = texts;
    this.disk = disk;
    this.files = files;
    this.documents = shared.workspace.LangiumDocuments;
  }

  async foldersChanged(added: readonly URI[], removed: readonly URI[]): Promise<Changes> {
    // Of what was not watched until now, or is not from now on, nobody may have said how it changed.
    const unwatched = this.outsideWorkspace();
    await this.files.changeFolders(added, removed);
    return this.lookedAt([...unwatched, ...this.outsideWorkspace()]);
  }

  async opened(uri: URI): Promise<Changes> {
    if (isConfig(uri)) return this.configChanged(uri);
    await this.files.addProjectOf(uri);
    const changed = await this.missing();
    // It may have been closed again already.
    return { changed: this.texts.has(uri) ? [uri, ...changed] : changed, deleted: [] };
  }

  typed(uri: URI): Changes | Promise<Changes> {
    if (isConfig(uri)) return this.configChanged(uri);
    return { changed: this.texts.has(uri) ? [uri] : [], deleted: [] };
  }

  async closed(uri: URI): Promise<Changes | undefined> {
    if (isConfig(uri)) return this.configChanged(uri);
    if (this.files.isInWorkspace(uri)) return this.happened([uri]);
    // A file from elsewhere brought its project along, which nobody watches and which goes with it.
    await this.files.lookAgain();
    return this.lookedAt([uri, ...this.outsideWorkspace()]);
  }

  private outsideWorkspace(): URI[] {
    return this.documents.all
      .map(({ uri }) => uri)
      .filter((uri) => !this.files.isInWorkspace(uri))
      .toArray();
  }

  /**
   * Something happened to files, or to folders with what is in them.
   *
   * @returns nothing where it is none of a project's business.
   */
  async happened(places: readonly URI[]): Promise<Changes | undefined> {
    const found = new Map<string, URI>();
    for (const place of new Map(places.map((uri) => [uri.toString(), uri])).values()) {
      for (const uri of await this.sourcesAt(place)) found.set(uri.toString(), uri);
    }
    const uris = [...found.values()];
    let isOther = false;
    for (const config of uris.filter((uri) => isConfig(uri) && this.files.finds(uri)))
      isOther = (await this.files.configChanged(config)) || isOther;
    const sources = uris.filter(isSourceFile);
    return isOther || sources.length > 0 ? this.lookedAt(sources) : undefined;
  }

  /**
   * Whether what happens there changes anything: perhaps where it may be a folder with sources in it, which only the disk knows. What Git
   * and other tools keep for themselves changes all the time and is no concern.
   */
  concerns(place: URI): 'surely' | 'perhaps' | 'not' {
    if (this.knownAt(place).length > 0) return 'surely';
    return this.files.finds(place) ? 'perhaps' : 'not';
  }

  /** Every source and yardstick.json that is or was at an address, or in the folder there. */
  private async sourcesAt(place: URI): Promise<URI[]> {
    const isFolder = this.files.finds(place) && (await this.host.isFolder(place));
    return [...this.knownAt(place), ...(isFolder ? await this.host.find(place, 'everywhere') : [])];
  }

  /** What the address itself tells, and what was at it or in the folder there until now. */
  private knownAt(place: URI): URI[] {
    const key = place.toString();
    const own = isSourceFile(place) || isConfig(place) ? [place] : [];
    const loaded = this.documents.all.map(({ uri }) => uri).filter((uri) => isWithin(uri.toString(), key));
    return [...own, ...this.files.knownWithin(key), ...loaded];
  }

  private async configChanged(uri: URI): Promise<Changes> {
    await this.files.configChanged(uri);
    return { changed: await this.missing(), deleted: [] };
  }

  /** Takes some sources as they are on the disk now, and what is newly wanted with them. */
  private async lookedAt(sources: readonly URI[]): Promise<Changes> {
    for (const uri of sources) this.files.add(uri);
    const changed = await this.missing();
    const deleted: URI[] = [];
    const wanted = this.wanted();
    for (const uri of sources) {
      const isLoaded = this.documents.hasDocument(uri);
      if (this.texts.has(uri) || !(isLoaded || wanted.has(uri.toString()))) continue;
      if (await this.disk.readAhead(uri)) changed.push(uri);
      else {
        this.files.remove(uri);
        if (isLoaded) deleted.push(uri);
      }
    }
    return { changed, deleted };
  }

  /** What belongs to a project, is there and is not loaded. */
  private async missing(): Promise<URI[]> {
    const missing = this.files.members.filter((uri) => !this.documents.hasDocument(uri));
    const there = await Promise.all(
      missing.map(async (uri) => this.texts.has(uri) || this.disk.readAhead(uri)),
    );
    return missing.filter((_, index) => there[index]);
  }

  /** What is loaded although nothing that is open or belongs to a project needs it. Nobody reads it after this. */
  unwanted(): URI[] {
    const wanted = this.wanted();
    const unwanted = this.documents.all
      .map((document) => document.uri)
      .filter((uri) => !wanted.has(uri.toString()))
      .toArray();
    for (const uri of unwanted) this.disk.forget(uri);
    return unwanted;
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
