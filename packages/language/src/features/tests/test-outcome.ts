import type { Framework, Result } from '@yardstick/model';
import { AstUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { comparedExpectations, expectedWords } from '../expectation-words.js';
import { previewContent, problemsOfInspection, type PreviewProblem } from '../preview/preview-content.js';
import { rateInspection } from '../rated-inspection.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';

/** What came of a test. */
export interface TestOutcome {
  /** The file and the name of the inspection. */
  readonly uri: string;
  readonly name: string;
  /** Why it could not be rated; its expectations are then neither met nor missed. */
  readonly problems?: readonly PreviewProblem[];
  readonly expectations: readonly ExpectationOutcome[];
  /** For whoever says why an expectation was missed: only there where one was. */
  readonly rated?: { readonly framework: Framework; readonly result: Result };
}

export interface ExpectationOutcome {
  /** Of the line. */
  readonly range: Range;
  readonly agrees: boolean;
  /** `2.1 Assessment`, `the score`. */
  readonly of: string;
  /** What it is about: an item id, `overall`, or the name of a check, a statistic or a sample. */
  readonly about: string;
  readonly published: string;
  readonly found: string;
  readonly from: 'computed' | 'entered';
}

/** Rates an inspection and holds it to what it expects. */
export function testOutcome(
  services: YardstickServices,
  inspection: ast.Inspection,
  words: Words = english,
): TestOutcome {
  const document = AstUtils.getDocument<ast.Document>(inspection);
  const at = { uri: document.uri.toString(), name: inspection.name };
  const rated = rateInspection(services, inspection);
  const problems = problemsIn(services, document, inspection);
  if (!rated?.result || problems.length > 0) return { ...at, problems, expectations: [] };
  const { framework, result } = rated;
  const expectations = comparedExpectations(rated, words).flatMap(
    ({ expected, id, agrees, published, found, from }): ExpectationOutcome[] => {
      const range = expected.node.$cstNode?.range;
      const of = expectedWords(framework.merged, expected.expectation, words);
      return range ? [{ range, agrees, of, about: id, published, found, from }] : [];
    },
  );
  const isMissed = expectations.some(({ agrees }) => !agrees);
  return { ...at, expectations, ...(isMissed && { rated: { framework: framework.framework, result } }) };
}

function problemsIn(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  inspection: ast.Inspection,
): readonly PreviewProblem[] {
  const content = previewContent(services, document, { name: inspection.name });
  // Of an inspection of an unknown framework nothing can be shown, but what is wrong with it is known.
  return content?.problems ?? problemsOfInspection(inspection);
}
