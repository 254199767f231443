import { dirname } from 'node:path';
import type { ast, ProjectConfig, YardstickServices } from '@yardstick/language';
import { URI, type LangiumDocument } from 'langium';
import type { FileProblem } from '../problems/file-problem.js';

export type SourceDocument = LangiumDocument<ast.Document>;

/** The sources that a command's paths name, loaded and linked with the rest of their projects. */
export interface Workspace {
  readonly services: YardstickServices;
  /** The folder that the command was started in. */
  readonly folder: string;
  /** What the paths name, in reading order: what a command works on. */
  readonly documents: readonly SourceDocument[];
  /** Every yardstick.json in or around what the paths name. */
  readonly projects: readonly ConfiguredProject[];
}

/** A folder with a yardstick.json. */
export interface ConfiguredProject {
  readonly root: string;
  readonly configFile: string;
  readonly configText: string;
  readonly config: ProjectConfig;
  readonly problems: readonly FileProblem[];
}

/** The text of any file that was loaded, to show lines of it. */
export function textsOf({ services, projects }: Workspace): (file: string) => string | undefined {
  const { LangiumDocuments } = services.shared.workspace;
  return (file) =>
    projects.find(({ configFile }) => configFile === file)?.configText ??
    LangiumDocuments.getDocument(URI.file(file))?.textDocument.getText();
}

/** Where everything that was loaded lies, for whoever waits for a change. */
export function foldersOf({ services, projects }: Workspace): string[] {
  const documents = services.shared.workspace.LangiumDocuments.all.map((document) =>
    dirname(document.uri.fsPath),
  );
  return [...new Set([...projects.map(({ root }) => root), ...documents])];
}
