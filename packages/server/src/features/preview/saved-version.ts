import { createYardstickServices, loadUsedDocuments, type YardstickServices } from '@yardstick/language';
import {
  EmptyFileSystemProvider,
  isReference,
  URI,
  type FileSystemNode,
  type LangiumDocument,
} from 'langium';
import type { ServerHost } from '../../host.js';

/**
 * The texts as they are saved, built beside those that are typed in: what an edit is compared with. Files are read anew each time,
 * and only those that were written since are built anew.
 */
export class SavedVersion {
  private readonly host: ServerHost;
  private readonly typed: YardstickServices;
  private readonly texts = new Map<string, string>();
  private readonly saved: YardstickServices;
  private updating: Promise<unknown> = Promise.resolve();

  /** @param typed what the editor has: it says which files there are. */
  constructor(host: ServerHost, typed: YardstickServices) {
    this.host = host;
    this.typed = typed;
    const { shared, yardstick } = createYardstickServices({
      fileSystemProvider: () => new SavedTexts(this.texts),
    });
    // What is rated checks its framework itself.
    shared.workspace.DocumentBuilder.updateBuildOptions = { validation: false };
    this.saved = yardstick;
  }

  /** The saved texts of the project around a file. @returns their services, and the files that are typed in and not saved. */
  async around(file: URI): Promise<{ services: YardstickServices; unsaved: string[] }> {
    const mine = this.updating.then(() => this.update(file));
    // What went wrong for one does not keep the next from trying.
    this.updating = mine.catch(() => undefined);
    return { services: this.saved, unsaved: await mine };
  }

  private async update(file: URI): Promise<string[]> {
    const { Projects } = this.typed.workspace;
    const { root, config } = Projects.projectOf(file);
    this.saved.workspace.Projects.register(URI.parse(root), config);
    const documents = this.documentsAround(root);
    const texts = await Promise.all(documents.map(({ uri }) => this.read(uri)));
    const unsaved: string[] = [];
    const changed: URI[] = [];
    const deleted = this.forgetAllBut(new Set(documents.map(({ uri }) => uri.toString())));
    for (const [index, { uri, textDocument }] of documents.entries()) {
      const key = uri.toString();
      const text = texts[index];
      if (text !== textDocument.getText()) unsaved.push(key);
      if (text === this.texts.get(key)) continue;
      if (text === undefined) {
        this.texts.delete(key);
        deleted.push(uri);
      } else {
        this.texts.set(key, text);
        changed.push(uri);
      }
    }
    await this.build(changed, deleted);
    return unsaved;
  }

  /** The files of the project, and those outside of it that these draw on. */
  private documentsAround(root: string): LangiumDocument[] {
    const { shared, workspace } = this.typed;
    const all = shared.workspace.LangiumDocuments.all.toArray();
    const own = all.filter(({ uri }) => workspace.Projects.projectOf(uri).root === root);
    const ofOthers = new Set<string>();
    for (const { references } of own) {
      for (const reference of references) {
        const target = isReference(reference) ? reference.$nodeDescription?.documentUri : undefined;
        if (target) ofOthers.add(target.toString());
      }
    }
    return [...own, ...all.filter((each) => !own.includes(each) && ofOthers.has(each.uri.toString()))];
  }

  private async read(uri: URI): Promise<string | undefined> {
    try {
      return await this.host.read(uri);
    } catch {
      return undefined;
    }
  }

  private forgetAllBut(wanted: ReadonlySet<string>): URI[] {
    const gone = [...this.texts.keys()].filter((key) => !wanted.has(key));
    for (const key of gone) this.texts.delete(key);
    return gone.map((key) => URI.parse(key));
  }

  private async build(changed: URI[], deleted: URI[]): Promise<void> {
    const { shared } = this.saved;
    const { DocumentBuilder, LangiumDocuments } = shared.workspace;
    await DocumentBuilder.update(changed, deleted);
    const used = await loadUsedDocuments(shared, LangiumDocuments.all.toArray());
    if (used.length > 0)
      await DocumentBuilder.update(
        used.map(({ uri }) => uri),
        [],
      );
  }
}

class SavedTexts extends EmptyFileSystemProvider {
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    super();
    this.texts = texts;
  }

  override stat(uri: URI): Promise<FileSystemNode> {
    return this.texts.has(uri.toString())
      ? Promise.resolve({ isFile: true, isDirectory: false, uri })
      : Promise.reject(new Error('There is no such file.'));
  }

  override readFile(uri?: URI): Promise<string> {
    const text = uri && this.texts.get(uri.toString());
    return text === undefined ? Promise.reject(new Error('There is no such file.')) : Promise.resolve(text);
  }
}
