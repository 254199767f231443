import { ast, unsavedScheme, usedUri } from '@yardstick/language';
import type { LangiumDocuments, LangiumSharedCoreServices, URI } from 'langium';
import type { Changes } from '../building/build-queue.js';
import type { ServerHost } from '../host.js';
import type { OpenTexts } from '../sync/open-texts.js';
import type { SourceFiles } from '../sync/source-files.js';
import { folderKey, foldersAround, isConfig, isSourceFile } from '../sync/uris.js';
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

  async closed(uri: URI): Promise<Changes> {
    if (isConfig(uri)) return this.configChanged(uri);
    if (uri.scheme === unsavedScheme) return this.lookedAt([uri]);
    if (this.files.isInWorkspace(uri)) return this.lookedAt([uri, ...(await this.sourcesAt([uri]))]);
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
    const uris = await this.sourcesAt(places);
    let isOther = false;
    for (const config of uris.filter((uri) => isConfig(uri) && this.files.finds(uri)))
      isOther = (await this.files.configChanged(config)) || isOther;
    const sources = uris.filter(isSourceFile);
    return isOther || sources.length > 0 ? this.lookedAt(sources) : undefined;
  }

  /**
   * Sorts out where something happened: `surely` where a source or a yardstick.json is or was; `perhaps` where a folder with some in it
   * may be, which only the disk knows. What Git and other tools keep for themselves changes all the time and is neither.
   */
  concerning(places: readonly URI[]): { readonly surely: readonly URI[]; readonly perhaps: readonly URI[] } {
    const folders = new Set(this.known().flatMap((uri) => foldersAround(uri.toString())));
    const isKnown = (uri: URI): boolean => isSourceFile(uri) || isConfig(uri) || folders.has(uri.toString());
    return {
      surely: places.filter(isKnown),
      perhaps: places.filter((uri) => !isKnown(uri) && this.files.finds(uri)),
    };
  }

  /** Every source and yardstick.json that is or was at some addresses, or in the folders there, each once. */
  private async sourcesAt(places: readonly URI[]): Promise<URI[]> {
    const asked = new Map(places.map((uri) => [folderKey(uri), uri]));
    const own = [...asked.values()].filter((uri) => isSourceFile(uri) || isConfig(uri));
    // What tools write may be thousands of files at once: each file that is known looks for itself among them.
    const known = this.known().filter((uri) =>
      foldersAround(uri.toString()).some((folder) => asked.has(folder)),
    );
    const searched = [...asked.values()].filter((uri) => this.files.finds(uri));
    const there = await Promise.all(searched.map((uri) => this.sourcesIn(uri)));
    const all = [...own, ...known, ...there.flat()];
    return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
  }

  /** Nothing in a link to a folder: it may lead out of the project. */
  private async sourcesIn(folder: URI): Promise<readonly URI[]> {
    return (await this.host.isFolder(folder)) ? this.host.find(folder, 'everywhere') : [];
  }

  private known(): URI[] {
    return [...this.files.known, ...this.documents.all.map(({ uri }) => uri)];
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
