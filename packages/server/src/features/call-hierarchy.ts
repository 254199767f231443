import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '@yardstick/language/features';
import type { Feature } from './feature.js';

/** From a question through the rules that use it to the overall rating, and back. */
export const callHierarchy: Feature = {
  capabilities: { callHierarchyProvider: true },
  register({ connection, services, words, answer, answerForProject }) {
    const { callHierarchy: calls } = connection.languages;
    calls.onPrepare(
      answer((document, { position }) => prepareCallHierarchy(services, document, position, words())),
    );
    calls.onIncomingCalls(answerForProject(({ item }) => incomingCalls(services, item, words())));
    calls.onOutgoingCalls(answerForProject(({ item }) => outgoingCalls(services, item, words())));
  },
};
