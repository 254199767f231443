import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { slipFamilies } from '../testing/slips/families.js';
import { withSlip, type Slip } from '../testing/slips/slip.js';
import { writtenWords } from '../testing/slips/written-words.js';
import { TestWorkspace } from '../testing/workspace.js';

/*
 * One slip of the pen, of every kind that authors make, anywhere in any framework or inspection that this repository has: the whole
 * project has one problem then, or none where the text still says something. A few slips of each kind are tried, evenly spread over all
 * the places where it can be made; SLIPS=1000 tries that many of each.
 */

const mostOfEach = Number(process.env['SLIPS'] ?? 10);

/** Kinds of slip that change what is said, so that more than one thing can be wrong with it: nine of ten have one problem all the same. */
const changesMeaning: ReadonlySet<string> = new Set([
  'keyword left out',
  'name left out',
  'text left out',
  'number left out',
  'words swapped',
  'synonym',
  'name misspelt',
  'name in two words',
  'name in other capitals',
  'name with a small letter',
  'name for a number',
  'number in words',
  'number mistyped',
  'number out of range',
  'out of',
  'date mistyped',
  'keyword capitalised',
  'keyword shouted',
  'keywords joined',
  'word joined to the next',
  'text without quotes',
  'opening quote left out',
  'line broken',
  'opening brace too many',
]);

/** A block without its brace is reported at its head, wherever the brace should stand; of two braces the second is too many. */
const reportedElsewhere: ReadonlySet<string> = new Set(['brace left out', 'closing brace too many']);

interface Place {
  readonly project: string;
  readonly path: string;
  readonly slip: Slip;
  /** The line (from 0) of the word that the slip is made at. */
  readonly line: number;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

function projectFolders(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();
}

function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yardstick|inspection)$/.test(path))
    .sort()
    .map((path) => join(folder, path));
  // The framework that this one revises lies in another project.
  if (folder.endsWith('youth-2021')) paths.push('examples/youth-2018/youth-2018.yardstick');
  return Object.fromEntries(
    paths.map((path) => [relative('.', path), readFileSync(join(root, path), 'utf8')]),
  );
}

const projects = new Map(
  [...projectFolders('examples'), ...projectFolders('test/docs/unseen-frameworks')].map((folder) => [
    folder,
    filesOf(folder),
  ]),
);

const wordsIn = new Map(
  [...projects].flatMap(([project, files]) =>
    Object.entries(files)
      .filter(([path]) => path.startsWith(project))
      .map(([path, text]) => [path, { project, text, words: writtenWords(text) }] as const),
  ),
);

function placesOf(family: (typeof slipFamilies)[number]): Place[] {
  const places: Place[] = [];
  for (const [path, { project, text, words }] of wordsIn) {
    for (const [at, word] of words.entries()) {
      for (const slip of family.at(word, { words, at, text })) {
        if (withSlip(text, slip) !== text) places.push({ project, path, slip, line: word.line });
      }
    }
  }
  const step = Math.max(1, places.length / mostOfEach);
  return Array.from(
    { length: Math.min(places.length, mostOfEach) },
    (_, index) => places[Math.floor(index * step)],
  ).filter((place) => place !== undefined);
}

const workspaces = new Map<string, Promise<TestWorkspace>>();

function workspaceOf(project: string): Promise<TestWorkspace> {
  let workspace = workspaces.get(project);
  if (!workspace) {
    workspace = TestWorkspace.open(projects.get(project) ?? {});
    workspaces.set(project, workspace);
  }
  return workspace;
}

interface Problem {
  readonly path: string;
  readonly line: number;
  readonly words: string;
  readonly message: string;
}

/** The file of each project that has a slip in it. */
const lastChanged = new Map<string, string>();

/** Every problem of the whole project once the slip is made. */
async function problemsAfter({ project, path, slip }: Place): Promise<Problem[]> {
  const workspace = await workspaceOf(project);
  const files = projects.get(project) ?? {};
  const text = files[path] ?? '';
  const changed = lastChanged.get(project);
  if (changed !== undefined && changed !== path) await workspace.write(changed, files[changed] ?? '');
  lastChanged.set(project, path);
  await workspace.write(path, withSlip(text, slip));
  const problems = Object.keys(files).flatMap((each) =>
    workspace.diagnostics(each).map(({ range, message }) => ({
      path: each,
      line: range.start.line,
      words: workspace.document(each).textDocument.getText(range),
      message: typeof message === 'string' ? message : message.value,
    })),
  );
  return problems;
}

function described({ path, slip, line }: Place, problems: readonly Problem[]): string {
  const { text } = wordsIn.get(path) ?? { text: '' };
  const written = `${text.slice(0, slip.start).split('\n').at(-1) ?? ''}‹${slip.put}›${text.slice(slip.end).split('\n')[0] ?? ''}`;
  const said = problems.map(
    (problem) => `${problem.path}:${problem.line + 1} [${problem.words}] ${problem.message}`,
  );
  return [`${path}:${line + 1} ${written.trim()}`, ...said].join('\n    ');
}

describe('a project without mistakes', () => {
  test.each([...projects.keys()])('%s', async (project) => {
    const workspace = await workspaceOf(project);
    for (const path of Object.keys(projects.get(project) ?? {}))
      expect(workspace.diagnostics(path)).toEqual([]);
  });
});

describe('one slip has one problem', () => {
  test.each(slipFamilies.map((family) => [family.name, family] as const))('%s', async (name, family) => {
    const places = placesOf(family);
    expect(places.length).toBeGreaterThan(0);
    const more: string[] = [];
    for (const place of places) {
      const problems = await problemsAfter(place);
      const [only] = problems;
      const isBeside =
        only === undefined ||
        reportedElsewhere.has(name) ||
        changesMeaning.has(name) ||
        (only.path === place.path && only.line >= place.line && only.line <= place.line + 1);
      if (problems.length > 1 || !isBeside) more.push(described(place, problems));
    }
    const allowed = changesMeaning.has(name) ? places.length / 10 : 0;
    expect(more.length, more.join('\n')).toBeLessThanOrEqual(allowed);
  });
});
