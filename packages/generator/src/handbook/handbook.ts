import { inWords, type Framework } from '@yardstick/model';
import type { Document } from '../document/document.js';
import { languagesOf } from '../forms/languages.js';
import { Labels } from '../report/labels.js';
import type { RatedInspection } from '../report/summary.js';
import { Anchors } from './anchors.js';
import { besides } from './both-languages.js';
import type { HandbookContext } from './context.js';
import { casesPart } from './parts/cases-part.js';
import { changesPart } from './parts/changes-part.js';
import { ratingPart } from './parts/rating-part.js';
import { standardsPart } from './parts/standards-part.js';
import { statisticsPart } from './parts/statistics-part.js';

export interface HandbookSources {
  readonly toolVersion: string;
  readonly revised?: Framework;
  readonly inspections?: readonly RatedInspection[];
}

/** A framework as an inspectorate would publish it, as a document. Translations stand beside the texts. */
export function handbookDocument(
  framework: Framework,
  { toolVersion, revised, inspections = [] }: HandbookSources,
): Document {
  const { name, title, publisher, version, effective, source } = framework;
  const context: HandbookContext = {
    labels: new Labels(framework),
    anchors: new Anchors(),
    languages: languagesOf(framework),
    inspections,
    ...(revised && { revised }),
  };
  return {
    language: 'en',
    title: title ? besides(title) : name,
    subtitle: 'Handbook',
    facts: [
      ...(publisher ? [['Publisher', besides(publisher)] as const] : []),
      ...(version === undefined ? [] : [['Version', version] as const]),
      ...(effective ? [['In effect', inEffect(effective)] as const] : []),
      ...(source ? [['Source', besides(source)] as const] : []),
    ],
    contents: true,
    blocks: [
      ...standardsPart(context),
      ...ratingPart(context),
      ...casesPart(context),
      ...statisticsPart(context),
      ...changesPart(context),
    ],
    colophon: `Framework ${name}, ${framework.digest}. Yardstick ${toolVersion}.`,
  };
}

function inEffect({ from, to }: NonNullable<Framework['effective']>): string {
  const dates = to === undefined ? `from ${inWords(from)}` : `${inWords(from)} to ${inWords(to)}`;
  return `${dates}, by the date of fieldwork`;
}
