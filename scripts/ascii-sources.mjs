// A single “ in a pattern makes Node keep the whole of a bundle in two bytes a character: twice as much to read, decode and
// compare at every start. This writes such characters of our own sources as \u escapes, which mean the same in texts and patterns.
import { readFile } from 'node:fs/promises';

const beyondAscii = /[\u0080-\uffff]/g;

/** An esbuild plugin. */
export const asciiSources = {
  name: 'ascii-sources',
  setup(build) {
    build.onLoad({ filter: /[\\/]packages[\\/][a-z]+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(beyondAscii, escaped), loader: 'ts' };
    });
  },
};

/** Characters are matched as JavaScript counts them, so one beyond the first 65,536 comes as the two halves it is written with. */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
