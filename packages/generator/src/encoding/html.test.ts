import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Html, htmlText, markup } from './html.js';

describe('a page template', () => {
  it('takes text as text, between tags and in an attribute', () => {
    const text = `<img src=x onerror="canary()"> & 'more'`;
    const encoded = '&lt;img src=x onerror=&quot;canary()&quot;&gt; &amp; &#39;more&#39;';
    expect(markup`<p>${text}</p>`.toString()).toBe(`<p>${encoded}</p>`);
    expect(markup`<p title="${text}">x</p>`.toString()).toBe(`<p title="${encoded}">x</p>`);
  });

  it('takes mark-up, numbers and lists of them, and writes nothing for what is absent', () => {
    const items = ['a', 'b'].map((word) => markup`<li>${word}</li>`);
    expect(markup`<ul>${items}</ul>${undefined}${false}${7}`.toString()).toBe(
      '<ul><li>a</li><li>b</li></ul>7',
    );
  });

  it('refuses text where it could become something else', () => {
    const text = 'canary()';
    expect(() => markup`<p ${text}>`).toThrow(TypeError);
    expect(() => markup`<p title=${text}>`).toThrow(TypeError);
    expect(() => markup`<p title='${text}'>`).toThrow(TypeError);
    expect(() => markup`<a href="${text}">`).toThrow(TypeError);
    expect(() => markup`<p style="${text}">`).toThrow(TypeError);
    expect(() => markup`<p onclick="${text}">`).toThrow(TypeError);
    expect(() => markup`<!-- ${text} -->`).toThrow(TypeError);
    expect(() => markup`<script>${text}</script>`).toThrow(TypeError);
    expect(() => markup`<style>${text}</style>`).toThrow(TypeError);
    expect(() => markup`<p>${NaN}</p>`).toThrow(RangeError);
    expect(() => markup`<p title="${markup`<b>`}">`).toThrow(TypeError);
    expect(() => markup`<p>${{} as unknown as string}</p>`).toThrow(TypeError);
  });

  it('takes a link within the page, and a style sheet that was written whole', () => {
    expect(markup`<a href="#${'2.1'}">2.1</a>`.toString()).toBe('<a href="#2.1">2.1</a>');
    expect(markup`<style>${Html.trusted('p { color: red }')}</style>`.toString()).toBe(
      '<style>p { color: red }</style>',
    );
  });

  it('leaves nothing that ends a place, and nothing that neither HTML nor XML can hold, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = htmlText(text);
        expect(encoded).not.toMatch(/[<>"'\p{Cs}\u202a-\u202e\u2028\u2029]/u);
        expect(encoded.replace(/[\t\n]/g, '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
