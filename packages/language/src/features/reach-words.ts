import { plain, printedNumber, reach } from '@yardstick/model';
import type { LoweredFramework } from '../lowering/lower-framework.js';
import { soundFramework } from '../lowering/sound-framework.js';
import { modelRule } from './model-items.js';
import type { Words } from './words/words.js';

/**
 * What the rule of an item, or of `overall`, can add up to: `0 to 36`, `25% to 100%`. Nothing for a rule that adds nothing up, or
 * that has a mistake.
 */
export function reachWords(lowered: LoweredFramework, id: string, { figures }: Words): string | undefined {
  const framework = soundFramework(lowered);
  const rule = modelRule(framework, id);
  if (rule?.by !== 'sum' && rule?.by !== 'mean' && rule?.by !== 'share') return undefined;
  const domain = reach(framework, id);
  if (!domain) return undefined;
  const ends =
    domain.kind === 'values' ? [domain.values[0], domain.values.at(-1)] : [domain.least, domain.most];
  const [least, most] = ends.map((end) =>
    end ? `${plain(printedNumber(end))}${rule.by === 'share' ? '%' : ''}` : '',
  );
  return least === most ? least : figures.figure(`${least ?? ''} to ${most ?? ''}`);
}
