import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
};

export interface ServedFolder {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves the files of an unpacked extension to the browser, as the marketplace does for vscode.dev. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    readFile(join(folder, path)).then(
      (content) => {
        response.writeHead(200, {
          'Content-Type': types[extname(path)] ?? 'application/octet-stream',
          'Access-Control-Allow-Origin': '*',
        });
        response.end(content);
      },
      () => {
        response.writeHead(404, { 'Access-Control-Allow-Origin': '*' });
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Has the workbench take an extension from there: its page says so in its configuration, as that of vscode.dev does. */
export async function addExtension(page: Page, port: number): Promise<void> {
  const extension = { scheme: 'http', authority: `127.0.0.1:${port}`, path: '/' };
  await page.route(/\/\?folder=/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
      (_, start: string, settings: string) => {
        const configuration = JSON.parse(settings.replaceAll('&quot;', '"')) as object;
        const changed = JSON.stringify({ ...configuration, additionalBuiltinExtensions: [extension] });
        return start + changed.replaceAll('"', '&quot;');
      },
    );
    if (body === html) throw new Error('The page of VS Code has no configuration to change.');
    // The marketplace is reached by https, which the page allows; the folder that stands in for it is not.
    const headers = response.headers();
    const policy = headers['content-security-policy']?.replace(
      "connect-src 'self'",
      `connect-src 'self' http://127.0.0.1:${port}`,
    );
    await route.fulfill({
      response,
      body,
      headers: { ...headers, ...(policy !== undefined && { 'content-security-policy': policy }) },
    });
  });
}
