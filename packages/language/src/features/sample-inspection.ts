import { AstUtils, UriUtils, URI, type LangiumDocument } from 'langium';
import type { Framework as Model, Inspection, Scale } from '@yardstick/model';
import type { CodeAction, CreateFile, Range, TextDocumentEdit } from 'vscode-languageserver-types';
import { isFramework, type Document, type Framework } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { missingEntries, type Placeholders } from './missing-entries.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';

/** The kind under which an editor offers it. */
export const sampleInspectionKind = 'source.sampleInspection.yardstick';

/** Something in the middle, from which a change up or down shows: 13 of 20 cases, the upper of the two middle levels. */
const placeholders: Placeholders = { level: middleLevel, yes: 13, of: 20, check: true };

/**
 * A new inspection that answers all of the framework around the cursor, in a file beside it. Nothing where there is no framework, or
 * where it has errors: what it asks for is not known then.
 */
export function sampleInspection(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  words: Words = english,
): CodeAction | undefined {
  const framework = frameworkAt(document, range);
  if (!framework?.name || !services.checks.SoundFrameworks.has(framework)) return undefined;
  const name = freeName(services, framework);
  const uri = freeFile(services, framework, name);
  const newText = textOf(services.lowering.framework(framework).framework, name);
  const start = { line: 0, character: 0 };
  const create: CreateFile = { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } };
  const write: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText }],
  };
  return {
    title: words.refactorings.sampleInspection(framework.name),
    kind: sampleInspectionKind,
    edit: { documentChanges: [create, write] },
  };
}

function frameworkAt(document: LangiumDocument<Document>, range: Range): Framework | undefined {
  const offset = document.textDocument.offsetAt(range.start);
  const frameworks = document.parseResult.value.members.filter(isFramework);
  const around = frameworks.find(
    ({ $cstNode }) => $cstNode && $cstNode.offset <= offset && offset <= $cstNode.end,
  );
  return around ?? (frameworks.length === 1 ? frameworks[0] : undefined);
}

function freeName(services: YardstickServices, framework: Framework): string {
  const { inspections } = services.workspace.Projects.namesAround(AstUtils.getDocument(framework).uri);
  const stem = `Sample${framework.name.replaceAll('.', '_')}`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem}_${count}`;
    if (!inspections.has(name)) return name;
  }
}

function freeFile({ shared }: YardstickServices, framework: Framework, name: string): string {
  const folder = UriUtils.dirname(AstUtils.getDocument(framework).uri);
  const stem = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|_/g, '-').toLowerCase();
  for (let count = 1; ; count++) {
    const file = count === 1 ? stem : `${stem}-${count}`;
    const uri = UriUtils.resolvePath(folder, `${file}.inspection`);
    if (!shared.workspace.LangiumDocuments.hasDocument(URI.parse(uri.toString()))) return uri.toString();
  }
}

function textOf(framework: Model, name: string): string {
  const fieldwork = framework.effective?.from;
  const entered: Inspection = { framework: framework.name, ...(fieldwork !== undefined && { fieldwork }) };
  const entries = missingEntries(framework, entered, placeholders).map(({ line }) => line);
  const samples = entries.filter((line) => line.startsWith('cases '));
  const answers = inColumns(entries.filter((line) => !line.startsWith('cases ')));
  const opening = ['// A sample to preview the framework with: nothing in it was found anywhere.'];
  const particulars = [
    'service "A sample"',
    ...(fieldwork === undefined ? [] : [`fieldwork ${fieldwork}`]),
    ...samples,
  ];
  return [
    ...opening,
    `inspection ${name} of ${framework.name} {`,
    ...particulars.map((line) => `    ${line}`),
    ...(answers.length > 0 ? ['', ...answers.map((line) => `    ${line}`)] : []),
    '}',
    '',
  ].join('\n');
}

/** As the formatter lays answers out: what is answered, then the answers one under the other. */
function inColumns(lines: readonly string[]): string[] {
  const width = Math.max(0, ...lines.map((line) => line.indexOf(' ')));
  return lines.map(
    (line) => `${line.slice(0, line.indexOf(' ')).padEnd(width)}${line.slice(line.indexOf(' '))}`,
  );
}

function middleLevel({ levels }: Scale): string {
  const rising = [...levels].sort((left, right) => left.score - right.score);
  return rising[Math.floor(rising.length / 2)]?.name ?? '';
}
