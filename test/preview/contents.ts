import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Content } from '../../packages/preview/src/index.js';
import { previewMethod, type PreviewAnswer } from '@yardstick/server';
import { contentOf } from '../../packages/vscode/src/preview/content.js';
import { Session, type Files } from '../server/session.js';

/** The files of all examples by path: one project may draw on another. */
export function exampleFiles(): Files {
  const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yardstick|inspection|json)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));
}

/** What the server and the extension make of a file, as the page is shown it. */
export async function contentOfFile(session: Session, path: string, more: object = {}): Promise<Content> {
  const answer = await session.request<PreviewAnswer>(previewMethod, path, more);
  if (!answer) throw new Error(`Nothing of ${path} can be previewed.`);
  return contentOf(answer, '1.0.0');
}

/** The content of one file of the examples. */
export async function exampleContent(path: string): Promise<Content> {
  const session = await Session.start(exampleFiles());
  await session.openFile(path);
  return contentOfFile(session, path);
}
