import { codeLenses as lensesIn, resolveCodeLens } from '@yardstick/language/features';
import type { Feature } from './feature.js';

/** What comes of a framework or an inspection, above it. */
export const codeLenses: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: true } },
  register({ connection, services, words, answer, guard }) {
    connection.onCodeLens(answer((document) => lensesIn(services, document, words())));
    connection.onCodeLensResolve(
      guard(
        (lens, token) => resolveCodeLens(services, lens, token, words()),
        (lens) => lens,
      ),
    );
  },
};
