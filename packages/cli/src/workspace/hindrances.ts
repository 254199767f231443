import { ast } from '@yardstick/language';
import { URI } from 'langium';
import type { FilePosition, FileProblem } from '../problems/file-problem.js';
import { fileOf, filesUnder, frameworkOf } from './members.js';
import type { Workspace } from './workspace.js';

/**
 * Says of each inspection whether one of these errors stands in the way of rating it: one in itself, one in its file outside every
 * inspection, or one in a file that its framework stands on. What is wrong with another inspection is no hindrance.
 */
export function hindrances(
  problems: readonly FileProblem[],
  { services }: Workspace,
): (inspection: ast.Inspection) => boolean {
  const inspections = new Set<ast.Inspection>();
  const files = new Set<string>();
  const inFile = new Map<string, readonly ast.Inspection[]>();
  for (const { file, range } of problems) {
    let candidates = inFile.get(file);
    if (!candidates) {
      const members = services.shared.workspace.LangiumDocuments.getDocument(URI.file(file))?.parseResult
        .value;
      candidates = ast.isDocument(members) ? members.members.filter(ast.isInspection) : [];
      inFile.set(file, candidates);
    }
    const around = range && inspectionAt(candidates, range.start);
    if (around) inspections.add(around);
    else files.add(file);
  }
  const underFramework = new Map<ast.Framework, boolean>();
  return (inspection) => {
    const framework = frameworkOf(inspection);
    if (!framework || inspections.has(inspection) || files.has(fileOf(inspection))) return true;
    let isHindered = underFramework.get(framework);
    if (isHindered === undefined) {
      isHindered = filesUnder(framework).some((file) => files.has(file));
      underFramework.set(framework, isHindered);
    }
    return isHindered;
  };
}

/** By halving: a file may hold very many, in the order of its text. */
function inspectionAt(
  inspections: readonly ast.Inspection[],
  position: FilePosition,
): ast.Inspection | undefined {
  let [low, high] = [0, inspections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = inspections[middle]?.$cstNode?.range;
    if (range && isBefore(range.end, position)) low = middle + 1;
    else high = middle;
  }
  const found = inspections[low];
  const range = found?.$cstNode?.range;
  return range && !isBefore(position, range.start) ? found : undefined;
}

function isBefore(one: FilePosition, other: FilePosition): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
