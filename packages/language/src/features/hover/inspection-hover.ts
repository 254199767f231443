import { scoreWords } from '@yardstick/model';
import { AstUtils, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { comparedExpectations, type Compared } from '../expectation-words.js';
import { levelWords } from '../level-words.js';
import { markdownText } from '../markdown.js';
import { rateInspection } from '../rated-inspection.js';
import { said } from '../said.js';
import type { Words } from '../words/words.js';
import { headingLines } from './text-lines.js';
import { standingLines } from './standing.js';

/** Where the item of a line of an inspection stands in it, and for an expectation whether it comes out as published. */
export function lineHover(services: YardstickServices, node: AstNode, words: Words): string[] {
  const line = AstUtils.getContainerOfType(node, ast.isInspectionMember);
  const inspection = AstUtils.getContainerOfType(node, ast.isInspection);
  const rated = inspection && rateInspection(services, inspection);
  if (!line || !rated) return [];
  const compared = comparedExpectations(rated, words).find(({ expected }) => expected.node === line);
  const id = subjectOf(line);
  return [
    ...(compared ? [comparisonLine(compared, words)] : []),
    ...(id === undefined ? [] : standingLines(rated, id, words)),
  ];
}

function comparisonLine({ agrees, published, found, from }: Compared, { hover }: Words): string {
  const [ours, theirs] = [markdownText(found), markdownText(published)];
  return agrees ? hover.asPublished[from](ours) : hover.otherThanPublished[from](theirs, ours);
}

/** What a line enters, expects or departs from: an item, or `overall`. */
function subjectOf(line: ast.InspectionMember): string | undefined {
  if (ast.isAnswer(line)) return line.overall ? 'overall' : line.subject?.ref?.name;
  if (ast.isOverride(line)) return line.overall ? 'overall' : line.item?.ref?.name;
  if (ast.isExpectation(line)) return subjectOfExpectation(line);
  if (ast.isNote(line)) return line.item?.ref?.name;
  return ast.isEnteredScore(line) ? 'overall' : undefined;
}

function subjectOfExpectation({ what, subject }: ast.Expectation): string | undefined {
  if (what === undefined) return subject?.ref?.name;
  return what === 'cases' ? undefined : 'overall';
}

/** An inspection in short: whose it is, and what comes out. */
export function inspectionHover(
  services: YardstickServices,
  inspection: ast.Inspection,
  words: Words,
): string[] {
  const { names, hover, figures } = words;
  const rated = rateInspection(services, inspection);
  const result = rated?.result;
  const score = result?.score == null ? undefined : figures.figure(scoreWords(result.score, result.maximum));
  const service = said(inspection.members.find(ast.isService)?.text, words);
  return [
    ...headingLines(inspection.name ?? '', undefined, names.named.inspection, words),
    ...(service ? [markdownText(service)] : []),
    ...(rated && result
      ? [
          hover.overall(
            markdownText(levelWords(rated.framework.merged, 'overall', result.overall, words)),
            score,
          ),
        ]
      : [hover.cannotBeRated]),
  ];
}
