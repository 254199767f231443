import { ast, type YardstickServices } from '@yardstick/language';
import { DocumentState } from 'langium';
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { BuildQueue } from '../building/build-queue.js';
import type { OpenTexts } from '../sync/open-texts.js';
import { readUri } from '../sync/uris.js';
import type { Answer, AnswerForProject, Guard, SourceDocument } from './feature.js';

/** Makes handlers that wait for the right moment, give way to typing and never let a fault out. */
export function answers(
  connection: Connection,
  services: YardstickServices,
  texts: OpenTexts,
  queue: BuildQueue,
): { answer: Answer; answerForProject: AnswerForProject; guard: Guard } {
  const report = (fault: unknown): void => {
    connection.console.error(`A request could not be answered: ${reasonOf(fault)}`);
  };

  const guarded = <R>(work: () => R | undefined): R | null => {
    try {
      return work() ?? null;
    } catch (fault) {
      // What a feature says to the person on purpose.
      if (fault instanceof ResponseError) throw fault;
      report(fault);
      return null;
    }
  };

  const answer: Answer =
    (work, needs = DocumentState.Linked) =>
    async (params, token) => {
      const uri = readUri((params as { textDocument?: { uri?: unknown } } | null)?.textDocument?.uri);
      if (!uri || !services.shared.ServiceRegistry.hasServices(uri)) return null;
      const version = texts.version(uri);
      const isStillWanted = (): boolean => !token.isCancellationRequested && texts.version(uri) === version;
      const document = await whileWanted(token, queue, async () => {
        if (needs !== 'everything') return queue.documentAt(uri, needs, isStillWanted);
        await queue.settled(isStillWanted);
        return queue.documentAt(uri, DocumentState.Validated, isStillWanted);
      });
      refuseOvertaken(token, isStillWanted);
      if (!document || !ast.isDocument(document.parseResult.value)) return null;
      return guarded(() => work(document as SourceDocument, params));
    };

  const answerForProject: AnswerForProject = (work) => async (params, token) => {
    const isStillWanted = (): boolean => !token.isCancellationRequested;
    await whileWanted(token, queue, () => queue.settled(isStillWanted));
    refuseOvertaken(token, isStillWanted);
    return guarded(() => work(params));
  };

  const guard: Guard = (work, otherwise) => async (params, token) => {
    const isStillWanted = (): boolean => !token.isCancellationRequested;
    await whileWanted(token, queue, () => queue.settled(isStillWanted));
    refuseOvertaken(token, isStillWanted);
    try {
      return await work(params, token);
    } catch (fault) {
      refuseOvertaken(token, isStillWanted);
      report(fault);
      return otherwise(params);
    }
  };

  return { answer, answerForProject, guard };
}

async function whileWanted<T>(
  token: CancellationToken,
  queue: BuildQueue,
  wait: () => Promise<T>,
): Promise<T> {
  const listening = token.onCancellationRequested(() => {
    queue.wake();
  });
  try {
    return await wait();
  } finally {
    listening.dispose();
  }
}

/** As the protocol wants it: clients show neither of these errors. */
function refuseOvertaken(token: CancellationToken, isStillWanted: () => boolean): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  if (!isStillWanted()) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
}

export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
