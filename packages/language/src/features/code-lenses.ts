import { scoreWords } from '@yardstick/model';
import {
  Cancellation,
  GrammarUtils,
  interruptAndCheck,
  URI,
  type AstNode,
  type LangiumDocument,
} from 'langium';
import type { CodeLens, Command, Range } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { comparedExpectations } from './expectation-words.js';
import { levelWords } from './level-words.js';
import { rateInspection } from './rated-inspection.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';

/** What a lens that is not resolved yet is about: it is looked up by name, because the text may have changed since. */
interface LensData {
  readonly about: 'framework' | 'inspection';
  readonly uri: string;
  readonly name: string;
}

/** A lens whose title is worked out when it is shown. */
type OpenLens = CodeLens & { readonly data: LensData };

/** The names of the commands that lenses run, each with the address of the file and the name of the inspection or framework. */
export const lensCommands = { test: 'yardstick.test', preview: 'yardstick.preview' } as const;

/**
 * Above a framework how many inspections use it and how many of their expectations agree; above an inspection what comes out, and
 * what can be done with it. What has to be rated is left to `resolveCodeLens`.
 */
export function codeLenses(
  _services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  { lenses: titles }: Words = english,
): CodeLens[] {
  const uri = document.uri.toString();
  return document.parseResult.value.members.flatMap((member): CodeLens[] => {
    const range = lensRange(member);
    if (!range || !(ast.isFramework(member) || ast.isInspection(member)) || !member.name) return [];
    const { name } = member;
    const run = (title: string, command: string): CodeLens => ({
      range,
      command: { title, command, arguments: [uri, name] },
    });
    const about = ast.isFramework(member) ? 'framework' : 'inspection';
    const result: OpenLens = { range, data: { about, uri, name } };
    if (about === 'framework') return [result, run(titles.preview, lensCommands.preview)];
    const hasExpectations = ast.isInspection(member) && member.members.some(ast.isExpectation);
    return [
      result,
      ...(hasExpectations ? [run(titles.runAsTest, lensCommands.test)] : []),
      run(titles.preview, lensCommands.preview),
    ];
  });
}

/** Gives a lens its title. It may have to rate every inspection of a framework, so it can be interrupted. */
export async function resolveCodeLens(
  services: YardstickServices,
  lens: CodeLens,
  cancelToken = Cancellation.CancellationToken.None,
  words: Words = english,
): Promise<CodeLens> {
  const data: unknown = lens.data;
  if (!isLensData(data)) return lens;
  const tree: AstNode | undefined = services.shared.workspace.LangiumDocuments.getDocument(
    URI.parse(data.uri),
  )?.parseResult.value;
  const members = ast.isDocument(tree) ? tree.members : [];
  const { name } = data;
  const framework = members.filter(ast.isFramework).find((member) => member.name === name);
  const inspection = members.filter(ast.isInspection).find((member) => member.name === name);
  if (data.about === 'framework' && framework)
    return { ...lens, command: await useOf(services, framework, data, cancelToken, words) };
  if (data.about === 'inspection' && inspection)
    return { ...lens, command: resultOf(services, inspection, data, words) };
  return { ...lens, command: { title: '', command: '' } };
}

async function useOf(
  services: YardstickServices,
  framework: ast.Framework,
  { uri, name }: LensData,
  cancelToken: Cancellation.CancellationToken,
  { lenses: titles }: Words,
): Promise<Command> {
  let [inspections, unrated, expectations, agreeing] = [0, 0, 0, 0];
  for (const document of services.shared.workspace.LangiumDocuments.all) {
    const tree: AstNode = document.parseResult.value;
    const members = ast.isDocument(tree) ? tree.members.filter(ast.isInspection) : [];
    for (const inspection of members) {
      if (inspection.framework?.ref !== framework) continue;
      await interruptAndCheck(cancelToken);
      const rated = rateInspection(services, inspection);
      inspections++;
      if (!rated?.result) unrated++;
      const compared = rated ? comparedExpectations(rated) : [];
      expectations += compared.length;
      agreeing += compared.filter(({ agrees }) => agrees).length;
    }
  }
  const parts = [
    inspections === 0 ? titles.unused : titles.inspections(inspections),
    ...(expectations > 0 ? [titles.agreeing(agreeing, expectations)] : []),
    ...(unrated > 0 ? [titles.withoutResult(unrated)] : []),
  ];
  return { title: parts.join(' · '), command: lensCommands.test, arguments: [uri, name] };
}

function resultOf(
  services: YardstickServices,
  inspection: ast.Inspection,
  { uri, name }: LensData,
  words: Words,
): Command {
  const titles = words.lenses;
  const run = (title: string): Command => ({ title, command: lensCommands.preview, arguments: [uri, name] });
  const rated = rateInspection(services, inspection);
  // Figures stand beside an inspection only where they would be right; where they are gone, this says why.
  if (!rated && inspection.framework?.ref) return run(titles.frameworkHasError);
  if (!rated?.result) return run(titles.notYet);
  const { overall, score, maximum } = rated.result;
  const compared = comparedExpectations(rated, words);
  const wrong = compared.filter(({ agrees }) => !agrees).length;
  return run(
    [
      titles.overall(levelWords(rated.framework.merged, 'overall', overall, words)),
      ...(score === null ? [] : [words.figures.figure(scoreWords(score, maximum))]),
      ...(wrong > 0 ? [titles.notMet(wrong, compared.length)] : []),
    ].join(' · '),
  );
}

function lensRange(member: AstNode): Range | undefined {
  const word = GrammarUtils.findNodeForProperty(member.$cstNode, 'name');
  return word?.range;
}

/** What comes back from a client is not to be trusted. */
function isLensData(data: unknown): data is LensData {
  if (typeof data !== 'object' || data === null) return false;
  const { about, uri, name } = data as Partial<Record<keyof LensData, unknown>>;
  return (
    (about === 'framework' || about === 'inspection') && typeof uri === 'string' && typeof name === 'string'
  );
}
