import { ast, type YardstickServices } from '@yardstick/language';
import { inspectionCoverage, inspectionTests, testOutcome } from '@yardstick/language/features';
import { DocumentState, type LangiumDocument } from 'langium';
import { readUri } from '../../sync/uris.js';
import type { Feature, SourceDocument } from '../feature.js';
import {
  coverageMethod,
  runTestMethod,
  testsMethod,
  testsStaleMethod,
  type CoverageParams,
  type FileTests,
  type RunTestParams,
  type TestsParams,
  type TestsStale,
} from './protocol.js';

/** Inspections that say what the published report says, as tests. */
export const tests: Feature = {
  capabilities: {},
  register({ connection, services, words, answer, answerForProject, client, onSettled }) {
    const { DocumentBuilder } = services.shared.workspace;
    // Who shows no tests hears nothing of them.
    const tell = (stale: TestsStale): void => {
      if (showsTests(client().experimental)) void connection.sendNotification(testsStaleMethod, stale);
    };
    DocumentBuilder.onUpdate((_changed, gone) => {
      if (gone.length > 0) tell({ built: [], gone: gone.map(String) });
    });
    // What a build had come to the end of when it was overtaken is not built again: it is told of with the rest, or when all is done.
    const built = new Set<string>();
    const tellBuilt = (): void => {
      if (built.size > 0) tell({ built: [...built], gone: [] });
      built.clear();
    };
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
      built.add(uri.toString());
    });
    DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
      tellBuilt();
      return Promise.resolve();
    });
    onSettled(tellBuilt);
    connection.onRequest(
      testsMethod,
      answerForProject(({ uris }: TestsParams) => listed(services, uris)),
    );
    connection.onRequest(
      runTestMethod,
      answer((document, { name }: RunTestParams) => {
        const inspection = named(document, name);
        return inspection && testOutcome(services, inspection, words());
      }, 'everything'),
    );
    connection.onRequest(
      coverageMethod,
      answerForProject(({ inspections }: CoverageParams) =>
        inspectionCoverage(
          services,
          inspections.flatMap(({ uri, name }) => {
            const document = sourceAt(services, uri);
            return (document && named(document, name)) ?? [];
          }),
        ),
      ),
    );
  },
};

function listed(services: YardstickServices, uris: readonly string[] | undefined): FileTests[] {
  const { LangiumDocuments } = services.shared.workspace;
  const documents = uris
    ? uris.flatMap((uri) => sourceAt(services, uri) ?? [])
    : LangiumDocuments.all.toArray().filter(isSource);
  return documents.map((document) => ({
    uri: document.uri.toString(),
    project: services.workspace.Projects.projectOf(document.uri).root,
    tests: inspectionTests(document),
  }));
}

function sourceAt({ shared }: YardstickServices, written: string): SourceDocument | undefined {
  const uri = readUri(written);
  const document = uri && shared.workspace.LangiumDocuments.getDocument(uri);
  return document && isSource(document) ? document : undefined;
}

function isSource(document: LangiumDocument): document is SourceDocument {
  return ast.isDocument(document.parseResult.value);
}

function named({ parseResult }: SourceDocument, name: string): ast.Inspection | undefined {
  return parseResult.value.members.filter(ast.isInspection).find((inspection) => inspection.name === name);
}

/** A client says of itself `{ yardstick: { tests: true } }`. */
function showsTests(experimental: unknown): boolean {
  const { yardstick } = (experimental ?? {}) as { readonly yardstick?: { readonly tests?: unknown } };
  return yardstick?.tests === true;
}
