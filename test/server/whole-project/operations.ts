import fc from 'fast-check';
import { texts } from './texts.js';

/** Where files lie: in two folders that may be open, in one in the first of these that may be open too, and in one that never is. */
export const workspaceFolders = ['alpha', 'beta', 'alpha/north'] as const;
const folders = [
  'alpha',
  'alpha/north',
  'alpha/north/old cases',
  'alpha/.history',
  'alpha/node_modules/kit',
  'beta',
  'beta/ŵest #1',
  'outside',
];

export type Operation =
  | { readonly does: 'write'; readonly path: string; readonly text: string; readonly halfFirst: boolean }
  | { readonly does: 'remove' | 'makeFolderOf' | 'open' | 'close' | 'save'; readonly path: string }
  | { readonly does: 'type'; readonly path: string; readonly text: string }
  | { readonly does: 'move' | 'moveInEditor'; readonly path: string; readonly to: string }
  | { readonly does: 'removeInEditor' | 'createInEditor'; readonly path: string }
  | { readonly does: 'changeFolders'; readonly path: string }
  /** One of those that are open, in the order of opening. */
  | { readonly does: 'retype' | 'closeOne' | 'saveOne'; readonly pick: number; readonly text: number }
  | { readonly does: 'pause' };

/** How what happened on the disk reaches the server: as it happened, or as watchers hand it on. */
export type Delivery = 'atOnce' | 'together' | 'folded' | 'twice' | 'backwards';

const name = fc.constantFrom(...Object.keys(texts));
const usualFolder = fc.constantFrom('alpha', 'alpha/north', 'beta');
const anyFolder = fc.oneof(
  { weight: 3, arbitrary: usualFolder },
  { weight: 1, arbitrary: fc.constantFrom(...folders) },
);
const file = fc.tuple(anyFolder, name).map(([folder, each]) => `${folder}/${each}`);
const folder = fc.constantFrom(...folders.filter((path) => path.includes('/')), 'beta/new', 'alpha/2024.05');
const place = fc.oneof({ weight: 4, arbitrary: file }, { weight: 1, arbitrary: folder });
const move = fc
  .oneof({ weight: 2, arbitrary: fc.tuple(file, file) }, { weight: 2, arbitrary: fc.tuple(folder, folder) })
  .filter(([path, to]) => path !== to && !to.startsWith(`${path}/`) && !path.startsWith(`${to}/`));
const textFor = (path: string): fc.Arbitrary<string> =>
  fc.constantFrom(...(texts[path.slice(path.lastIndexOf('/') + 1)] ?? ['']));
const written = file.chain((path) => textFor(path).map((text) => ({ path, text })));
const alsoUnsaved = fc.oneof(
  { weight: 9, arbitrary: file },
  // Of these a person has chosen the language.
  { weight: 1, arbitrary: fc.constantFrom('untitled:Untitled-1', 'alpha/notes.txt') },
);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(written, fc.boolean())
      .map(([one, halfFirst]): Operation => ({ does: 'write', halfFirst, ...one })),
  },
  { weight: 3, arbitrary: place.map((path): Operation => ({ does: 'remove', path })) },
  { weight: 1, arbitrary: file.map((path): Operation => ({ does: 'makeFolderOf', path })) },
  { weight: 3, arbitrary: alsoUnsaved.map((path): Operation => ({ does: 'open', path })) },
  { weight: 3, arbitrary: written.map((one): Operation => ({ does: 'type', ...one })) },
  { weight: 2, arbitrary: file.map((path): Operation => ({ does: 'close', path })) },
  { weight: 2, arbitrary: file.map((path): Operation => ({ does: 'save', path })) },
  { weight: 2, arbitrary: move.map(([path, to]): Operation => ({ does: 'move', path, to })) },
  { weight: 2, arbitrary: move.map(([path, to]): Operation => ({ does: 'moveInEditor', path, to })) },
  { weight: 1, arbitrary: place.map((path): Operation => ({ does: 'removeInEditor', path })) },
  { weight: 1, arbitrary: file.map((path): Operation => ({ does: 'createInEditor', path })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...workspaceFolders)
      .map((path): Operation => ({ does: 'changeFolders', path })),
  },
  {
    weight: 5,
    arbitrary: fc
      .record({
        does: fc.constantFrom('retype', 'retype', 'closeOne', 'saveOne'),
        pick: fc.nat(9),
        text: fc.nat(9),
      })
      .map((one): Operation => one),
  },
  { weight: 2, arbitrary: fc.constant<Operation>({ does: 'pause' }) },
);

export interface Burst {
  readonly delivery: Delivery;
  readonly operations: readonly Operation[];
}

export const burst: fc.Arbitrary<Burst> = fc.record({
  delivery: fc.constantFrom<Delivery>('atOnce', 'together', 'folded', 'twice', 'backwards'),
  operations: fc.array(operation, { minLength: 1, maxLength: 6, size: 'max' }),
});
