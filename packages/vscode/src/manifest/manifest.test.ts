import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extensionFolder, firstArguments, readJson, shippedSources } from '../testing/sources.js';

interface Manifest {
  readonly version: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: { readonly supported: boolean };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly type: string }>> };
    readonly taskDefinitions: readonly {
      readonly properties: { readonly target: { readonly enum: string[] } };
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  };
}

const manifest = readJson('package.json') as Manifest;
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);

describe('the manifest', () => {
  it('declares the commands that the sources register, and no other', () => {
    expect([...firstArguments('commands.registerCommand')].sort()).toEqual([...declared].sort());
  });

  it('puts only commands of its own into menus', () => {
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    expect(inMenus.filter((command) => !declared.includes(command))).toEqual([]);
  });

  it('links only to commands that there are', () => {
    const linked = [...JSON.stringify(readJson('package.nls.json')).matchAll(/\(command:([\w.]+)/g)];
    expect(
      linked.map(([, command]) => command).filter((command) => !declared.includes(command ?? '')),
    ).toEqual([]);
  });

  it('has only settings that something reads', () => {
    const sources = [...shippedSources().values()].join('\n');
    const unread = Object.keys(contributes.configuration.properties).filter((setting) => {
      const [section, key] = [setting.slice(0, setting.lastIndexOf('.')), setting.split('.').at(-1)];
      const isReadWhole = sources.includes(`'${setting}'`);
      return !isReadWhole && !(sources.includes(`'${section}'`) && sources.includes(`'${String(key)}'`));
    });
    expect(unread).toEqual([]);
  });

  it('has no setting that could point at a program, a folder or an address', () => {
    const settings = Object.entries(contributes.configuration.properties);
    expect(settings.filter(([, { type }]) => type !== 'boolean' && type !== 'number')).toEqual([]);
  });

  it('supports folders that are not trusted and folders that are on no disk', () => {
    expect(manifest.capabilities).toMatchObject({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: true },
    });
  });

  it('has the version of the command line', () => {
    const cli = JSON.parse(
      readFileSync(new URL('../../../cli/package.json', import.meta.url), 'utf8'),
    ) as Manifest;
    expect(manifest.version).toBe(cli.version);
  });

  it('names only files that there are', () => {
    const named = [
      ...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:media|syntaxes|snippets|l10n)[^"]*)"/g),
    ];
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, path]) => path ?? '').filter((path) => !existsSync(extensionFolder + path))).toEqual(
      [],
    );
  });
});

describe('the README', () => {
  const readme = readFileSync(`${extensionFolder}README.md`, 'utf8');

  it('shows only pictures that there are', () => {
    const shown = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((path) => !existsSync(extensionFolder + path))).toEqual([]);
  });

  it('lists every command that the palette offers, by its title', () => {
    const words = readJson('package.nls.json') as Readonly<Record<string, string>>;
    const hidden = (contributes.menus['commandPalette'] ?? [])
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command);
    const titles = contributes.commands
      .filter(({ command }) => !hidden.includes(command))
      .map(({ title }) => words[title.replaceAll('%', '')] ?? title);
    expect(titles.filter((title) => !readme.includes(`| ${title}`))).toEqual([]);
  });
});
