import { EmptyFileSystemProvider, URI, type FileSystemNode, type LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import {
  isFramework,
  isInspection,
  type Document,
  type Framework,
  type Inspection,
} from '../generated/ast.js';
import { createYardstickServices, type YardstickServices } from '../module.js';
import { defaultProjectConfig, type ProjectConfig } from '../project/project-config.js';
import { loadUsedDocuments } from '../references/use.js';

/** Files by path, as they lie in one folder of a test. */
export type TestFiles = Readonly<Record<string, string>>;

const folder = 'file:///test';

/** A project folder in memory, with the whole language at work on it: what a test opens, edits and looks at. */
export class TestWorkspace {
  readonly services: YardstickServices;
  private readonly files = new MemoryFiles();

  private constructor(config: Partial<ProjectConfig>) {
    this.services = createYardstickServices({ fileSystemProvider: () => this.files }).yardstick;
    this.services.workspace.Projects.register(URI.parse(folder), { ...defaultProjectConfig, ...config });
  }

  /** A project with these files, all open and built. A path that starts with `../` lies outside of it. */
  static async open(files: TestFiles, config: Partial<ProjectConfig> = {}): Promise<TestWorkspace> {
    const workspace = new TestWorkspace(config);
    for (const [path, text] of Object.entries(files)) workspace.files.write(uriOf(path), text);
    const { LangiumDocuments, DocumentBuilder } = workspace.services.shared.workspace;
    const opened = Object.keys(files).filter((path) => !path.startsWith('../'));
    const documents = await Promise.all(
      opened.map((path) => LangiumDocuments.getOrCreateDocument(uriOf(path))),
    );
    await loadUsedDocuments(workspace.services.shared, documents);
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: true });
    return workspace;
  }

  /** Writes a file, and builds nothing yet. */
  put(path: string, text: string): void {
    this.files.write(uriOf(path), text);
  }

  /** Writes a file, new or changed, and builds what that touches. */
  async write(path: string, text: string): Promise<void> {
    this.put(path, text);
    const { DocumentBuilder, LangiumDocuments } = this.services.shared.workspace;
    DocumentBuilder.updateBuildOptions = { validation: true };
    await DocumentBuilder.update([uriOf(path)], []);
    const loaded = await loadUsedDocuments(this.services.shared, LangiumDocuments.all.toArray());
    if (loaded.length > 0)
      await DocumentBuilder.update(
        loaded.map((document) => document.uri),
        [],
      );
  }

  async remove(path: string): Promise<void> {
    this.files.remove(uriOf(path));
    const { DocumentBuilder } = this.services.shared.workspace;
    DocumentBuilder.updateBuildOptions = { validation: true };
    await DocumentBuilder.update([], [uriOf(path)]);
  }

  /** Changes the settings of the project, as an edit of its yardstick.json does. */
  async configure(config: Partial<ProjectConfig>): Promise<void> {
    const { DocumentBuilder } = this.services.shared.workspace;
    this.services.workspace.Projects.register(URI.parse(folder), { ...defaultProjectConfig, ...config });
    DocumentBuilder.updateBuildOptions = { validation: true };
    await DocumentBuilder.update([], []);
  }

  document(path: string): LangiumDocument<Document> {
    const document = this.services.shared.workspace.LangiumDocuments.getDocument(uriOf(path));
    if (!document) throw new Error(`No file "${path}" is open in this test.`);
    return document as LangiumDocument<Document>;
  }

  diagnostics(path: string): readonly Diagnostic[] {
    return this.document(path).diagnostics ?? [];
  }

  framework(name: string): Framework {
    return this.member(isFramework, name);
  }

  inspection(name: string): Inspection {
    return this.member(isInspection, name);
  }

  private member<T extends Framework | Inspection>(is: (member: unknown) => member is T, name: string): T {
    for (const document of this.services.shared.workspace.LangiumDocuments.all) {
      for (const member of (document.parseResult.value as Document).members) {
        if (is(member) && member.name === name) return member;
      }
    }
    throw new Error(`No framework or inspection "${name}" is open in this test.`);
  }
}

function uriOf(path: string): URI {
  return URI.parse(new URL(path, `${folder}/`).toString());
}

class MemoryFiles extends EmptyFileSystemProvider {
  private readonly texts = new Map<string, string>();

  write(uri: URI, text: string): void {
    this.texts.set(uri.toString(), text);
  }

  remove(uri: URI): void {
    this.texts.delete(uri.toString());
  }

  override exists(uri?: URI): Promise<boolean> {
    return Promise.resolve(uri !== undefined && this.texts.has(uri.toString()));
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
