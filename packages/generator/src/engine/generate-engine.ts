import type { Framework } from '@yardstick/model';
import type { GeneratedFile } from '../generated-file.js';
import { planOf } from '../plan/plan.js';
import type { TargetOptions } from '../targets.js';
import { emitDeclarations } from './emit/declarations.js';
import { emitModule } from './emit/module.js';
import { nameFor, packageJson } from './package-json.js';
import { readme } from './readme.js';

/**
 * A JavaScript package that rates inspections by one framework and depends on nothing: the module, its types, package.json
 * and README.
 *
 * @throws RangeError for a package name or version that npm would refuse, and where the framework contradicts itself, which
 * no framework that passed its checks does
 */
export function generateEngine(framework: Framework, options: TargetOptions): readonly GeneratedFile[] {
  const { toolVersion, packageName = nameFor(framework.name) } = options;
  const manifest = packageJson(framework, options);
  const plan = planOf(framework);
  return [
    { path: 'package.json', text: manifest },
    { path: 'engine.js', text: emitModule(plan, toolVersion).toString() },
    { path: 'engine.d.ts', text: emitDeclarations(plan, toolVersion).toString() },
    { path: 'README.md', text: readme(framework, packageName, toolVersion) },
  ];
}
