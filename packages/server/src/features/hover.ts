import { hover as hoverAt } from '@yardstick/language/features';
import type { Feature } from './feature.js';

/** What the word under the pointer stands for. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register({ connection, services, words, answer }) {
    connection.onHover(answer((document, { position }) => hoverAt(services, document, position, words())));
  },
};
