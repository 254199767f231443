import { describe, expect, it } from 'vitest';
import { comparePublished, continues, isNumbered, lastCount } from './published-number.js';

describe('published numbers', () => {
  it('are ordered by their counts and not as text', () => {
    expect(comparePublished('2.9', '2.10')).toBeLessThan(0);
    expect(comparePublished('V1.2', 'V1.1')).toBeGreaterThan(0);
    expect(comparePublished('2.1', '2.1.1')).toBeLessThan(0);
    expect(comparePublished('1.1', '1.1b')).toBeLessThan(0);
    expect(comparePublished('1.1b', '1.1c')).toBeLessThan(0);
    expect(comparePublished('1.1c', '1.2')).toBeLessThan(0);
  });

  it('say nothing beside names', () => {
    expect(comparePublished('4', 'OM')).toBeUndefined();
    expect(comparePublished('V1', 'R1')).toBeUndefined();
    expect(isNumbered('V1.1')).toBe(true);
    expect(isNumbered('Safe')).toBe(false);
    expect(isNumbered('OM.1')).toBe(false);
  });

  it('have a last count', () => {
    expect(lastCount('2.1.13')).toEqual({ stem: '2.1.', count: 13 });
    expect(lastCount('1.4b')).toEqual({ stem: '1.', count: 4 });
    expect(lastCount('V2')).toEqual({ stem: 'V', count: 2 });
    expect(lastCount('Safe')).toBeUndefined();
  });

  it('continue the number of what they stand in', () => {
    expect(continues('2.1.3', '2.1')).toBe(true);
    expect(continues('2.1b', '2.1')).toBe(true);
    expect(continues('2.11', '2.1')).toBe(false);
  });
});
