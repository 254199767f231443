import { createYardstickServices, loadUsedDocuments, type ast } from '@yardstick/language';
import { DocumentState, URI } from 'langium';
import { readText, shownPath, sizeLimits } from '../files/read-file.js';
import type { Progress } from '../host/progress.js';
import type { GivenText } from './given-text.js';
import { NodeFileSystem } from './node-file-system.js';
import { selectSources } from './select-sources.js';
import type { SourceDocument, Workspace } from './workspace.js';

export interface OpenOptions {
  /** The folder that the command was started in: paths start from it. */
  readonly folder: string;
  /** Whether what the paths name is to be checked too. Linking is enough to rate what was checked before. */
  readonly check: boolean;
  readonly given?: GivenText;
  readonly progress?: Progress;
}

/**
 * Loads what the paths name and what that needs: the other files of each project, because an inspection finds its framework in
 * them, and every file that a `use` line names. Throws `CannotRun` where a path or a file cannot be read.
 */
export async function openWorkspace(paths: readonly string[], options: OpenOptions): Promise<Workspace> {
  const { folder, given, check, progress } = options;
  const { meant, files, projects } = await selectSources(paths, folder, given);
  const { shared, yardstick: services } = createYardstickServices({
    fileSystemProvider: () => new NodeFileSystem(),
  });
  for (const { root, config } of projects) services.workspace.Projects.register(URI.file(root), config);

  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
  const documents = new Map<string, SourceDocument>();
  for (const file of files) {
    const text =
      file === given?.path ? given.text : readText(file, shownPath(file, folder), sizeLimits.source);
    const document = LangiumDocumentFactory.fromString<ast.Document>(text, URI.file(file));
    LangiumDocuments.addDocument(document);
    documents.set(file, document);
    progress?.step(`Reading ${documents.size} of ${files.length} files`);
  }
  await loadUsedDocuments(shared, [...documents.values()]);
  await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: false });

  const asked = meant.flatMap((file) => documents.get(file) ?? []);
  if (check) {
    let checked = 0;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, () => {
      progress?.step(`Checking ${++checked} of ${asked.length} files`);
    });
    await DocumentBuilder.build(asked, { validation: true });
  }
  progress?.end();
  return { services, folder, documents: asked, projects };
}
