import type { PageMessage } from '../contract/messages.js';
import type { RatedPreview } from '../view/rated-preview.js';
import { asCsv, asHtml, asMarkdown, asSvg } from './exports.js';

/** The ways in which the ratings can leave the page. */
export type ExportKind = 'markdown' | 'html' | 'csv' | 'svg' | 'print';

/** What the host is told to do with the ratings as they stand on the page, what is tried included. */
export function exported(kind: ExportKind, rated: RatedPreview, toolVersion: string): PageMessage {
  switch (kind) {
    case 'markdown':
      return { type: 'copy', text: asMarkdown(rated) };
    case 'html':
      return { type: 'export', files: [asHtml(rated, toolVersion)] };
    case 'csv':
      return { type: 'export', files: [asCsv(rated)] };
    case 'svg':
      return { type: 'export', files: asSvg(rated) };
    case 'print':
      return { type: 'print', file: asHtml(rated, toolVersion) };
  }
}
