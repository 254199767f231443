import type { Report } from '../report.js';

/** count-above-sample: no more cases can be relevant than were sampled. */
export function countWithinSample(
  report: Report,
  id: string,
  of: number,
  sample: string | undefined,
  size: number | undefined,
): boolean {
  if (size === undefined || of <= size) return true;
  report({
    code: 'count-above-sample',
    severity: 'error',
    path: ['answers', id, 'of'],
    message: () => `${id}: ${of} relevant cases cannot be: ${sample ?? 'the sample'} has ${size}.`,
  });
  return false;
}
