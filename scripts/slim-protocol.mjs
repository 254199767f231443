// Langium's core takes five small things from the package of the language server protocol, and with them came all of that
// package: a quarter of the bundle, and a tenth of the time of a short command. This gives it the five from where they are.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const content = `
export { CancellationToken, CancellationTokenSource } from 'vscode-jsonrpc/lib/common/cancellation.js';
export { Emitter } from 'vscode-jsonrpc/lib/common/events.js';
export { ResponseError } from 'vscode-jsonrpc/lib/common/messages.js';
// As the protocol fixes them: https://microsoft.github.io/language-server-protocol/specification#errorCodes
export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 };
`;

const isLangium = /[\\/]node_modules[\\/]langium[\\/]/;

/** An esbuild plugin. Should Langium take a sixth thing one day, the build fails and names it. */
export const slimProtocol = {
  name: 'slim-protocol',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ resolveDir }) => {
      // The language server needs all of it, and shares these five.
      if (!isLangium.test(resolveDir)) return undefined;
      const protocol = createRequire(join(resolveDir, 'index.js')).resolve('vscode-languageserver-protocol');
      const jsonRpc = createRequire(protocol).resolve('vscode-jsonrpc');
      // …/vscode-jsonrpc/lib/common/api.js
      return {
        path: 'vscode-languageserver-protocol',
        namespace: 'slim-protocol',
        pluginData: dirname(dirname(dirname(jsonRpc))),
      };
    });
    build.onLoad({ filter: /.*/, namespace: 'slim-protocol' }, ({ pluginData: jsonRpc }) => ({
      contents: content.replaceAll("'vscode-jsonrpc/", `'${jsonRpc.replaceAll('\\', '/')}/`),
      resolveDir: jsonRpc,
    }));
  },
};
