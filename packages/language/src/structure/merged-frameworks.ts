import type { LangiumSharedCoreServices } from 'langium';
import type { Framework } from '../generated/ast.js';
import { BuildCache } from './build-cache.js';
import { mergeFramework, type MergedFramework } from './merged-framework.js';

/** Merged frameworks, each worked out once a build. */
export class MergedFrameworks {
  private readonly kept: BuildCache<Framework, MergedFramework>;

  constructor(shared: LangiumSharedCoreServices) {
    this.kept = new BuildCache(shared);
  }

  of(framework: Framework): MergedFramework {
    return this.kept.get(framework, () => mergeFramework(framework));
  }
}
