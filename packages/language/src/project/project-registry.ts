import { UriUtils, type LangiumSharedCoreServices, type URI } from 'langium';
import { isDocument, type Framework } from '../generated/ast.js';
import { sharedDeclarations } from '../references/declarations.js';
import { BuildCache } from '../structure/build-cache.js';
import { defaultProjectConfig, type ProjectConfig } from './project-config.js';

export interface Project {
  /** The folder, without a slash at its end. */
  readonly root: string;
  readonly config: ProjectConfig;
}

/**
 * Which project a file belongs to: that of the nearest folder around it with a yardstick.json, or else its own folder. Hosts
 * say which folders have one; this package does not look at disks.
 */
export class ProjectRegistry {
  private readonly shared: LangiumSharedCoreServices;
  private readonly configured = new Map<string, Project>();
  private readonly frameworks: BuildCache<string, ReadonlyMap<string, Framework>[]>;

  constructor(shared: LangiumSharedCoreServices) {
    this.shared = shared;
    this.frameworks = new BuildCache(shared);
  }

  /** Call again when the yardstick.json changes. */
  register(root: URI, config: ProjectConfig): void {
    const folder = folderName(root);
    this.configured.set(folder, { root: folder, config });
  }

  unregister(root: URI): void {
    this.configured.delete(folderName(root));
  }

  projectOf(file: URI): Project {
    const own = folderName(UriUtils.dirname(file));
    for (let folder = own; folder.includes('/'); folder = folder.slice(0, folder.lastIndexOf('/'))) {
      const project = this.configured.get(folder);
      if (project) return project;
    }
    return { root: own, config: defaultProjectConfig };
  }

  /** The frameworks by name of every loaded file in the same project. */
  frameworksBeside(file: URI): readonly ReadonlyMap<string, Framework>[] {
    const { root } = this.projectOf(file);
    return this.frameworks.get(root, () => this.frameworksIn(root));
  }

  private frameworksIn(root: string): ReadonlyMap<string, Framework>[] {
    const found: ReadonlyMap<string, Framework>[] = [];
    for (const document of this.shared.workspace.LangiumDocuments.all) {
      const tree = document.parseResult.value;
      if (!isDocument(tree)) continue;
      const { frameworks } = sharedDeclarations(tree);
      if (frameworks.size > 0 && this.projectOf(document.uri).root === root) found.push(frameworks);
    }
    return found;
  }
}

function folderName(folder: URI): string {
  return folder.toString().replace(/\/+$/, '');
}
