import type { Block, Document } from '../document/document.js';
import { letterPart } from './letter/letter-part.js';
import { annexPart } from './parts/annex-part.js';
import { findingsPart } from './parts/findings-part.js';
import { reasonsPart } from './parts/reasons-part.js';
import { scoringPart } from './parts/scoring-part.js';
import { statisticsPart } from './parts/statistics-part.js';
import { summaryPart } from './parts/summary-part.js';
import { reportWords } from './report-words.js';
import { viewRatings, type ItemView, type RatingsView } from './ratings-view.js';
import type { RatedInspection } from './summary.js';

/** What a report can be of, each with what it is for. */
export const reportKinds = {
  summary: 'the overall rating, the rating of each standard or section, and charts',
  annex: 'the results in tables: standards, key questions and percentages',
  statistics: 'the scoring summary and the key statistics beside their comparators',
  letter: 'the skeleton of a screening letter, with a sentence for every proportion',
  findings: 'what was noted, under the headings of the framework',
  reasons: 'why each rating is what it is, and how far the next one is',
  full: 'the summary, the statistics, the findings, the annex and the reasons',
} as const;

export type ReportKind = keyof typeof reportKinds;

export function isReportKind(name: string): name is ReportKind {
  return Object.hasOwn(reportKinds, name);
}

/**
 * A report on an inspection, as a document that can be written as HTML, Markdown or DOCX.
 *
 * @throws RangeError where there is nothing of that kind to report, in words for whoever asked for it
 */
export function reportDocument(kind: ReportKind, rated: RatedInspection, toolVersion: string): Document {
  const view = viewRatings(rated);
  const blocks = blocksOf(kind, view, rated);
  if (blocks.length === 0) throw new RangeError(`There is nothing to report: ${missing[kind]}`);
  const words = reportWords(view.language);
  const { framework } = view;
  const facts = [
    [words.publisher, framework.publisher],
    [words.fieldwork, view.fieldwork],
    [words.published, view.published],
    [words.source, view.source],
  ] as const;
  return {
    language: view.language,
    title: view.title,
    subtitle: framework.title,
    facts: facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])),
    blocks: blocks.map((block, place) => (place === 0 ? onThisPage(block) : block)),
    colophon: `${words.framework}: ${framework.name}${framework.version === undefined ? '' : `, ${words.version.toLowerCase()} ${framework.version}`}, ${framework.digest}. Yardstick ${toolVersion}.`,
  };
}

/** What comes first stands under the title and not on a page of its own. */
function onThisPage(block: Block): Block {
  return block.block === 'heading' ? { ...block, newPage: false } : block;
}

const missing: Readonly<Record<ReportKind, string>> = {
  summary: 'nothing in this framework is rated.',
  annex: 'nothing in this framework is rated.',
  reasons: 'nothing in this framework is rated.',
  full: 'nothing in this framework is rated.',
  statistics: 'the inspection has no statistics, and no section of it has a score.',
  findings: 'the inspection has no notes. They are entered with "note 1.1 …".',
  letter: 'a letter words proportions, and no item of this framework is described by a wording.',
};

function blocksOf(kind: ReportKind, view: RatingsView, { labels }: RatedInspection): readonly Block[] {
  switch (kind) {
    case 'summary':
      return summaryPart(view);
    case 'annex':
      return annexPart(view, labels);
    case 'statistics':
      return [...scoringPart(view, labels), ...statisticsPart(view)];
    case 'letter':
      return view.items.some(isDescribed) ? letterPart(view) : [];
    case 'findings':
      return findingsPart(view);
    case 'reasons':
      return reasonsPart(view);
    case 'full':
      return [
        ...summaryPart(view),
        ...statisticsPart(view),
        ...findingsPart(view),
        ...annexPart(view, labels),
        ...reasonsPart(view),
      ];
  }
}

function isDescribed({ rating, items }: ItemView): boolean {
  return rating?.outcome === 'described' || items.some(isDescribed);
}
