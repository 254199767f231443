import type * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { rateInspection } from '../rated-inspection.js';
import type { FileReach } from './reach-counts.js';
import { ruleCoverage } from './rule-coverage.js';

/** What some inspections reach of their frameworks. Those that cannot be rated reach nothing. */
export function inspectionCoverage(
  services: YardstickServices,
  inspections: readonly ast.Inspection[],
): FileReach[] {
  return ruleCoverage(inspections.flatMap((inspection) => rateInspection(services, inspection) ?? []));
}
