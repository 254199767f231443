import { unsafeCharacters } from './unsafe-text.js';

/**
 * Text for a run of a Word document or a cell of a spreadsheet, on one line. The library that writes the XML encodes it for XML;
 * this takes out what XML 1.0 cannot hold at all, and what turns the direction of text round.
 */
export function wordText(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(unsafeCharacters, '\ufffd');
}
