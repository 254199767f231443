import type { CheckRule } from './check-rule.js';
import { badDate } from './names/bad-date/rule.js';
import { dateOrder } from './names/date-order/rule.js';
import { duplicateInProject } from './names/duplicate-in-project/rule.js';
import { duplicateName } from './names/duplicate-name/rule.js';
import { duplicateText } from './names/duplicate-text/rule.js';
import { duplicateTranslation } from './names/duplicate-translation/rule.js';
import { duplicateUse } from './names/duplicate-use/rule.js';
import { emptyText } from './names/empty-text/rule.js';
import { hiddenName } from './names/hidden-name/rule.js';
import { saidTwice } from './names/said-twice/rule.js';
import { unknownLanguage } from './names/unknown-language/rule.js';
import { unusedUse } from './names/unused-use/rule.js';
import { useNotFound } from './names/use-not-found/rule.js';
import { useSelf } from './names/use-self/rule.js';

/** Every check. To add one: its folder, and one line here. */
export const checkRules: readonly CheckRule[] = [
  badDate,
  dateOrder,
  duplicateInProject,
  duplicateName,
  duplicateText,
  duplicateTranslation,
  duplicateUse,
  emptyText,
  hiddenName,
  saidTwice,
  unknownLanguage,
  unusedUse,
  useNotFound,
  useSelf,
];
