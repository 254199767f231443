import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yardstick } from './command-line.js';

/*
 * Frameworks that are no example of this repository, written by a reader of the language reference from that alone. What the
 * inspections expect was worked out by hand; the sums stand in their comments.
 */

const folder = join(import.meta.dirname, 'unseen-frameworks');

describe.each(readdirSync(folder))('%s', (name) => {
  it('is clean, warnings counted', () => {
    const { exitCode, shown } = yardstick(['check', '--strict'], join(folder, name));
    expect({ exitCode, shown }).toEqual({
      exitCode: 0,
      shown: expect.stringContaining('No problems') as unknown,
    });
  });

  it('rates its inspections as expected', () => {
    const { exitCode, shown } = yardstick(['test'], join(folder, name));
    expect({ exitCode, shown }).toEqual({
      exitCode: 0,
      shown: expect.stringContaining('all hold') as unknown,
    });
  });

  it('is laid out in the one way', () => {
    expect(yardstick(['format', '--check', '--quiet'], join(folder, name))).toEqual({
      exitCode: 0,
      shown: '',
    });
  });
});
