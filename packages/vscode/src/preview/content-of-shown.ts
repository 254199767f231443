import { previewMethod, type PreviewAnswer, type PreviewParams } from '@yardstick/server';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Named } from './content.js';

/** What a preview is of: a file, and what in it. */
export interface Shown {
  readonly uri: string;
  readonly name?: string;
  readonly position?: { readonly line: number; readonly character: number };
  readonly inspection?: Named;
  /** Whether only the editor in front is another: nobody has asked for a preview of it. */
  readonly isInPassing?: boolean;
}

/**
 * What the server says of it: `null` where there is nothing to show in the file; undefined where it could not answer, because more was
 * typed meanwhile or it is being started anew.
 */
export async function contentOfShown(
  client: BaseLanguageClient,
  { uri, name, position, inspection }: Shown,
): Promise<PreviewAnswer | undefined> {
  const params: PreviewParams = {
    textDocument: { uri },
    ...(name !== undefined && { name }),
    ...(position && { position }),
    ...(inspection && { inspection }),
  };
  try {
    return await client.sendRequest<PreviewAnswer>(previewMethod, params);
  } catch {
    return undefined;
  }
}
