import {
  parseProjectConfig,
  unsavedScheme,
  type ProjectConfig,
  type ProjectRegistry,
} from '@yardstick/language';
import type { SettingsText } from '@yardstick/language/features';
import { URI, UriUtils } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { ServerHost } from '../host.js';
import type { OpenTexts } from '../sync/open-texts.js';
import { configName, folderKey, isConfig, isSourceFile, isWithin } from '../sync/uris.js';
import { configDiagnostics } from './config-diagnostics.js';
import { matcherOf } from './file-patterns.js';

interface ConfiguredFolder {
  readonly text: string;
  readonly config: ProjectConfig;
  readonly matches: (path: string) => boolean;
}

/**
 * Which files lie in the open folders, which yardstick.json there are, and so which files belong to a project: the same files
 * that the command line finds.
 */
export class ProjectFiles {
  private readonly host: ServerHost;
  private readonly texts: OpenTexts;
  private readonly registry: ProjectRegistry;
  private readonly onConfig: (uri: URI, problems: Diagnostic[]) => void;
  private readonly sources = new Map<string, URI>();
  private readonly configured = new Map<string, ConfiguredFolder>();
  private readonly folders = new Map<string, URI>();
  private readonly searched = new Set<string>();
  private readonly searchedHere = new Set<string>();

  constructor(
    host: ServerHost,
    texts: OpenTexts,
    registry: ProjectRegistry,
    onConfig: (uri: URI, problems: Diagnostic[]) => void,
  ) {
    this.host = host;
    this.texts = texts;
    this.registry = registry;
    this.onConfig = onConfig;
  }

  /** Looks into a folder of the workspace, and for the project around it. */
  async addFolder(folder: URI): Promise<void> {
    this.folders.set(folderKey(folder), folder);
    this.keepUnsaved();
    await this.search(folder);
    await this.searchAround(folder);
  }

  /** The folder is no longer part of the workspace. What is open in it stays. */
  removeFolder(folder: URI): void {
    const key = folderKey(folder);
    this.folders.delete(key);
    this.keepUnsaved();
    this.searched.delete(key);
    this.removeWithin(key);
  }

  /** Of several folders nobody can say which is meant. */
  private keepUnsaved(): void {
    const [only, ...others] = this.folders.values();
    this.registry.keepUnsavedIn(others.length === 0 ? only : undefined);
  }

  /** A file that was opened brings its project: the folders around it up to a yardstick.json, or the files beside it. */
  async addProjectOf(file: URI): Promise<void> {
    if (file.scheme === unsavedScheme || this.isSearched(file.toString())) return;
    const folder = UriUtils.dirname(file);
    if (await this.searchAround(folder)) return;
    const key = folderKey(folder);
    if (this.searchedHere.has(key)) return;
    this.searchedHere.add(key);
    for (const uri of await this.host.find(folder, 'here')) await this.addFile(uri);
  }

  /** Takes in a file, or a folder with all that is in it, that was made or written where a search would find it. */
  async addWithin(uri: URI): Promise<void> {
    if (this.isPassedOver(uri)) return;
    if (isConfig(uri) || isSourceFile(uri)) await this.addFile(uri);
    else if (await this.host.isFolder(uri))
      for (const file of await this.host.find(uri, 'everywhere')) await this.addFile(file);
  }

  private async addFile(uri: URI): Promise<void> {
    if (isConfig(uri)) await this.readConfig(uri);
    else if (isSourceFile(uri)) this.sources.set(uri.toString(), uri);
  }

  /** A file, or a folder with all that is in it, is gone. */
  removeWithin(key: string): void {
    for (const source of [...this.sources.keys()]) if (isWithin(source, key)) this.sources.delete(source);
    for (const folder of [...this.configured.keys()]) {
      if (isWithin(`${folder}/${configName}`, key)) this.dropConfig(folder);
    }
  }

  /** Whether a file or a folder is one that is known, or has one in it. */
  knowsWithin(key: string): boolean {
    return (
      [...this.sources.keys()].some((source) => isWithin(source, key)) ||
      [...this.configured.keys()].some((folder) => isWithin(`${folder}/${configName}`, key))
    );
  }

  /** Reads a yardstick.json anew, from the editor where it is open. */
  async readConfig(uri: URI): Promise<void> {
    const folder = folderKey(UriUtils.dirname(uri));
    let text: string;
    try {
      text = this.texts.get(uri)?.getText() ?? (await this.host.read(uri));
    } catch {
      this.dropConfig(folder);
      return;
    }
    if (this.configured.get(folder)?.text === text) return;
    const { config, problems } = parseProjectConfig(text);
    this.configured.set(folder, { text, config, matches: matcherOf(config.files) });
    this.registry.register(UriUtils.dirname(uri), config);
    this.onConfig(uri, configDiagnostics(uri, text, problems));
  }

  /** Whether it lies in a folder that a search does not look into, as the host has it: the copies of a history, a tool's own files. */
  isPassedOver(uri: URI): boolean {
    const key = uri.toString();
    const around = [...this.searched].filter((folder) => isWithin(key, folder));
    return around.length > 0 && around.every((folder) => isHidden(key.slice(folder.length + 1)));
  }

  /** Whether a file is one that the project's own settings name. */
  isMember(uri: URI): boolean {
    const key = uri.toString();
    if (!this.sources.has(key)) return false;
    const folder = this.configuredAround(key);
    if (folder === undefined) return true;
    return this.configured.get(folder)?.matches(decodeURIComponent(key.slice(folder.length + 1))) ?? true;
  }

  /** Every yardstick.json as it was last read. */
  get settings(): SettingsText[] {
    return [...this.configured].map(([folder, { text }]) => {
      const uri = URI.parse(`${folder}/${configName}`);
      const version = this.texts.version(uri);
      const clientUri = this.texts.clientUri(uri) ?? uri.toString();
      return { uri: clientUri, text, ...(version !== undefined && { version }) };
    });
  }

  get members(): URI[] {
    return [...this.sources.values()].filter((uri) => this.isMember(uri));
  }

  private async search(folder: URI): Promise<void> {
    const key = folderKey(folder);
    if (this.isSearched(key)) return;
    this.searched.add(key);
    const found = await this.host.find(folder, 'everywhere');
    for (const uri of found) if (isSourceFile(uri)) this.sources.set(uri.toString(), uri);
    await Promise.all(found.filter(isConfig).map((uri) => this.readConfig(uri)));
  }

  /** @returns whether there is a yardstick.json in the folder or around it. */
  private async searchAround(folder: URI): Promise<boolean> {
    for (let around = folder; ; around = UriUtils.dirname(around)) {
      const key = folderKey(around);
      if (!this.configured.has(key)) await this.readConfig(URI.parse(`${key}/${configName}`));
      if (this.configured.has(key)) {
        await this.search(around);
        return true;
      }
      if (folderKey(UriUtils.dirname(around)) === key) return false;
    }
  }

  private isSearched(key: string): boolean {
    return [...this.searched].some((folder) => isWithin(key, folder));
  }

  private configuredAround(key: string): string | undefined {
    let nearest: string | undefined;
    for (const folder of this.configured.keys()) {
      if (isWithin(key, folder) && folder.length > (nearest?.length ?? -1)) nearest = folder;
    }
    return nearest;
  }

  private dropConfig(folder: string): void {
    if (!this.configured.delete(folder)) return;
    const uri = URI.parse(folder);
    this.registry.unregister(uri);
    this.onConfig(UriUtils.joinPath(uri, configName), []);
  }
}

/** Of a path from a folder that is searched. A file of ours may have any name. */
function isHidden(path: string): boolean {
  const names = path.split('/');
  const folders = isSourceFile(URI.file(path)) ? names.slice(0, -1) : names;
  return folders.some((name) => name === 'node_modules' || name.startsWith('.'));
}
