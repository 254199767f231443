/*
 * What one text costs, step by step, as Langium takes them: parse (the words and their mending included), link, lower, validate;
 * and format beside them. All in milliseconds.
 */
import { EmptyFileSystem, URI } from 'langium';
import { ast, createYardstickServices, format } from '../../../packages/language/src/index.ts';
import { median } from './median.mjs';
import { frameworkOfLines, inspectionOfLines, questionIdsIn, smallInspection } from './sources.mjs';

const steps = ['parse', 'link', 'lower', 'validate', 'format'];

/** The first time in a process, which has to build the parser too: that is `start`. */
export async function cold(kind, lines) {
  const begun = performance.now();
  const services = newServices();
  // A parser is made when it is first asked for; a text without words makes nothing else.
  documentOf(services, 'start.yardstick', '');
  const start = performance.now() - begun;
  return { start, ...(await once(services, textsOf(kind, lines))) };
}

/** The median of many times in one process, each in a workspace of its own text. */
export async function warm(kind, lines, times) {
  const texts = textsOf(kind, lines);
  const services = newServices();
  const taken = [];
  for (let time = 0; time < times; time++) taken.push(await once(services, texts));
  // The first runs are still being compiled.
  const counted = taken.slice(Math.floor(times / 3));
  return Object.fromEntries(steps.map((step) => [step, median(counted.map((run) => run[step]))]));
}

/** After one key in an open document: from the new text to its diagnostics. */
export async function edit(lines, times) {
  const files = new Map();
  const services = newServices({ fileSystemProvider: () => new TextFiles(files) });
  const { DocumentBuilder, LangiumDocuments } = services.shared.workspace;
  const uri = URI.parse('file:///bench/measured.yardstick');
  const text = frameworkOfLines(lines);
  files.set(uri.toString(), text);
  const document = await LangiumDocuments.getOrCreateDocument(uri);
  await DocumentBuilder.build([document], { validation: true });
  DocumentBuilder.updateBuildOptions = { validation: true };
  const at = text.indexOf('prompt "', text.length / 2) + 'prompt "'.length;
  const broken = text.indexOf('question ', text.length / 2);
  const edits = {
    // A letter more in a text; a keyword that loses its last letter but one.
    text: (turn) => `${text.slice(0, at)}${'x'.repeat(1 + (turn % 2))}${text.slice(at)}`,
    keyword: (turn) => (turn % 2 ? text : `${text.slice(0, broken)}questin ${text.slice(broken + 9)}`),
  };
  const result = {};
  for (const [name, edited] of Object.entries(edits)) {
    const taken = [];
    for (let turn = 0; turn < times; turn++) {
      files.set(uri.toString(), edited(turn));
      const begun = performance.now();
      await DocumentBuilder.update([uri], []);
      taken.push(performance.now() - begun);
    }
    result[name] = median(taken.slice(Math.floor(times / 3)));
  }
  return result;
}

/** A project of one framework and many inspections of it: all of it from text to diagnostics, and then one edit in each. */
export async function project(inspections) {
  const files = new Map();
  const framework = frameworkOfLines(400);
  const ids = questionIdsIn(framework);
  files.set('file:///bench/measured.yardstick', framework);
  for (let number = 1; number <= inspections; number++)
    files.set(`file:///bench/service-${number}.inspection`, smallInspection(number, ids));
  const services = newServices({ fileSystemProvider: () => new TextFiles(files) });
  const { DocumentBuilder, LangiumDocuments } = services.shared.workspace;
  const begun = performance.now();
  const documents = [];
  for (const uri of files.keys()) documents.push(await LangiumDocuments.getOrCreateDocument(URI.parse(uri)));
  await DocumentBuilder.build(documents, { validation: true });
  const all = performance.now() - begun;
  assertSound(documents);

  DocumentBuilder.updateBuildOptions = { validation: true };
  const timed = async (uri, text) => {
    files.set(uri, text);
    const start = performance.now();
    await DocumentBuilder.update([URI.parse(uri)], []);
    return performance.now() - start;
  };
  const inspection = await timed(
    'file:///bench/service-1.inspection',
    smallInspection(2, ids).replace('Service2', 'Service1'),
  );
  const changed = await timed(
    'file:///bench/measured.yardstick',
    framework.replace('A framework', 'One framework'),
  );
  return { all, editInspection: inspection, editFramework: changed };
}

function newServices(context = EmptyFileSystem) {
  return createYardstickServices(context).yardstick;
}

function textsOf(kind, lines) {
  if (kind === 'framework') return { text: frameworkOfLines(lines), path: 'measured.yardstick' };
  const { framework, inspection } = inspectionOfLines(lines);
  return { text: inspection, path: 'whole.inspection', beside: framework };
}

async function once(services, { text, path, beside }) {
  const { LangiumDocuments, DocumentBuilder } = services.shared.workspace;
  const others = beside === undefined ? [] : [documentOf(services, 'counted.yardstick', beside)];
  await DocumentBuilder.build(others, { validation: false });

  const taken = {};
  const document = await timed('parse', () => documentOf(services, path, text));
  await timed('link', () => DocumentBuilder.build([document], { validation: false }));
  await timed('lower', () => lower(services, document));
  await timed('validate', () => DocumentBuilder.build([document], { validation: true }));
  await timed('format', () => format(document));
  assertSound([document]);
  for (const { uri } of [...others, document]) LangiumDocuments.deleteDocument(uri);
  return taken;

  async function timed(step, work) {
    const begun = performance.now();
    const result = await work();
    taken[step] = performance.now() - begun;
    return result;
  }
}

function lower(services, document) {
  for (const member of document.parseResult.value.members) {
    if (ast.isFramework(member)) services.lowering.framework(member);
    else if (ast.isInspection(member)) services.lowering.inspection(member);
  }
}

function documentOf(services, path, text) {
  const { LangiumDocuments, LangiumDocumentFactory } = services.shared.workspace;
  const document = LangiumDocumentFactory.fromString(text, URI.parse(`file:///bench/${path}`));
  LangiumDocuments.addDocument(document);
  return document;
}

/** What is measured must be the way of a sound text: errors would cut it short. */
function assertSound(documents) {
  const error = documents
    .flatMap(({ diagnostics }) => diagnostics ?? [])
    .find(({ severity }) => severity === 1);
  if (error) throw new Error(`A text to measure is not sound: ${error.code}: ${error.message}`);
}

class TextFiles {
  constructor(texts) {
    this.texts = texts;
  }
  exists(uri) {
    return Promise.resolve(this.texts.has(uri.toString()));
  }
  readFile(uri) {
    return Promise.resolve(this.texts.get(uri.toString()));
  }
}
