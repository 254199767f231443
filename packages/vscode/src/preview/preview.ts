import {
  commands,
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type TextEditor,
  type WebviewPanel,
} from 'vscode';
import { previewStaleMethod } from '@yardstick/server';
import { isOurs } from '../languages.js';
import type { Contribution } from '../yardstick.js';
import type { Shown } from './content-of-shown.js';
import { subjectIn } from './content.js';
import { PreviewPanel, viewType } from './preview-panel.js';
import { showsPreviews } from './shows-previews.js';

/** The ratings beside the text. There is one panel, which goes along with the editor that is in front. */
export const preview: Contribution = ({ context, client }) => {
  let open: PreviewPanel | undefined;
  // The walkthrough and the settings are no text: whoever asks from there means what was in front before.
  let last = ourUri(window.activeTextEditor);
  client.registerFeature(showsPreviews);

  const take = (panel: WebviewPanel, shown: Shown): PreviewPanel => {
    open?.dispose();
    const taken = new PreviewPanel(panel, client, context, shown);
    open = taken;
    panel.onDidDispose(() => {
      if (open === taken) open = undefined;
    });
    return taken;
  };

  const showPreview = (uri?: unknown, name?: unknown): void => {
    const shown = askedFor(uri, name, last);
    if (!shown) return;
    if (open) {
      open.show(shown);
      return;
    }
    const panel = window.createWebviewPanel(
      viewType,
      'Yardstick',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      PreviewPanel.options(context.extensionUri),
    );
    take(panel, shown);
  };

  const listening: Disposable[] = [
    commands.registerCommand('yardstick.preview', showPreview),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel, kept: unknown) => {
        const subject = subjectIn(kept);
        if (!subject) {
          panel.dispose();
          return Promise.resolve();
        }
        panel.webview.options = PreviewPanel.options(context.extensionUri);
        const { framework, inspection } = subject;
        take(panel, { ...framework, isInPassing: true, ...(inspection && { inspection }) });
        return Promise.resolve();
      },
    }),
    client.onNotification(previewStaleMethod, () => open?.refresh()),
    window.onDidChangeActiveTextEditor((editor) => {
      last = ourUri(editor) ?? last;
      if (editor && isOurs(editor.document)) open?.goAlong(editor);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isOurs(textEditor.document) && followsCursor()) open?.follow(textEditor);
    }),
  ];
  context.subscriptions.push(...listening, { dispose: () => open?.dispose() });
};

function followsCursor(): boolean {
  return workspace.getConfiguration('yardstick.preview').get<boolean>('followCursor', true);
}

function ourUri(editor: TextEditor | undefined): string | undefined {
  return editor && isOurs(editor.document) ? editor.document.uri.toString() : undefined;
}

/** A lens says which file and name, a menu of files which file, the palette neither: the editor in front is meant then, or the last that was. */
function askedFor(uri: unknown, name: unknown, last: string | undefined): Shown | undefined {
  const given = uri instanceof Uri ? uri.toString() : typeof uri === 'string' ? uri : undefined;
  const editor = window.activeTextEditor;
  const inFront = ourUri(editor);
  if (editor && inFront !== undefined && (given ?? inFront) === inFront && name === undefined)
    return { uri: inFront, position: editor.selection.active };
  const meant = given ?? last;
  if (meant !== undefined) return { uri: meant, ...(typeof name === 'string' && { name }) };
  void window.showInformationMessage(
    l10n.t('Open a framework or an inspection first: the preview shows the ratings of what is in front.'),
  );
  return undefined;
}
