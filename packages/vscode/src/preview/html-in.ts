import { env, l10n, Uri, type Webview } from 'vscode';
import { pageHtml } from './page-html.js';

/** The page, for a view of the editor: with addresses that only this view can read the extension's files from. */
export function htmlIn(webview: Webview, extension: Uri): string {
  const file = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  return pageHtml({
    script: file('preview.js'),
    style: file('preview.css'),
    source: webview.cspSource,
    nonce: crypto.randomUUID().replaceAll('-', ''),
    language: env.language,
    title: l10n.t('Ratings'),
  });
}
