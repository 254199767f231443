import type { Framework } from '@yardstick/model';
import type { GeneratedFile } from '../generated-file.js';
import { planOf } from '../plan/plan.js';
import { emitModule } from './emit/module.js';

export interface EngineOptions {
  readonly packageName?: string;
  readonly packageVersion?: string;
  readonly toolVersion: string;
}

export function generateEngine(framework: Framework, options: EngineOptions): readonly GeneratedFile[] {
  const plan = planOf(framework);
  return [{ path: 'engine.js', text: emitModule(plan, options.toolVersion).toString() }];
}
