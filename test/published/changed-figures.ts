import { Labels } from '@yardstick/generator';
import { ast } from '@yardstick/language';
import type { Framework } from '@yardstick/model';
import { GrammarUtils, type AstNode } from 'langium';

/** One figure of an inspection, written otherwise. */
export interface Change {
  /** `2.1.1 67% → 68%`: for whoever reads that it went unnoticed. */
  readonly words: string;
  /** What it is a figure of, as the inspection names it: `2.1.1`, `overall`, `score`, `Court`. */
  readonly subject: string;
  /** The inspection with that change, under another name. */
  readonly text: string;
}

interface Edit {
  readonly node: AstNode;
  readonly property: string;
  readonly to: string;
}

/**
 * Said of an item of which the sources of an example say nothing. Nothing was published, so there is no published figure that could be
 * changed: the only answers that are left alone.
 */
const NOTHING_PUBLISHED = 'not read in the sources of this example';

/**
 * Everything in an inspection that a report prints and a hand could mistype, each changed once or more: a figure by one up and by one
 * down, a level to every other level, words to every other words, a yes to a no. Dates, sources, notes and reasons are no figures.
 */
export function changesTo(inspection: ast.Inspection, framework: Framework): Change[] {
  const labels = new Labels(framework);
  const whole = inspection.$cstNode;
  if (!whole) throw new Error('An inspection stands in a text.');
  const name = placeOf({ node: inspection, property: 'name', to: '' });
  return inspection.members.flatMap((line) => {
    const subject = subjectOf(line);
    if (subject === undefined) return [];
    return editsOf(line, subject, labels).map((edit, at): Change => {
      const place = placeOf(edit);
      const end = whole.offset + whole.length;
      const { fullText } = whole.root;
      const text = [
        fullText.slice(whole.offset, name.end),
        `_${place.offset}_${at}`,
        fullText.slice(name.end, place.offset),
        edit.to,
        fullText.slice(place.end, end),
      ].join('');
      return { words: `${line.$cstNode?.text ?? ''}: ${place.text} → ${edit.to}`, subject, text };
    });
  });
}

function subjectOf(line: ast.InspectionMember): string | undefined {
  if (ast.isSampleSize(line)) return line.cases.$refText;
  if (ast.isEnteredScore(line)) return 'score';
  if (ast.isOverride(line)) return line.overall ? 'overall' : line.item?.$refText;
  if (ast.isAnswer(line)) return line.overall ? 'overall' : line.subject?.$refText;
  if (!ast.isExpectation(line)) return undefined;
  return line.cases?.$refText ?? line.subject?.$refText ?? line.what;
}

function editsOf(line: ast.InspectionMember, subject: string, labels: Labels): Edit[] {
  if (ast.isSampleSize(line)) return byOne(line, 'size', line.size);
  if (ast.isEnteredScore(line))
    return [...byOne(line, 'score', line.score), ...byOne(line, 'maximum', line.maximum)];
  if (ast.isOverride(line)) return otherLevels(line, 'level', line.level.$refText, subject, labels);
  if (ast.isAnswer(line)) return editsOfAnswer(line.value, subject, labels);
  if (!ast.isExpectation(line)) return [];
  const { level, phrase, answer, figures, notRated } = line;
  return [
    ...(['score', 'maximum', 'size'] as const).flatMap((property) => byOne(line, property, line[property])),
    ...(level ? otherLevels(line, 'level', level.$refText, subject, labels) : []),
    ...(phrase === undefined ? [] : otherPhrases(line, phrase, subject, labels)),
    ...(answer ? [{ node: line, property: 'answer', to: answer === 'yes' ? 'no' : 'yes' }] : []),
    ...(figures ? otherFigures(figures) : []),
    ...(notRated ? ratedAfterAll(line, subject, labels) : []),
  ];
}

function editsOfAnswer(value: ast.AnswerValue, subject: string, labels: Labels): Edit[] {
  if (ast.isFigureAnswer(value)) return otherFigures(value);
  if (ast.isLevelAnswer(value)) return otherLevels(value, 'level', value.level.$refText, subject, labels);
  if (ast.isPhraseAnswer(value)) return otherPhrases(value, value.phrase, subject, labels);
  if (ast.isYesNoAnswer(value))
    return [{ node: value, property: 'answer', to: value.answer === 'yes' ? 'no' : 'yes' }];
  return value.reason.value === NOTHING_PUBLISHED ? [] : ratedAfterAll(value, subject, labels);
}

function otherFigures(figures: ast.FigureAnswer): Edit[] {
  return (['figure', 'average', 'lowest', 'highest'] as const)
    .flatMap((property) => {
      const figure = figures[property];
      return figure ? byOne(figure, 'value', figure.value) : [];
    })
    .concat(byOne(figures, 'relevant', figures.relevant));
}

/** A figure with a decimal changes in its last: 34.2 to 34.1 and 34.3. */
function byOne(node: AstNode, property: string, value: number | undefined): Edit[] {
  if (value === undefined) return [];
  const tenths = Number.isInteger(value) ? 10 : 1;
  const near = [Math.round(value * 10) - tenths, Math.round(value * 10) + tenths];
  return near.filter((each) => each >= 0).map((each) => ({ node, property, to: String(each / 10) }));
}

function otherLevels(
  node: AstNode,
  property: string,
  level: string,
  subject: string,
  labels: Labels,
): Edit[] {
  const levels = labels.scaleOf(subject)?.levels ?? [];
  return levels.filter(({ name }) => name !== level).map(({ name }) => ({ node, property, to: name }));
}

function otherPhrases(node: AstNode, phrase: string, subject: string, labels: Labels): Edit[] {
  return phrasesOf(subject, labels)
    .filter((text) => text !== phrase)
    .map((text) => ({ node, property: 'phrase', to: JSON.stringify(text) }));
}

/** In place of all that says it is not rated, the first level or words that it could have. */
function ratedAfterAll(node: AstNode, subject: string, labels: Labels): Edit[] {
  const [level] = labels.scaleOf(subject)?.levels ?? [];
  const [phrase] = phrasesOf(subject, labels);
  const to = level ? level.name : phrase === undefined ? undefined : JSON.stringify(phrase);
  return to === undefined ? [] : [{ node, property: '', to }];
}

function phrasesOf(subject: string, labels: Labels): string[] {
  const rule = labels.ruleOf(subject);
  const wording =
    rule?.by === 'wording' ? labels.framework.wordings.find(({ name }) => name === rule.wording) : undefined;
  return [...new Set(wording?.phrases.flatMap(({ says }) => ('text' in says ? [says.text.text] : [])))];
}

/** Where a property is written; without one, from `not` to the end of the line. */
function placeOf({ node, property }: Edit): { offset: number; end: number; text: string } {
  const { $cstNode } = node;
  const found =
    property === ''
      ? GrammarUtils.findNodeForKeyword($cstNode, 'not')
      : GrammarUtils.findNodeForProperty($cstNode, property);
  if (!found || !$cstNode) throw new Error(`${node.$type} has no ${property} in its text.`);
  const end = property === '' ? $cstNode.end : found.end;
  return { offset: found.offset, end, text: found.root.fullText.slice(found.offset, end) };
}
