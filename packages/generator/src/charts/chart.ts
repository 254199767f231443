import { Html, markup } from '../encoding/html.js';
import { chartColours, standaloneStyle } from './chart-style.js';

/** A drawing with what it shows in words, for who does not see it and for where it cannot be drawn. */
export interface Chart {
  /** Unique in its page; made of letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** Everything that can be read from the drawing. */
  readonly description: string;
  /** Where the description is in another language than the page. */
  readonly descriptionLanguage?: string;
  readonly width: number;
  readonly height: number;
  readonly drawing: readonly Html[];
  /** The same as figures, for what draws charts itself. */
  readonly data: ChartData;
}

export type ChartData =
  | {
      readonly kind: 'score';
      /** `Overall: 7 of 36`. */
      readonly words: string;
      /** From the lowest values; the widths are parts of the whole. */
      readonly bands: readonly {
        readonly label: string;
        readonly range: string;
        readonly width: number;
        readonly place: number;
        readonly isHere: boolean;
      }[];
    }
  | {
      readonly kind: 'percentages';
      readonly rows: readonly {
        readonly name: string;
        readonly value: number;
        /** What it came to: `Good`. */
        readonly words: string;
        readonly place?: number;
      }[];
    };

/** The chart as an element of a page, whose style sheet has `chartStyle` in it. */
export function chartElement(chart: Chart): Html {
  const { id, title, width, height, drawing } = chart;
  return markup`<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description"><title id="${id}-title">${title}</title>${descriptionOf(chart)}${drawing}</svg>`;
}

/** The chart as an SVG file of its own. It follows the reader's choice of light and dark, and prints on white. */
export function chartFile(chart: Chart): string {
  const { id, title, width, height, drawing } = chart;
  const ground = markup`<rect class="chart-ground" width="${width}" height="${height}" fill="${chartColours.ground}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup`<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description"><title id="${id}-title">${title}</title>${descriptionOf(chart)}<style>${Html.trusted(standaloneStyle)}</style>${ground}${drawing}</svg>`.toString()}\n`;
}

function descriptionOf({ id, description, descriptionLanguage }: Chart): Html {
  return descriptionLanguage === undefined
    ? markup`<desc id="${id}-description">${description}</desc>`
    : markup`<desc id="${id}-description" lang="${descriptionLanguage}">${description}</desc>`;
}
