import { expect, it } from 'vitest';
import { xmlText } from './xml.js';

it('leaves nothing that ends an element or an attribute', () => {
  expect(xmlText(`</failure> & "x" 'y' ]]>`)).toBe(
    '&lt;/failure&gt; &amp; &quot;x&quot; &apos;y&apos; ]]&gt;',
  );
});

it('replaces what XML cannot hold, and keeps line breaks in attributes', () => {
  expect(xmlText('a\u0000b\ud800c')).toBe('a�b�c');
  expect(xmlText('a\nb')).toBe('a&#10;b');
});
