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
import { addWithoutParent } from './revisions/add-without-parent/rule.js';
import { alreadyThere } from './revisions/already-there/rule.js';
import { changeWithoutBase } from './revisions/change-without-base/rule.js';
import { changedKind } from './revisions/changed-kind/rule.js';
import { circularRevision } from './revisions/circular-revision/rule.js';
import { nothingToChange } from './revisions/nothing-to-change/rule.js';
import { overlappingVersions } from './revisions/overlapping-versions/rule.js';
import { stillUsed } from './revisions/still-used/rule.js';
import { unmarkedChange } from './revisions/unmarked-change/rule.js';
import { missingTranslation } from './translations/missing-translation/rule.js';
import { unaskedTranslation } from './translations/unasked-translation/rule.js';

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
  addWithoutParent,
  alreadyThere,
  changeWithoutBase,
  changedKind,
  circularRevision,
  nothingToChange,
  overlappingVersions,
  stillUsed,
  unmarkedChange,
  missingTranslation,
  unaskedTranslation,
];
