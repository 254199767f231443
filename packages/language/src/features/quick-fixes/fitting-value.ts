import { AstUtils } from 'langium';
import {
  isCaseField,
  isCheck,
  isItem,
  isLimit,
  isSubjectTest,
  type SubjectTest,
} from '../../generated/ast.js';
import { quotedText } from '../completion/entry.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** Of more than these a menu of all would be no help. */
const offeredAtMost = 8;

/** What can be asked of a check, a field or the answer of a case, in place of what cannot. */
export function fittingValue(problem: Problem): Fix[] {
  const { range } = problem.diagnostic;
  const test = nodeAround(problem, isSubjectTest);
  const start = test?.value?.$cstNode?.range.start;
  if (!test || start?.line !== range.start.line || start.character !== range.start.character) return [];
  return valuesFor(test)
    .slice(0, offeredAtMost)
    .map((value) => ({
      title: `Write ${value.startsWith('"') ? value : `"${value}"`}`,
      edits: [{ range, newText: value }],
    }));
}

function valuesFor(test: SubjectTest): readonly string[] {
  const subject = test.subject?.ref;
  if (isCheck(subject) || (isCaseField(subject) && subject.yesOrNo)) return ['yes', 'no'];
  if (isCaseField(subject)) return subject.choices.flatMap(({ value }) => (value ? [quotedText(value)] : []));
  // A case answers a question yes or no. Which level of a rating is meant in a limit, nobody can tell.
  return isItem(subject) && !AstUtils.getContainerOfType(test, isLimit) ? ['yes', 'no'] : [];
}
