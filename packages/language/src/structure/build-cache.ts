import { DocumentState, type LangiumSharedCoreServices } from 'langium';

/**
 * Keeps what was worked out across files for one build and no longer: any build may have changed any of those files.
 * (Langium's WorkspaceCache forgets on updates only, and a first build is none.)
 */
export class BuildCache<K, V> {
  private readonly kept = new Map<K, V>();

  constructor(shared: LangiumSharedCoreServices) {
    shared.workspace.DocumentBuilder.onUpdate(() => {
      this.kept.clear();
    });
    shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.ComputedScopes, () => {
      this.kept.clear();
    });
  }

  get(key: K, compute: () => V): V {
    let value = this.kept.get(key);
    if (value === undefined) {
      value = compute();
      this.kept.set(key, value);
    }
    return value;
  }
}
