/* A project of a thousand files, always the same: what an inspectorate has after some years. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkOfLines, questionIdsIn, smallInspection } from '../language/sources.mjs';

const frameworks = 30;
const files = 1_000;
const scale = / {4}scale Rating \{[^}]*\}\n/;

/**
 * One file that all share, thirty frameworks of 250 lines that use it, and inspections of each.
 *
 * @returns the paths of the shared file and of a framework in the middle, from the folder
 */
export function writeProject(folder) {
  const measured = frameworkOfLines(250);
  const [shared] = scale.exec(measured) ?? [];
  if (shared === undefined) throw new Error('The measured framework has no scale to share.');
  const questions = questionIdsIn(measured);
  const path = (name) => join(folder, name);
  mkdirSync(path('inspections'));
  writeFileSync(path('yardstick.json'), '{ "files": ["**/*.yardstick", "**/*.inspection"] }\n');
  writeFileSync(path('shared.yardstick'), shared.replaceAll(/^ {4}/gm, ''));
  for (let number = 1; number <= frameworks; number++) {
    const text = measured.replace(scale, '').replace('framework Measured ', `framework Measured${number} `);
    writeFileSync(path(`framework-${number}.yardstick`), `use "./shared.yardstick"\n\n${text}`);
  }
  for (let number = 1; number < files - frameworks; number++) {
    const text = smallInspection(number, questions).replace(
      ' of Measured ',
      ` of Measured${(number % frameworks) + 1} `,
    );
    writeFileSync(path(`inspections/service-${number}.inspection`), text);
  }
  return { shared: 'shared.yardstick', framework: 'framework-15.yardstick', files };
}
