import type { LangiumSharedCoreServices } from 'langium';
import type { Framework, Inspection } from '../generated/ast.js';
import { BuildCache } from '../structure/build-cache.js';
import type { MergedFrameworks } from '../structure/merged-frameworks.js';
import { lowerFramework, type LoweredFramework } from './lower-framework.js';
import { lowerInspection, type LoweredInspection } from './lower-inspection.js';

/** From syntax tree to model, each tree once a build. */
export class Lowering {
  private readonly merged: MergedFrameworks;
  private readonly frameworks: BuildCache<Framework, LoweredFramework>;
  private readonly inspections: BuildCache<Inspection, LoweredInspection>;

  constructor(shared: LangiumSharedCoreServices, merged: MergedFrameworks) {
    this.merged = merged;
    this.frameworks = new BuildCache(shared);
    this.inspections = new BuildCache(shared);
  }

  framework(node: Framework): LoweredFramework {
    return this.frameworks.get(node, () => lowerFramework(this.merged.of(node)));
  }

  inspection(node: Inspection): LoweredInspection {
    return this.inspections.get(node, () => lowerInspection(node));
  }
}
