import type { TraceEntry } from '@yardstick/model';
import type { Inline } from '../../document/document.js';
import type { Labels } from '../labels.js';
import { asWritten, saidIn } from './said.js';
import { explanationWords } from './words.js';

/** Why there is no rating: the framework's reason, the evaluator's, or what the inspectors wrote. */
export function whyNotRated({ item, notRated = '', unrated = [] }: TraceEntry, labels: Labels): Inline {
  const { ofTraces } = explanationWords(labels.language);
  const rule = labels.ruleOf(item);
  if (rule?.by === 'notRated' && rule.because.text === notRated) return saidIn(rule.because, labels);
  if (!ofTraces) return labels.show(notRated);
  const known = Object.hasOwn(ofTraces.reasons, notRated) ? ofTraces.reasons[notRated] : undefined;
  if (known !== undefined) return known;
  return unrated.length > 0 ? ofTraces.membersNotRated(unrated) : asWritten(notRated, labels);
}
