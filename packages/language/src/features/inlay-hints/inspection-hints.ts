import { figureInShort, type TraceEntry } from '@yardstick/model';
import type { InlayHint } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import type { MergedItem } from '../../structure/merged-framework.js';
import { comparedExpectations, expectedWords } from '../expectation-words.js';
import { levelWords } from '../level-words.js';
import { modelRule } from '../model-items.js';
import { rateInspection, type RatedInspection } from '../rated-inspection.js';
import { bandWordsSaid, phraseSaid } from '../said.js';
import type { Words } from '../words/words.js';
import { hintAfter } from './hint.js';

/**
 * Behind each figure its level or phrase; behind the last line of each standard and domain the rating that comes of them; behind a
 * line that is departed from, or expects something else, what is computed. Nothing while the framework has an error.
 */
export function inspectionHints(
  services: YardstickServices,
  inspection: ast.Inspection,
  words: Words,
): InlayHint[] {
  const rated = rateInspection(services, inspection);
  if (!rated) return [];
  return [...answerHints(rated, words), ...expectationHints(rated, words)];
}

function answerHints(rated: RatedInspection, words: Words): InlayHint[] {
  const answers = rated.lowered.node.members.filter(ast.isAnswer);
  const comingOf = ratingsComingOf(rated, answers, words);
  return answers.flatMap((answer) => {
    const id = answer.overall ? 'overall' : answer.subject?.ref?.name;
    const own = id === undefined ? undefined : ownHint(rated, answer, rated.trace.get(id), words);
    const labels = [...(own ? [own.label] : []), ...(comingOf.get(answer) ?? [])];
    return labels.length === 0 ? [] : hintAfter(answer, labels.join(' · '), own?.tooltip);
  });
}

/** What an answer itself leads to. A judgement or a phrase says it already, unless a limit or an override changed it. */
function ownHint(
  { framework }: RatedInspection,
  { value }: ast.Answer,
  entry: TraceEntry | undefined,
  words: Words,
): { readonly label: string; readonly tooltip?: string } | undefined {
  if (!entry) return undefined;
  const { item, rating, description, figure, band, override } = entry;
  const level = levelWords(framework.merged, item, rating, words);
  if (description !== undefined) {
    const isWritten = ast.isPhraseAnswer(value) && value.phrase === description;
    return isWritten
      ? undefined
      : { label: `“${phraseSaid(framework.framework, item, description, words)}”` };
  }
  if (ast.isLevelAnswer(value)) return value.level?.ref?.name === rating ? undefined : { label: level };
  if (!ast.isFigureAnswer(value) || !figure) return undefined;
  const rule = modelRule(framework.framework, item);
  const { figure: figureWords } = words.figures;
  const said = bandWordsSaid(framework.framework, item, band?.words, words);
  return {
    label: override ? words.hints.overridden(level) : level,
    ...(rule &&
      band && {
        tooltip: words.hints.inBand(
          figureWords(figureInShort(figure, rule.by)),
          figureWords(band.range),
          said,
        ),
      }),
  };
}

/** The ratings of what was not entered itself, each behind the last of the answers inside it: the innermost first. */
function ratingsComingOf(
  { framework, trace }: RatedInspection,
  answers: readonly ast.Answer[],
  words: Words,
): ReadonlyMap<ast.Answer, readonly string[]> {
  const { merged } = framework;
  const entered = new Set(answers.map(({ subject }) => subject?.ref?.name));
  const lastIn = new Map<MergedItem, ast.Answer>();
  for (const answer of answers) {
    const item = merged.byId.get(answer.subject?.ref?.name ?? '');
    for (let around = item?.parent; around; around = around.parent) {
      // From inside outwards and in the order of the text: what is found again later goes to the end.
      lastIn.delete(around);
      lastIn.set(around, answer);
    }
  }
  const labels = new Map<ast.Answer, string[]>();
  for (const [item, answer] of lastIn) {
    const entry = trace.get(item.id);
    if (!entry || entry.notRated !== undefined || entered.has(item.id)) continue;
    const label = `${item.id} ${levelWords(merged, item.id, entry.rating, words)}`;
    labels.set(answer, [...(labels.get(answer) ?? []), label]);
  }
  return labels;
}

function expectationHints(rated: RatedInspection, words: Words): InlayHint[] {
  return comparedExpectations(rated, words).flatMap(({ expected, agrees, published, found, from }) =>
    agrees
      ? []
      : hintAfter(
          expected.node,
          words.hints.found[from](found),
          words.hints.publishedAndFound[from](
            expectedWords(rated.framework.merged, expected.expectation, words),
            published,
            found,
          ),
        ),
  );
}
