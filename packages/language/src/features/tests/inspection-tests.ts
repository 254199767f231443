import { AstUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { NamedInFile } from '../preview/preview-content.js';

/** An inspection that is a test: it says what the published report says. */
export interface InspectionTest {
  readonly name: string;
  /** Absent where its name leads nowhere. */
  readonly framework?: NamedInFile;
  readonly service?: string;
  /** Of the whole inspection. */
  readonly range: Range;
  readonly expectations: readonly ExpectationTest[];
}

/** One line that says what is expected: `2.1 Inadequate`. */
export interface ExpectationTest {
  readonly words: string;
  readonly range: Range;
}

/** The inspections of a file that expect something. */
export function inspectionTests({ parseResult }: LangiumDocument<ast.Document>): InspectionTest[] {
  return parseResult.value.members.filter(ast.isInspection).flatMap((inspection): InspectionTest[] => {
    const range = inspection.$cstNode?.range;
    const expectations = inspection.members.filter(ast.isExpectation).flatMap(expectationTest);
    if (!range || !inspection.name || expectations.length === 0) return [];
    const framework = inspection.framework?.ref;
    const service = inspection.members.find(ast.isService)?.text?.value;
    return [
      {
        name: inspection.name,
        ...(framework && {
          framework: { uri: AstUtils.getDocument(framework).uri.toString(), name: framework.name },
        }),
        ...(service !== undefined && { service }),
        range,
        expectations,
      },
    ];
  });
}

function expectationTest(expectation: ast.Expectation): ExpectationTest[] {
  const text = expectation.$cstNode;
  if (!text) return [];
  const words = text.text.replace(/^\s*expect\s+/, '').replace(/\s+/g, ' ');
  return words === '' ? [] : [{ words, range: text.range }];
}
