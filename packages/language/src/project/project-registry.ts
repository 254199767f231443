import { DocumentState, UriUtils, type LangiumSharedCoreServices, type URI } from 'langium';
import { isDocument, isFramework, isInspection, type Framework, type Inspection } from '../generated/ast.js';
import { BuildCache } from '../structure/build-cache.js';
import { defaultProjectConfig, type ProjectConfig } from './project-config.js';

/** Of the addresses that editors give to files which were never saved: `untitled:Untitled-1`. */
export const unsavedScheme = 'untitled';

export interface Project {
  /** The folder, without a slash at its end. */
  readonly root: string;
  readonly config: ProjectConfig;
}

/** What must have a name of its own in a whole project: by name, all that have it, in the order of their files. */
export interface ProjectNames {
  readonly frameworks: ReadonlyMap<string, readonly Framework[]>;
  readonly inspections: ReadonlyMap<string, readonly Inspection[]>;
}

/**
 * Which project a file belongs to: that of the nearest folder around it with a yardstick.json, or else its own folder. Hosts
 * say which folders have one; this package does not look at disks.
 */
export class ProjectRegistry {
  private readonly shared: LangiumSharedCoreServices;
  private readonly configured = new Map<string, Project>();
  /** Of each file that was asked for: checks ask at every text. */
  private readonly projects = new Map<string, Project>();
  private readonly names: BuildCache<string, ProjectNames>;
  private home: URI | undefined;

  constructor(shared: LangiumSharedCoreServices) {
    this.shared = shared;
    this.names = new BuildCache(shared);
  }

  /**
   * Call again when the yardstick.json changes. What that makes stale is looked at again in the next build: see to one, with
   * `DocumentBuilder.update([], [])`.
   */
  register(root: URI, config: ProjectConfig): void {
    const folder = folderName(root);
    this.configured.set(folder, { root: folder, config });
    this.projects.clear();
    this.forgetResults();
  }

  /** The same holds as for `register`. */
  unregister(root: URI): void {
    this.configured.delete(folderName(root));
    this.projects.clear();
    this.forgetResults();
  }

  /**
   * Where files that were never saved belong until they are: to the folder that is open, where there is one. The same holds as for
   * `register`.
   */
  keepUnsavedIn(folder: URI | undefined): void {
    if (this.home?.toString() === folder?.toString()) return;
    this.home = folder;
    this.projects.clear();
    this.forgetResults();
  }

  /** A project that comes or goes changes what belongs to the projects around it, so no file is left out. */
  private forgetResults(): void {
    const { ServiceRegistry, workspace } = this.shared;
    const { DocumentBuilder, LangiumDocuments } = workspace;
    for (const document of LangiumDocuments.all) {
      // A file that was never saved has a language only while it is open, and nothing is asked of it afterwards.
      if (document.state > DocumentState.ComputedScopes && ServiceRegistry.hasServices(document.uri))
        DocumentBuilder.resetToState(document, DocumentState.ComputedScopes);
    }
  }

  projectOf(file: URI): Project {
    const name = file.toString();
    let project = this.projects.get(name);
    if (!project) {
      project = this.findProject(file);
      this.projects.set(name, project);
    }
    return project;
  }

  private findProject(file: URI): Project {
    const own = folderName(this.folderOf(file));
    for (let folder = own; folder.includes('/'); folder = folder.slice(0, folder.lastIndexOf('/'))) {
      const project = this.configured.get(folder);
      if (project) return project;
    }
    return { root: own, config: defaultProjectConfig };
  }

  private folderOf(file: URI): URI {
    if (file.scheme !== unsavedScheme || !this.home) return UriUtils.dirname(file);
    // Some editors know already where such a file will be saved.
    return file.path.startsWith('/')
      ? UriUtils.dirname(file.with({ scheme: this.home.scheme, authority: this.home.authority }))
      : this.home;
  }

  /** The frameworks and inspections of every loaded file in the same project. */
  namesAround(file: URI): ProjectNames {
    const { root } = this.projectOf(file);
    return this.names.get(root, () => this.namesIn(root));
  }

  /** In the order of the files' addresses, so that the order in which they were loaded makes no difference. */
  private namesIn(root: string): ProjectNames {
    const frameworks = new Map<string, Framework[]>();
    const inspections = new Map<string, Inspection[]>();
    const documents = this.shared.workspace.LangiumDocuments.all
      .filter((document) => this.projectOf(document.uri).root === root)
      .toArray()
      .sort((left, right) => (left.uri.toString() < right.uri.toString() ? -1 : 1));
    for (const document of documents) {
      const tree = document.parseResult.value;
      if (!isDocument(tree)) continue;
      for (const member of tree.members) {
        if (isFramework(member)) addTo(frameworks, member);
        else if (isInspection(member)) addTo(inspections, member);
      }
    }
    return { frameworks, inspections };
  }
}

function addTo<T extends { readonly name: string }>(names: Map<string, T[]>, node: T): void {
  const namesakes = names.get(node.name);
  if (namesakes) namesakes.push(node);
  else names.set(node.name, [node]);
}

function folderName(folder: URI): string {
  return folder.toString().replace(/\/+$/, '');
}
