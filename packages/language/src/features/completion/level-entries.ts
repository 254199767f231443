import { CompletionItemKind } from 'vscode-languageserver-types';
import { isLevel } from '../../generated/ast.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { said } from '../said.js';
import { subjectNamed, testUnderWay, valueForm } from './conditions.js';
import type { Continuation } from './continuations.js';
import { onOneLine, type Entry } from './entry.js';
import { namesFor, type Request } from './request.js';

/** The levels of the scale that is meant at the place. */
export function levelEntries(request: Request, { rule }: Continuation): Entry[] {
  const { block, member } = request.cursor;
  const subject = member.map(({ image }) => image).find((image) => /^[0-9A-Z]/.test(image));
  const item = subject === undefined ? undefined : { $refText: subject };
  const isOverall = member.some(({ image }) => image === 'overall');
  switch (rule) {
    case 'LevelValue':
      if (!takesLevel(request)) return [];
      return levels(request, namesFor(request, rule, 'level', { $container: testContainer(request) }));
    case 'Expectation':
      return levels(
        request,
        namesFor(request, rule, 'level', isOverall ? { what: 'overall' } : { subject: item }),
      );
    case 'Override':
      return levels(request, namesFor(request, rule, 'level', isOverall ? { overall: true } : { item }));
    case 'LevelAnswer': {
      const answer = { $type: 'Answer', $container: block, subject: item, overall: isOverall };
      return levels(request, namesFor(request, rule, 'level', { $container: answer }));
    }
    default:
      return levels(request, namesFor(request, rule, 'level'));
  }
}

/** Whether the test under way can ask for a level. */
export function takesLevel(request: Request): boolean {
  const { subject, counted } = testUnderWay(request.cursor.member);
  return counted !== undefined || valueForm(request, subjectNamed(request, subject ?? '')) === 'level';
}

function testContainer({ cursor }: Request): object {
  const { subject, counted } = testUnderWay(cursor.member);
  const refer = (ids: readonly string[]): object[] => ids.map(($refText) => ({ $refText }));
  return counted
    ? {
        $type: 'CountTest',
        $container: cursor.block,
        kind: counted.kind,
        within: refer(counted.within),
        except: refer(counted.except),
      }
    : { $type: 'SubjectTest', $container: cursor.block, subject: { $refText: subject ?? '' } };
}

function levels({ words }: Request, nodes: readonly object[]): Entry[] {
  return nodes.filter(isLevel).map((level) => ({
    label: level.name,
    kind: CompletionItemKind.EnumMember,
    insert: level.name,
    detail: onOneLine(said(level.label, words)),
    documentation: said(level.meaning, words),
    order: 'first',
  }));
}

/** The names of the levels that the overall rating can be given, if any. */
export function overallLevels({ merged }: Request): readonly string[] {
  const scale = merged && ratingStructure(merged).overall.scale;
  return scale?.levels.map(({ name }) => name).filter(Boolean) ?? [];
}
