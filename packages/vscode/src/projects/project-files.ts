import { Uri, workspace } from 'vscode';

/** The files of every example, text by path, as the build gathered them. */
export async function filesOf(extension: Uri, example: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist/projects.json'));
  const all = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, Record<string, string>>>;
  return new Map(Object.entries(all[example] ?? {}));
}
