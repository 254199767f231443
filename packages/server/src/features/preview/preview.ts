import { ast } from '@yardstick/language';
import {
  compareVersions,
  previewContent,
  previewPieceAt,
  previewPlace,
  sampleInspection,
  versionRatings,
  whatIfInspection,
} from '@yardstick/language/features';
import { DocumentState } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import { readUri } from '../../sync/uris.js';
import type { Feature, FeatureContext, SourceDocument } from '../feature.js';
import {
  comparisonMethod,
  previewMethod,
  previewPieceMethod,
  previewPlaceMethod,
  previewStaleMethod,
  sampleMethod,
  whatIfMethod,
  type ComparisonAnswer,
  type ComparisonParams,
  type PreviewAnswer,
  type PreviewParams,
  type PreviewPieceParams,
  type PreviewPlaceParams,
  type SampleParams,
  type WhatIfParams,
} from './protocol.js';
import { SavedVersion } from './saved-version.js';

/** The ratings of an inspection under its framework as typed, for a view beside the text. */
export const preview: Feature = {
  capabilities: {},
  register(context) {
    const { connection, services, answer, client } = context;
    const { DocumentBuilder } = services.shared.workspace;
    const tell = (): void => {
      // Editors complain of notifications that they do not know.
      if (showsPreviews(client().experimental)) void connection.sendNotification(previewStaleMethod);
    };
    DocumentBuilder.onBuildPhase(DocumentState.IndexedReferences, () => {
      tell();
      return Promise.resolve();
    });
    // An inspection that is gone is one less to choose from, which nothing has to be built for.
    DocumentBuilder.onUpdate((_changed, gone) => {
      if (gone.length > 0) tell();
    });
    connection.onRequest(previewMethod, contents(context));
    connection.onRequest(
      previewPlaceMethod,
      answer(
        (document, { framework, inspection, piece }: PreviewPlaceParams) =>
          previewPlace(services, document, framework, inspection, piece),
        DocumentState.IndexedReferences,
      ),
    );
    connection.onRequest(
      previewPieceMethod,
      answer((document, { position }: PreviewPieceParams) => previewPieceAt(document, position)),
    );
    connection.onRequest(
      whatIfMethod,
      answer((document, { name, changes }: WhatIfParams) => {
        const inspection = named(document, name);
        return ast.isInspection(inspection) ? whatIfInspection(services, inspection, changes) : undefined;
      }, 'everything'),
    );
    connection.onRequest(
      sampleMethod,
      answer((document, { name }: SampleParams) => {
        const range = named(document, name)?.$cstNode?.range;
        const start = range && { start: range.start, end: range.start };
        return start && sampleInspection(services, document, start)?.edit;
      }, 'everything'),
    );
    connection.onRequest(comparisonMethod, comparisons(context));
  },
};

/**
 * All files are linked once the first of them has its references indexed; what is wrong with them is known only after the checks,
 * and is waited for where there is no rating to show.
 */
function contents({ services, answer }: FeatureContext) {
  const work = (document: SourceDocument, params: PreviewParams) =>
    previewContent(services, document, params);
  const soon = answer(work, DocumentState.IndexedReferences);
  const checked = answer(work, 'everything');
  return async (params: PreviewParams, token: CancellationToken): Promise<PreviewAnswer> => {
    const content = await soon(params, token);
    const isRated = content?.model && (!content.shown || content.shown.result);
    return isRated || !content ? content : checked(params, token);
  };
}

function comparisons({ services, guard, host }: FeatureContext) {
  const saved = new SavedVersion(host, services);
  return guard(
    async (
      { textDocument, name, inspections }: ComparisonParams,
      token: CancellationToken,
    ): Promise<ComparisonAnswer | null> => {
      const uri = readUri(textDocument.uri);
      if (!uri) return null;
      const framework = { uri: uri.toString(), name };
      const after = await versionRatings(services, framework, inspections, token);
      const { services: savedServices, unsaved } = await saved.around(uri);
      const before = await versionRatings(savedServices, framework, inspections, token);
      return { unsaved, inspections: compareVersions(before, after) };
    },
    () => null,
  );
}

function showsPreviews(experimental: unknown): boolean {
  const { yardstick } = (experimental ?? {}) as { readonly yardstick?: { readonly preview?: unknown } };
  return yardstick?.preview === true;
}

function named(document: SourceDocument, name: string): ast.Framework | ast.Inspection | undefined {
  return document.parseResult.value.members
    .filter((member) => ast.isFramework(member) || ast.isInspection(member))
    .find((member) => member.name === name);
}
