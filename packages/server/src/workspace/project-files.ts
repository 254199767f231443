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
import { folderKey, isConfig, isSourceFile, isWithin } from '../sync/uris.js';
import { configDiagnostics } from './config-diagnostics.js';
import { matcherOf } from './file-patterns.js';
import { isLeftOut } from './left-out.js';
import { configName } from './our-files.js';

interface ConfiguredFolder {
  readonly text: string;
  readonly config: ProjectConfig;
  readonly matches: (path: string) => boolean;
}

type Configured = ReadonlyMap<string, ConfiguredFolder>;

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
  private configured = new Map<string, ConfiguredFolder>();
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

  /** The folders of the workspace are others than before. What is open stays, with the project that it brings. */
  async changeFolders(added: readonly URI[], removed: readonly URI[]): Promise<void> {
    for (const folder of removed) this.folders.delete(folderKey(folder));
    for (const folder of added) this.folders.set(folderKey(folder), folder);
    // Of several folders nobody can say which is meant.
    const [only, ...others] = this.folders.values();
    this.registry.keepUnsavedIn(others.length === 0 ? only : undefined);
    await this.lookAgain();
  }

  /** Looks into every folder of the workspace and around it, and into the projects of what is open, as if for the first time. */
  async lookAgain(): Promise<void> {
    const before = this.configured;
    this.configured = new Map();
    for (const found of [this.sources, this.searched, this.searchedHere]) found.clear();
    for (const folder of this.folders.values()) {
      await this.search(folder, before);
      await this.searchAround(folder, before);
    }
    const open = this.texts.uris();
    for (const uri of open.filter(isConfig)) await this.readConfig(uri, before);
    for (const uri of open.filter((uri) => !isConfig(uri))) await this.addProjectOf(uri, before);
    for (const folder of before.keys()) if (!this.configured.has(folder)) this.forgetConfig(folder);
  }

  /** A file that was opened brings its project: the folders around it up to a yardstick.json, or the files beside it. */
  async addProjectOf(file: URI, before: Configured = this.configured): Promise<void> {
    if (file.scheme === unsavedScheme || this.isSearched(file.toString())) return;
    const folder = UriUtils.dirname(file);
    if (await this.searchAround(folder, before)) return;
    const key = folderKey(folder);
    if (this.searchedHere.has(key)) return;
    this.searchedHere.add(key);
    for (const uri of await this.host.find(folder, 'here')) {
      if (isSourceFile(uri)) this.sources.set(uri.toString(), uri);
    }
  }

  /** Takes a source in, where a search would find it: not a file that ends otherwise, whose language a person has chosen. */
  add(uri: URI): void {
    if (isSourceFile(uri) && this.finds(uri)) this.sources.set(uri.toString(), uri);
  }

  remove(source: URI): void {
    this.sources.delete(source.toString());
  }

  /** Whether a file lies where sources are looked for; or a folder, so that there may be sources in it. */
  finds(uri: URI): boolean {
    const key = uri.toString();
    const isFile = isSourceFile(uri) || isConfig(uri);
    return (
      [...this.searched].some((folder) => isWithin(key, folder) && !isLeftOut(key, folder, isFile)) ||
      (isFile && this.searchedHere.has(folderKey(UriUtils.dirname(uri))))
    );
  }

  isInWorkspace(uri: URI): boolean {
    return [...this.folders.keys()].some((folder) => isWithin(uri.toString(), folder));
  }

  /** Every source and every yardstick.json that is known. */
  get known(): URI[] {
    const configs = [...this.configured.keys()].map((folder) => URI.parse(`${folder}/${configName}`));
    return [...this.sources.values(), ...configs];
  }

  /**
   * Something happened to a yardstick.json.
   *
   * @returns whether it is another than it was.
   */
  async configChanged(uri: URI): Promise<boolean> {
    const folder = folderKey(UriUtils.dirname(uri));
    const wasThere = this.configured.has(folder);
    const isOther = await this.readConfig(uri);
    // Where a project begins decides how far around a folder it is looked for; where nobody looks, only one that is open counts.
    const isFound = this.isInWorkspace(uri) && this.finds(uri);
    if (wasThere !== this.configured.has(folder) || !isFound) await this.lookAgain();
    return isOther;
  }

  /** Reads a yardstick.json anew, from the editor where it is open. @returns whether it is another than it was. */
  private async readConfig(uri: URI, before: Configured = this.configured): Promise<boolean> {
    const folder = folderKey(UriUtils.dirname(uri));
    let text: string;
    try {
      text = this.texts.get(uri)?.getText() ?? (await this.host.read(uri));
    } catch {
      if (!this.configured.delete(folder)) return false;
      this.forgetConfig(folder);
      return true;
    }
    const known = before.get(folder);
    if (known?.text === text) {
      this.configured.set(folder, known);
      return false;
    }
    const { config, problems } = parseProjectConfig(text);
    this.configured.set(folder, { text, config, matches: matcherOf(config.files) });
    this.registry.register(UriUtils.dirname(uri), config);
    this.onConfig(uri, configDiagnostics(uri, text, problems));
    return true;
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

  private async search(folder: URI, before: Configured): Promise<void> {
    const key = folderKey(folder);
    if (this.isSearched(key)) return;
    this.searched.add(key);
    const found = await this.host.find(folder, 'everywhere');
    for (const uri of found) if (isSourceFile(uri)) this.sources.set(uri.toString(), uri);
    await Promise.all(found.filter(isConfig).map((uri) => this.readConfig(uri, before)));
  }

  /** @returns whether there is a yardstick.json in the folder or around it. */
  private async searchAround(folder: URI, before: Configured): Promise<boolean> {
    for (let around = folder; ; around = UriUtils.dirname(around)) {
      const key = folderKey(around);
      if (!this.configured.has(key)) await this.readConfig(URI.parse(`${key}/${configName}`), before);
      if (this.configured.has(key)) {
        await this.search(around, before);
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

  private forgetConfig(folder: string): void {
    const uri = URI.parse(folder);
    this.registry.unregister(uri);
    this.onConfig(UriUtils.joinPath(uri, configName), []);
  }
}
