import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const built = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'dist');

/** The sources that went into the built file of this name. */
function sourcesOf(name: string): string[] {
  const maps = readdirSync(built).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js.map'));
  expect(maps).toHaveLength(1);
  const { sources } = JSON.parse(readFileSync(join(built, maps[0] ?? ''), 'utf8')) as {
    readonly sources: readonly string[];
  };
  return sources.map((source) => source.replaceAll('\\', '/'));
}

const areWords = (source: string): boolean => source.includes('/language/src/features/words/');

test('what is said in an editor is not read for a check, and Welsh only where it is asked for', () => {
  expect(sourcesOf('check').filter(areWords)).toEqual([]);
  const ofServer = sourcesOf('lsp').filter(areWords);
  expect(ofServer.some((source) => source.includes('/english/'))).toBe(true);
  expect(ofServer.filter((source) => source.includes('/welsh/'))).toEqual([]);
  expect(sourcesOf('welsh').every((source) => areWords(source) && source.includes('/welsh/'))).toBe(true);
});
