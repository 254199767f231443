import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '@yardstick/language/features';
import type { Feature } from './feature.js';

/** From a question through the rules that use it to the overall rating, and back. */
export const callHierarchy: Feature = {
  capabilities: { callHierarchyProvider: true },
  register({ connection, services, answer, answerForProject }) {
    const { callHierarchy: calls } = connection.languages;
    calls.onPrepare(answer((document, { position }) => prepareCallHierarchy(services, document, position)));
    calls.onIncomingCalls(answerForProject(({ item }) => incomingCalls(services, item)));
    calls.onOutgoingCalls(answerForProject(({ item }) => outgoingCalls(services, item)));
  },
};
