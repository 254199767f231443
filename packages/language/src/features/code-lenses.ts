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
    if (about === 'framework') return [result, run('Preview', lensCommands.preview)];
    const hasExpectations = ast.isInspection(member) && member.members.some(ast.isExpectation);
    return [
      result,
      ...(hasExpectations ? [run('Run as test', lensCommands.test)] : []),
      run('Preview', lensCommands.preview),
    ];
  });
}

/** Gives a lens its title. It may have to rate every inspection of a framework, so it can be interrupted. */
export async function resolveCodeLens(
  services: YardstickServices,
  lens: CodeLens,
  cancelToken = Cancellation.CancellationToken.None,
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
    return { ...lens, command: await useOf(services, framework, data, cancelToken) };
  if (data.about === 'inspection' && inspection)
    return { ...lens, command: resultOf(services, inspection, data) };
  return { ...lens, command: { title: '', command: '' } };
}

async function useOf(
  services: YardstickServices,
  framework: ast.Framework,
  { uri, name }: LensData,
  cancelToken: Cancellation.CancellationToken,
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
    inspections === 0 ? 'No inspection uses this' : counted(inspections, 'inspection'),
    ...(expectations > 0 ? [`${agreeing} of ${counted(expectations, 'expectation')} agree`] : []),
    ...(unrated > 0 ? [`${unrated} cannot be rated`] : []),
  ];
  return { title: parts.join(' · '), command: lensCommands.test, arguments: [uri, name] };
}

function resultOf(services: YardstickServices, inspection: ast.Inspection, { uri, name }: LensData): Command {
  const run = (title: string): Command => ({ title, command: lensCommands.preview, arguments: [uri, name] });
  const rated = rateInspection(services, inspection);
  // Figures stand beside an inspection only where they would be right; where they are gone, this says why.
  if (!rated && inspection.framework?.ref) return run('Cannot be rated while the framework has an error');
  if (!rated?.result) return run('Cannot be rated yet');
  const { overall, score, maximum } = rated.result;
  const compared = comparedExpectations(rated);
  const wrong = compared.filter(({ agrees }) => !agrees).length;
  return run(
    [
      `Overall: ${levelWords(rated.framework.merged, 'overall', overall)}`,
      ...(score === null ? [] : [scoreWords(score, maximum)]),
      ...(wrong > 0 ? [`${wrong} of ${counted(compared.length, 'expectation')} not met`] : []),
    ].join(' · '),
  );
}

function lensRange(member: AstNode): Range | undefined {
  const word = GrammarUtils.findNodeForProperty(member.$cstNode, 'name');
  return word?.range;
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** What comes back from a client is not to be trusted. */
function isLensData(data: unknown): data is LensData {
  if (typeof data !== 'object' || data === null) return false;
  const { about, uri, name } = data as Partial<Record<keyof LensData, unknown>>;
  return (
    (about === 'framework' || about === 'inspection') && typeof uri === 'string' && typeof name === 'string'
  );
}
