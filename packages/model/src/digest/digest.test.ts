import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework.js';
import { YOUTH_2018 } from '../testing/youth-2018.js';
import { base64 } from './base64.js';
import { canonicalJson } from './canonical-json.js';
import { digestOf, sha256OfText, withDigest } from './digest.js';

describe('canonical JSON', () => {
  it('sorts keys by code unit at every depth, keeps lists in order and leaves absent values out', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined, a: 'x' }], a: null, B: true, é: 2 })).toBe(
      '{"B":true,"a":null,"b":[{"a":"x","d":1}],"é":2}',
    );
  });

  it('escapes what is no character, so that two texts never have the same bytes', () => {
    expect(canonicalJson('\ud800')).toBe('"\\ud800"');
  });
});

describe('base64', () => {
  // The examples of RFC 4648, section 10.
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('of "%s" is "%s"', (text, encoded) => {
    expect(base64(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBe(encoded);
  });
});

describe('the digest of a framework', () => {
  it('is the SHA-256 of its canonical JSON, as any other tool works it out', () => {
    const empty = {
      name: 'Empty',
      scales: [],
      bandings: [],
      wordings: [],
      samples: [],
      checks: [],
      statistics: [],
      discretions: [],
      noteHeadings: [],
      items: [],
      overall: { rule: { by: 'notRated' as const, because: { text: 'nothing to rate' } }, limits: [] },
    };
    expect(digestOf(empty)).toBe('sha256-dwTXgzaPuEtp56B0SLLM+psPozVRrVYk++l4PxTdPdY=');
  });

  it('does not depend on the order in which keys were written, nor on a digest already there', () => {
    const reversed = Object.fromEntries(Object.entries(YOUTH_2018).toReversed());
    expect(digestOf({ ...YOUTH_2018, ...reversed })).toBe(YOUTH_2018.digest);
  });

  it('changes with a single letter', () => {
    expect(digestOf({ ...YOUTH_2018, title: { text: 'Inspection of youth offending service' } })).not.toBe(
      YOUTH_2018.digest,
    );
  });

  it('stays true: nothing in the framework can be changed afterwards', () => {
    const framework = withDigest(JSON.parse(JSON.stringify(YOUTH_2018)) as Framework);
    expect(Object.isFrozen(framework.items[1]?.items[0]?.items)).toBe(true);
  });
});

it('names a text as a content security policy does', () => {
  // FIPS 180-2, appendix B.1.
  expect(sha256OfText('abc')).toBe('sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
});
