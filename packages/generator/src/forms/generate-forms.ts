import type { Framework } from '@yardstick/model';
import { emitModule } from '../engine/emit/module.js';
import type { GeneratedFile } from '../generated-file.js';
import { planOf } from '../plan/plan.js';
import type { TargetOptions } from '../targets.js';
import { caseForm } from './case-form/case-form.js';
import { languagesOf } from './languages.js';
import { sectionsOf } from './outline.js';
import { workbook } from './workbook/workbook.js';

/**
 * The forms of an inspection, each one page that is one file: a case assessment for every sample of which something is asked case by
 * case, and the workbook of the inspection. They run without a network, and rate by the framework's own engine.
 *
 * @throws RangeError where the framework contradicts itself, which no framework that passed its checks does
 */
export function generateForms(
  framework: Framework,
  { toolVersion }: TargetOptions,
): readonly GeneratedFile[] {
  const context = {
    framework,
    toolVersion,
    languages: languagesOf(framework),
    engine: emitModule(planOf(framework), toolVersion).toString(),
  };
  const names = new Set<string>();
  return [
    ...framework.samples
      .filter((sample) => sectionsOf(framework, sample).length > 0)
      .map((sample) => ({
        path: fileNameOf(`cases-${sample.name}`, names),
        text: caseForm(context, sample),
      })),
    { path: 'workbook.html', text: workbook(context) },
  ];
}

/** A name of ASCII letters as a file name: `cases-OutOfCourt` is `cases-out-of-court.html`. */
function fileNameOf(name: string, taken: Set<string>): string {
  const words = name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    // File systems take names of 255 bytes.
    .slice(0, 80);
  const first = `${words}.html`;
  let file = first;
  for (let number = 2; taken.has(file); number += 1) file = `${words}-${number}.html`;
  taken.add(file);
  return file;
}
