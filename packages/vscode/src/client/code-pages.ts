import { Uri, workspace } from 'vscode';
import type { Contribution } from '../yardstick.js';

const scheme = 'yardstick-page';

/** Where the page of each code is, for the server to link to: in this editor, so that it opens without a network, on the web too. */
export const pagesAddress = `${scheme}:/`;

/** The page behind the code of a problem: what it means, with examples to avoid and to prefer. */
export const codePages: Contribution = ({ context }) => {
  let pages: Promise<ReadonlyMap<string, string>> | undefined;
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      pages ??= readPages(context.extensionUri);
      return (await pages).get(path.replace(/^\//, '').replace(/\.md$/, ''));
    },
  });
  context.subscriptions.push(provider);
};

/** Text by code, as the build gathered them. */
async function readPages(extension: Uri): Promise<ReadonlyMap<string, string>> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist/code-pages.json'));
  return new Map(Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>));
}
