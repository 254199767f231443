import { Uri, workspace } from 'vscode';

/** Something that can be generated from a framework. */
export interface Target {
  readonly name: string;
  /** What it is for, in a few words. */
  readonly description: string;
}

/** Everything that the command line inside the extension can generate, as the build found it. */
export async function targetsOf(extension: Uri): Promise<readonly Target[]> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist/targets.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly Target[];
}
