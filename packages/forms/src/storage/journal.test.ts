import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from './journal.js';
import type { Sheet } from './sitting.js';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function sheet(values: Readonly<Record<string, string>>): Sheet {
  return { id: 'a1', order: 3, values: new Map(Object.entries(values)), conflicts: new Map() };
}

const before = sheet({ case: 'A-001' });
const typed = sheet({ case: 'A-001', summary: 'Sound work.' });
const journal = new Journal('Youth/cases/Court sha256-x');

describe('a note of what is not saved', () => {
  it('is found when the page is opened again, once what it notes is not saved', () => {
    journal.write([{ sheet: typed, base: before.values }]);
    expect(journal.read(() => before)).toEqual([typed]);
    journal.write([]);
    expect(journal.read(() => before)).toEqual([]);
  });

  it('is found where nothing was kept of the sheet at all', () => {
    journal.write([{ sheet: typed, base: new Map() }]);
    expect(journal.read(() => undefined)).toEqual([typed]);
  });

  it('is put together with what another tab has saved since', () => {
    journal.write([{ sheet: typed, base: before.values }]);
    const [found] = journal.read(() => sheet({ case: 'A-001', summary: 'Weak work.', 'answers/2.1': 'no' }));
    expect(Object.fromEntries(found?.values ?? [])).toEqual({
      case: 'A-001',
      summary: 'Sound work.',
      'answers/2.1': 'no',
    });
    expect([...(found?.conflicts ?? [])]).toEqual([['summary', 'Weak work.']]);
  });

  it.each(['', '{', 'null', '7', '[7]', '[["a",1]]', '[["a",1,"b","c","d"]]', '{"a":1}'])(
    'is none where it cannot be read: %s',
    (text) => {
      kept.set('yardstick Youth/cases/Court sha256-x', text);
      expect(journal.read(() => before)).toEqual([]);
    },
  );

  it('is left out where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => {
      journal.write([{ sheet: typed, base: before.values }]);
    }).not.toThrow();
    expect(journal.read(() => before)).toEqual([]);
  });
});
