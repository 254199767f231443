import { fileRename, prepareRename, rename as renameAt } from '@yardstick/language/features';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { editForClient } from './edit-for-client.js';
import type { Feature } from './feature.js';

/** Another name or number everywhere it is written, and `use` lines and settings that follow a file to its new place. */
export const rename: Feature = {
  capabilities: {
    renameProvider: { prepareProvider: true },
    workspace: {
      fileOperations: {
        willRename: {
          filters: [
            { pattern: { glob: '**/*.{yardstick,inspection}', matches: 'file' } },
            { pattern: { glob: '**/*', matches: 'folder' } },
          ],
        },
      },
    },
  },
  register({ connection, services, words, answer, answerForProject, client, settings }) {
    connection.onPrepareRename(
      answer((document, { position }) => prepareRename(services, document, position)),
    );
    connection.onRenameRequest(
      answer((document, { position, newName }) => {
        const renamed = renameAt(services, document, position, newName, settings(), words());
        // The editor shows the reason beside the name that was asked for.
        if (!renamed.ok) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.reason);
        return editForClient(renamed.edit, client());
      }, 'everything'),
    );
    connection.workspace.onWillRenameFiles(
      answerForProject(({ files }) => editForClient(fileRename(services, files, settings()), client())),
    );
  },
};
