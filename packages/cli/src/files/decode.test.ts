import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from './decode.js';

it('reads UTF-8, with or without a byte order mark', () => {
  expect(decodeText(Buffer.from('Ynys Môn'))).toEqual({ text: 'Ynys Môn' });
  expect(decodeText(Buffer.from('\ufeffYnys Môn'))).toEqual({ text: 'Ynys Môn' });
});

it('finds the line and column of the first byte that is not', () => {
  expect(decodeText(Buffer.from('first\nYnys M\xf4n\nthird \xff', 'latin1'))).toEqual({
    broken: { line: 2, column: 7 },
  });
  expect(decodeText(Buffer.from([0xff, 0xfe, 0x41, 0x00]))).toEqual({ broken: { line: 1, column: 1 } });
});

it('gives back every text that it is given as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decodeText(Buffer.from(text))).toEqual({ text });
    }),
  );
});

it('never takes bytes that are not UTF-8 for text', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const decoded = decodeText(bytes);
      if ('text' in decoded)
        expect(Buffer.from(decoded.text)).toEqual(Buffer.from(bytes).subarray(startsWithMark(bytes) ? 3 : 0));
      else expect(decoded.broken.line).toBeGreaterThan(0);
    }),
  );
});

function startsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
