import type { Framework, Inspection, Result, TraceEntry } from '@yardstick/model';
import { AstUtils, type LangiumDocument } from 'langium';
import { DiagnosticSeverity, type Location, type Position } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { syntaxProblems } from '../../parsing/syntax-diagnostics.js';
import { comparedExpectations } from '../expectation-words.js';
import { rateInspection } from '../rated-inspection.js';

/** Which framework or inspection a preview is of. Without a name: that around the position, or the first of the file. */
export interface PreviewSubject {
  readonly name?: string;
  readonly position?: Position;
  /** The inspection to rate where the subject is a framework. Not there any more: the first that there is. */
  readonly inspection?: NamedInFile;
}

/** A framework or an inspection by its name, which survives an edit as no position does. */
export interface NamedInFile {
  readonly uri: string;
  readonly name: string;
}

/** An inspection that a preview can show. */
export interface PreviewChoice extends NamedInFile {
  readonly service?: string;
}

/** What stands in the way of a rating, and where it is written. */
export interface PreviewProblem {
  readonly message: string;
  readonly location: Location;
}

/** Where what is computed is not what the inspection expects. */
export interface PreviewDisagreement {
  /** An item id, or `overall`. */
  readonly item: string;
  readonly published: string;
  readonly computed: string;
}

/** What a preview shows: plain data, from which a view can rate again by itself. */
export interface PreviewContent {
  readonly framework: NamedInFile;
  /** Absent while it has an error: nothing would be rated rightly with it. */
  readonly model?: Framework;
  /** Absent where there is no inspection of it. */
  readonly shown?: {
    readonly choice: PreviewChoice;
    readonly inspection: Inspection;
    /** Absent where something is missing or wrong. */
    readonly result?: Result;
    /** Without a result: what each answer says by itself, and what follows from those that are there. */
    readonly partial: readonly TraceEntry[];
    readonly disagreements: readonly PreviewDisagreement[];
  };
  /** Every inspection of the framework, by file and place in it. */
  readonly choices: readonly PreviewChoice[];
  /** Empty where everything was rated. The checks must have run for it to be whole. */
  readonly problems: readonly PreviewProblem[];
}

/** The content of a preview. Nothing where the file has neither a framework nor an inspection of a known one. */
export function previewContent(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  subject: PreviewSubject,
): PreviewContent | undefined {
  const member = subjectIn(document, subject);
  const framework = ast.isInspection(member) ? member.framework?.ref : member;
  if (!framework?.name) return undefined;
  const candidates = inspectionsOf(services, framework);
  const inspection = ast.isInspection(member) ? member : preferred(candidates, subject.inspection);
  const isSound = services.checks.SoundFrameworks.has(framework);
  const rated = inspection && rateInspection(services, inspection);
  const isReadable = inspection === undefined || isReadableText(inspection);
  const isWhole = isSound && isReadable && (inspection === undefined || rated?.result !== undefined);
  return {
    framework: namedInFile(framework),
    ...(isSound && { model: services.lowering.framework(framework).framework }),
    ...(inspection && {
      shown: {
        choice: choiceOf(services, inspection),
        inspection: services.lowering.inspection(inspection).inspection,
        ...(rated?.result && isReadable && { result: rated.result }),
        partial: rated && !rated.result ? [...rated.trace.values()] : [],
        disagreements: (rated ? comparedExpectations(rated) : [])
          .filter(({ agrees }) => !agrees)
          .map(({ id, published, found }) => ({ item: id, published, computed: found })),
      },
    }),
    choices: candidates.map((candidate) => choiceOf(services, candidate)),
    problems: isWhole
      ? []
      : [...(isSound ? [] : problemsOfFramework(services, framework)), ...problemsOfInspection(inspection)],
  };
}

/** The framework or inspection that a preview of a file is of. */
export function subjectIn(
  document: LangiumDocument<ast.Document>,
  { name, position }: PreviewSubject,
): ast.Framework | ast.Inspection | undefined {
  const members = document.parseResult.value.members.filter(
    (member) => ast.isFramework(member) || ast.isInspection(member),
  );
  if (name !== undefined) {
    const named = members.find((member) => member.name === name);
    if (named) return named;
  }
  const offset = position && document.textDocument.offsetAt(position);
  const around = members.find(
    ({ $cstNode: text }) => text && offset !== undefined && text.offset <= offset && offset <= text.end,
  );
  return around ?? members[0];
}

/** All inspections of a framework, in the order of their files. */
export function inspectionsOf(services: YardstickServices, framework: ast.Framework): ast.Inspection[] {
  return [
    ...services.workspace.Projects.namesAround(AstUtils.getDocument(framework).uri).inspections.values(),
  ]
    .flat()
    .filter((inspection) => inspection.framework?.ref === framework && Boolean(inspection.name));
}

function preferred(
  candidates: readonly ast.Inspection[],
  wanted: NamedInFile | undefined,
): ast.Inspection | undefined {
  const found = candidates.find(
    (candidate) =>
      candidate.name === wanted?.name && AstUtils.getDocument(candidate).uri.toString() === wanted.uri,
  );
  return found ?? candidates[0];
}

function namedInFile(node: ast.Framework | ast.Inspection): NamedInFile {
  return { uri: AstUtils.getDocument(node).uri.toString(), name: node.name ?? '' };
}

function choiceOf(services: YardstickServices, node: ast.Inspection): PreviewChoice {
  const { service } = services.lowering.inspection(node).inspection;
  return { ...namedInFile(node), ...(service !== undefined && { service }) };
}

/** Whether every word of an inspection could be read: from a half-typed line nothing is entered, which is no change of a rating. */
function isReadableText(inspection: ast.Inspection): boolean {
  const document = AstUtils.getDocument(inspection);
  const isInside = (offset: number): boolean => {
    const text = inspection.$cstNode;
    return text !== undefined && offset >= text.offset && offset <= text.end;
  };
  const isSpelt = syntaxProblems(document.parseResult, document.textDocument.getText()).every(
    ({ offset }) => !isInside(offset),
  );
  return (
    isSpelt && document.references.every(({ error, $refNode }) => !error || !isInside($refNode?.offset ?? -1))
  );
}

function problemsOfFramework({ checks }: YardstickServices, framework: ast.Framework): PreviewProblem[] {
  return checks.SoundFrameworks.filesOf(framework).flatMap((file) => {
    const inspections = file.members.filter(ast.isInspection);
    return errorsIn(
      AstUtils.getDocument(file),
      (line) => !inspections.some((inspection) => holdsLine(inspection, line)),
    );
  });
}

/** The errors in the lines of an inspection, once the checks have run. */
export function problemsOfInspection(inspection: ast.Inspection | undefined): PreviewProblem[] {
  return inspection ? errorsIn(AstUtils.getDocument(inspection), (line) => holdsLine(inspection, line)) : [];
}

function holdsLine({ $cstNode: text }: ast.Inspection, line: number): boolean {
  return text !== undefined && line >= text.range.start.line && line <= text.range.end.line;
}

function errorsIn(
  { uri, diagnostics = [] }: LangiumDocument,
  isMeant: (line: number) => boolean,
): PreviewProblem[] {
  return diagnostics
    .filter(({ severity, range }) => severity === DiagnosticSeverity.Error && isMeant(range.start.line))
    .map(({ message, range }) => ({
      message: typeof message === 'string' ? message : message.value,
      location: { uri: uri.toString(), range },
    }));
}
