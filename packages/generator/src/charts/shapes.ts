import { type Html, markup } from '../encoding/html.js';
import { chartColours, tintOf } from './chart-style.js';

/** Places in a drawing are written to a tenth of a pixel, so that the same figures always give the same bytes. */
export function place(value: number): number {
  return Math.round(value * 10) / 10;
}

interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: 'bold';
  readonly muted?: boolean;
}

export function text(x: number, y: number, words: string, options: TextOptions = {}): Html {
  const { anchor = 'start', size = 14, weight = 'normal', muted = false } = options;
  return markup`<text x="${place(x)}" y="${place(y)}" class="${muted ? 'chart-muted' : 'chart-text'}" fill="${muted ? chartColours.muted : chartColours.text}" font-family="Arial, Helvetica, sans-serif" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}">${words}</text>`;
}

export function band(x: number, y: number, width: number, height: number, at: number): Html {
  const tint = tintOf(at);
  return markup`<rect class="tint-${tint}" x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${place(height)}" fill="${chartColours.tints[tint]}"/>`;
}

export function bar(x: number, y: number, width: number, height: number): Html {
  return markup`<rect class="chart-bar" x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${place(height)}" fill="${chartColours.bar}"/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, width = 1, dashes = 'none'): Html {
  return markup`<line class="chart-line" x1="${place(x1)}" y1="${place(y1)}" x2="${place(x2)}" y2="${place(y2)}" stroke="${chartColours.line}" stroke-width="${width}" stroke-dasharray="${dashes}"/>`;
}

/** A triangle that points down at a place. */
export function pointer(x: number, y: number): Html {
  const corners = [
    [x - 7, y - 10],
    [x + 7, y - 10],
    [x, y],
  ];
  const points = corners.map((corner) => corner.map(place).join(',')).join(' ');
  return markup`<polygon class="chart-text" points="${points}" fill="${chartColours.text}"/>`;
}

/** How wide a text is drawn, roughly: Arial's letters are a little over half as wide as they are high. */
export function widthOf(words: string, size: number): number {
  return words.length * size * 0.56;
}

/** The text, cut so that it fits; what is cut off is in the description and in the tables. */
export function fitted(words: string, size: number, width: number): string {
  if (widthOf(words, size) <= width) return words;
  const room = Math.max(1, Math.floor(width / (size * 0.56)) - 1);
  return `${Array.from(words).slice(0, room).join('').trimEnd()}…`;
}
