import { commands, l10n, window } from 'vscode';
import {
  previewMethod,
  sampleMethod,
  type PreviewAnswer,
  type PreviewParams,
  type SampleAnswer,
  type SampleParams,
} from '@yardstick/server';
import { isOurs } from '../languages.js';
import { showNewFile } from '../preview/reveal.js';
import { sayFault } from '../say-fault.js';
import type { Contribution } from '../yardstick.js';

/** Writes a sample inspection of the framework in front, in a file beside it, and shows it. */
export const createSample: Contribution = ({ context, client }) => {
  const create = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor || !isOurs(editor.document)) {
      void window.showInformationMessage(
        l10n.t('Open a framework first: the sample is an inspection of it.'),
      );
      return;
    }
    const textDocument = { uri: editor.document.uri.toString() };
    const asked: PreviewParams = { textDocument, position: editor.selection.active };
    const content = await client.sendRequest<PreviewAnswer>(previewMethod, asked);
    if (!content) {
      void window.showWarningMessage(
        l10n.t('There is no framework here to make a sample of. Open one, or an inspection of one.'),
      );
      return;
    }
    const { uri, name } = content.framework;
    const wanted: SampleParams = { textDocument: { uri }, name };
    const edit = await client.sendRequest<SampleAnswer>(sampleMethod, wanted);
    if (!edit) {
      void window.showWarningMessage(
        l10n.t(
          'No sample can be made while the framework has errors. Mend those first: see the Problems view.',
        ),
      );
      return;
    }
    await showNewFile(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  };
  context.subscriptions.push(
    commands.registerCommand('yardstick.createSample', () => create().catch(sayFault)),
  );
};
