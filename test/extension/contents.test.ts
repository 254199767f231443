import { readdirSync, readFileSync } from 'node:fs';
import { createYardstickServices } from '@yardstick/language';
import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { gatherCodePages } from '../../scripts/code-pages.mjs';
import { codePages } from '../../packages/language/src/testing/code-pages.js';
import { gatherProjects } from '../../packages/vscode/scripts/gather-projects.mjs';
import { examples } from '../../packages/vscode/src/projects/examples.js';

const root = new URL('../../', import.meta.url);

function foldersIn(path: string): string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

describe('the projects that a new one can be a copy of', () => {
  const projects = gatherProjects();

  it('are every example and every template of the command line, and each is offered', () => {
    const all = [...foldersIn('examples'), ...foldersIn('packages/cli/templates')].sort();
    expect(Object.keys(projects).sort()).toEqual(all);
    expect(examples.map(({ name }) => name).sort()).toEqual(all);
  });

  it.each(examples.map(({ name, start }) => [name, start]))(
    '%s has the file that it begins with, %s',
    (name, start) => {
      expect(projects[name]?.[start]).toMatch(/^(?:inspection|framework) \w+/m);
    },
  );

  it('have beside them what they use', () => {
    const files = projects['youth-2021'] ?? {};
    expect(files['youth-2021/youth-2021.yardstick']).toContain('use "../youth-2018/youth-2018.yardstick"');
    expect(files['youth-2018/youth-2018.yardstick']).toBeDefined();
  });
});

it('brings a page for every code, and for nothing else', () => {
  const pages = gatherCodePages();
  expect(Object.keys(pages)).toEqual(codePages.map(({ code }) => code).sort());
  for (const [code, text] of Object.entries(pages)) expect(text).toMatch(new RegExp(`^# ${code}\n`));
});

interface Snippet {
  readonly scope: string;
  readonly body: readonly string[];
}

describe('the file templates', () => {
  const templates = JSON.parse(
    readFileSync(new URL('packages/vscode/extension/snippets/templates.json', root), 'utf8'),
  ) as Readonly<Record<string, Snippet>>;

  /** As the editor writes it where nobody changes what stands there to be changed. */
  function written({ body }: Snippet): string {
    return body
      .join('\n')
      .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll(/\$\d/g, '');
  }

  async function errorsIn(text: string): Promise<string[]> {
    const { shared } = createYardstickServices(EmptyFileSystem);
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const document = LangiumDocumentFactory.fromString(text, URI.parse('file:///test/template.yardstick'));
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], { validation: true });
    return (document.diagnostics ?? []).map(({ code }) => String(code));
  }

  it.each([
    ['A small framework', []],
    // What it revises is not there, nor is anything that it changes.
    ['A revision of a framework', ['use-not-found', 'unknown-name']],
    ['An inspection', ['unknown-name']],
  ])('%s is right as it is written', async (name, missing) => {
    const template = templates[name];
    if (!template) throw new Error(`There is no template "${name}".`);
    const found = await errorsIn(written(template));
    expect(found.filter((code) => !missing.includes(code))).toEqual([]);
  });
});
