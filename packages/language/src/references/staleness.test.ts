import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectConfig } from '../project/project-config.js';
import { TestWorkspace } from '../testing/workspace.js';

/*
 * What an edit in one file says about another must be what a workspace says that was opened with those texts. Langium asks which files
 * to look at again; these tests find what the answer forgets.
 */

const scale = (levels: string): string => `scale Rating {\n${levels}\n}\n`;
const poorGood = '    level Poor = 0\n    level Good = 1';
const framework = (name: string, effective: string, more = ''): string =>
  `use "./common.yardstick"
framework ${name} {
    effective ${effective}
    section 1 "Safe" {
        rated by inspectors on Rating
    }
    section 2 "Effective" {
        rated by inspectors on Rating
    }
    overall rated by lowest of sections in 1, 2
${more}}
`;
const revision = (name: string, base: string, changes: string): string =>
  `use "./base.yardstick"
framework ${name} revises ${base} {
    effective from 2025-01
    ${changes}
}
`;
const inspection = (name: string, of: string, lines: string): string =>
  `inspection ${name} of ${of} {\n    ${lines}\n}\n`;

/** The texts that each file of the project may have. */
const texts = {
  'common.yardstick': [
    scale(poorGood),
    scale('    level Weak = 0\n    level Strong = 1'),
    scale(poorGood).replace('scale Rating', 'scale Score'),
    `${scale(poorGood)}framework Care2024 {\n    overall not rated because "described"\n}\n`,
    'scale Rating {\n    level Poor = 0\n    level Good =\n}\n',
    '',
  ],
  'base.yardstick': [
    framework('Care2024', 'from 2024-01 to 2024-12'),
    framework('Care2024', 'from 2023-01 to 2023-12', '    check Safe "Are people safe?"\n'),
    framework('Care2023', 'from 2023-01 to 2023-12'),
    framework('Care2024', 'from 2024-01 to 2024-12').replace('on Rating', 'on Ratings'),
    `${framework('Care2024', 'from 2024-01 to 2024-12')}${scale(poorGood)}`,
    framework('Care2024', 'from 2024-01').replace('"Safe"', ''),
  ],
  'revised.yardstick': [
    revision('Care2025', 'Care2024', 'remove section 2\n    replace overall rated by lowest of sections'),
    revision('Care2025', 'Care2024', 'remove section 2'),
    revision('Care2025', 'Care2023', 'replace section 3 "Well led" {\n    }'),
    revision('Care2024', 'Care2024', ''),
    framework('Care2025', 'from 2025-01'),
  ],
  'alder.inspection': [
    inspection('Alder', 'Care2024', 'fieldwork 2024-05\n    1 Good\n    2 Poor\n    expect overall Poor'),
    inspection('Alder', 'Care2025', 'fieldwork 2024-05\n    1 Good'),
    inspection('Alder', 'Care2023', '1 Strong\n    2 Weak\n    Safe yes'),
    inspection('Birch', 'Care2024', '1 Good'),
    `use "./common.yardstick"\n${inspection('Alder', 'Care2024', '1 Good\n    2 Good')}`,
  ],
  'birch.inspection': [
    inspection('Birch', 'Care2025', 'fieldwork 2025-05\n    1 Good'),
    inspection('Alder', 'Care2024', 'fieldwork 2025-05\n    1 Good\n    2 Good'),
    'use "./comon.yardstick"\n',
    '',
  ],
} as const;

type Path = keyof typeof texts;

const settings: readonly Partial<ProjectConfig>[] = [
  {},
  { languages: ['cy'] },
  { lint: { 'unused-use': 'off', 'hidden-name': 'error' } },
];

type Edit =
  | { readonly write: Path; readonly text: string }
  | { readonly remove: Path }
  | { readonly rename: Path; readonly to: string }
  | { readonly configure: Partial<ProjectConfig> };

const paths = Object.keys(texts) as Path[];
const write: fc.Arbitrary<Edit> = fc
  .constantFrom(...paths)
  .chain((path) => fc.constantFrom(...texts[path]).map((text) => ({ write: path, text })));
const remove: fc.Arbitrary<Edit> = fc.constantFrom(...paths).map((path) => ({ remove: path }));
const rename: fc.Arbitrary<Edit> = fc
  .constantFrom(...paths)
  .map((path) => ({ rename: path, to: path.replace('.', '-old.') }));
const configure: fc.Arbitrary<Edit> = fc.constantFrom(...settings).map((config) => ({ configure: config }));
const edits = fc.array(
  fc.oneof({ weight: 6, arbitrary: write }, { weight: 2, arbitrary: remove }, rename, configure),
  { minLength: 1, maxLength: 6 },
);

/** A project while it is edited, and the same texts beside it for a fresh look. */
class EditedProject {
  private readonly workspace: TestWorkspace;
  private readonly files: Map<string, string>;
  private config: Partial<ProjectConfig> = {};

  private constructor(workspace: TestWorkspace, files: Map<string, string>) {
    this.workspace = workspace;
    this.files = files;
  }

  static async open(): Promise<EditedProject> {
    const files = new Map<string, string>(paths.map((path) => [path, texts[path][0]]));
    return new EditedProject(await TestWorkspace.open(Object.fromEntries(files)), files);
  }

  async apply(edit: Edit): Promise<void> {
    if ('write' in edit) await this.write(edit.write, edit.text);
    else if ('remove' in edit) await this.remove(edit.remove);
    else if ('configure' in edit) {
      this.config = edit.configure;
      await this.workspace.configure(edit.configure);
    } else {
      const text = this.files.get(edit.rename);
      if (text === undefined) return;
      await this.remove(edit.rename);
      await this.write(edit.to, text);
    }
  }

  private async write(path: string, text: string): Promise<void> {
    this.files.set(path, text);
    await this.workspace.write(path, text);
  }

  private async remove(path: string): Promise<void> {
    if (this.files.delete(path)) await this.workspace.remove(path);
  }

  async expectFresh(): Promise<void> {
    const fresh = await TestWorkspace.open(Object.fromEntries(this.files), this.config);
    for (const path of this.files.keys()) {
      expect({ path, found: this.workspace.diagnostics(path) }).toEqual({
        path,
        found: fresh.diagnostics(path),
      });
    }
  }
}

async function edited(...steps: Edit[]): Promise<void> {
  const project = await EditedProject.open();
  await project.expectFresh();
  for (const step of steps) {
    await project.apply(step);
    await project.expectFresh();
  }
}

describe('what is said of a file stays right', () => {
  it('when a used file changes, goes and comes back', () =>
    edited(
      { write: 'common.yardstick', text: texts['common.yardstick'][1] },
      { remove: 'common.yardstick' },
      { write: 'common.yardstick', text: texts['common.yardstick'][0] },
    ));

  it('when the base of its framework changes behind the framework', () =>
    edited(
      { write: 'base.yardstick', text: texts['base.yardstick'][1] },
      { write: 'base.yardstick', text: texts['base.yardstick'][2] },
    ));

  it('when another version of its framework begins to be one, and ends', () =>
    edited(
      { write: 'birch.inspection', text: texts['birch.inspection'][1] },
      { write: 'revised.yardstick', text: texts['revised.yardstick'][4] },
      { write: 'revised.yardstick', text: texts['revised.yardstick'][0] },
      { remove: 'revised.yardstick' },
    ));

  it('when another file takes its name and gives it back', () =>
    edited(
      { write: 'birch.inspection', text: texts['birch.inspection'][1] },
      { write: 'birch.inspection', text: texts['birch.inspection'][0] },
      { write: 'revised.yardstick', text: texts['revised.yardstick'][3] },
      { remove: 'revised.yardstick' },
    ));

  it('when a file that it misses could be another one', () =>
    edited(
      { write: 'birch.inspection', text: texts['birch.inspection'][2] },
      { rename: 'common.yardstick', to: 'comon-old.yardstick' },
    ));

  it('when the settings of the project change', () =>
    edited(...settings.toReversed().map((config): Edit => ({ configure: config }))));

  it('after any edits', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, (steps) => edited(...steps)),
      { numRuns: 60 },
    );
  });
});
