import * as ast from '../../../generated/ast.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { isOfCases } from '../../../structure/rating-structure.js';
import { overallRule, ruleOf } from '../../../structure/rules.js';
import { scaleOfItem } from '../../../structure/scales.js';
import { lostWords } from '../../../structure/uncertain-rules.js';
import { defineCheck, type CheckContext } from '../../check-rule.js';
import { saidOf, type Said } from '../said-of.js';

/** What the data of an inspection could not say wrong: there a figure is a number, and a check is true or false. */
export const wrongAnswerForm = defineCheck({
  code: 'wrong-answer-form',
  category: 'inspections',
  severity: 'error',
  summary: 'An answer, or what is expected, is not in the form that its check, statistic or item takes.',
  at: { Answer: checkLine, Expectation: checkLine },
});

function checkLine(line: ast.Answer | ast.Expectation, context: CheckContext): void {
  const subject = line.subject?.ref;
  const framework = line.$container.framework?.ref;
  if (ast.isExpectation(line) && framework && !context.services.checks.SoundFrameworks.has(framework)) return;
  const said = saidOf(line);
  if (!said) return;
  const name = subject?.name ?? 'overall';
  // With a word on its line that could not be read, nobody knows the form of the answer.
  const readable: CheckContext = {
    ...context,
    report: (finding) => {
      context.report({ ...finding, absence: { from: line.$container, of: name } });
    },
  };
  if (ast.isCheck(subject)) checkYesNo(line, subject, said, readable);
  else if (ast.isStatistic(subject)) checkStatistic(subject, said, readable);
  else if (ast.isItem(subject) || isOverall(line)) checkItem(line, name, said, readable);
}

function isOverall(line: ast.Answer | ast.Expectation): boolean {
  return ast.isExpectation(line) && line.what === 'overall';
}

function checkYesNo(
  line: ast.Answer | ast.Expectation,
  { name }: ast.Check,
  { form, place }: Said,
  context: CheckContext,
): void {
  if (form === 'yesOrNo') return;
  const start = `${ast.isExpectation(line) ? 'expect ' : ''}${name}`;
  context.report({
    ...place,
    message: `${name} is a check: write "${start} yes" or "${start} no".`,
  });
}

function checkStatistic(statistic: ast.Statistic, { figures, place }: Said, context: CheckContext): void {
  const unit: ast.Statistic['unit'] | undefined = statistic.unit;
  if (!unit || lostWords(statistic)) return;
  const percent = unit === 'percent';
  const example = percent ? '57%' : '57';
  if (!figures) {
    context.report({
      ...place,
      message: `${statistic.name} is a statistic: write a figure such as ${example}.`,
    });
    return;
  }
  if (figures.relevant !== undefined) {
    context.report({
      node: figures,
      property: 'relevant',
      message: `${statistic.name} is a statistic: write one figure such as ${example}, not cases of cases.`,
    });
    return;
  }
  for (const property of ['figure', 'average', 'lowest', 'highest'] as const) {
    const figure: ast.Figure | undefined = figures[property];
    if (figure?.value === undefined || figure.percent === percent) continue;
    context.report({
      node: figures,
      property,
      message: percent
        ? `${statistic.name} is a percentage: write ${figure.value}%.`
        : `${statistic.name} is a number, not a percentage: write ${figure.value}.`,
      data: { replacement: percent ? `${figure.value}%` : String(figure.value) },
    });
  }
}

/** Only for items that have figures: of the others any figure is the wrong answer, whatever its form. */
function checkItem(
  line: ast.Answer | ast.Expectation,
  name: string,
  { form, figures, place }: Said,
  context: CheckContext,
): void {
  const framework = line.$container.framework?.ref;
  const merged = framework && context.framework(framework).merged;
  const rule = merged && ruleNamed(merged, name);
  if (form === 'phrase') {
    const item = merged?.byId.get(name);
    const scale = merged && item && scaleOfItem(merged, item);
    if (ast.isAnswer(line)) checkQuotedLevel(line, name, scale, context);
  } else if (form === 'yesOrNo') {
    context.report({
      ...place,
      message:
        isOfCases(rule) && ast.isAnswer(line)
          ? `${name} is answered for all its cases at once: write counts such as 18 of 42, or a percentage.`
          : `${name} is not a check, so it takes no yes or no.`,
    });
  } else if (ast.isBandingRule(rule) && rule.aggregate) {
    if (ast.isExpectation(line)) checkFigures(figures, rule.aggregate, context);
  } else if (isOfCases(rule)) checkFigures(figures, 'cases', context);
}

/** In data a level is a text like any other. Here it is a name, as everywhere else in the language. */
function checkQuotedLevel(
  { value }: ast.Answer,
  name: string,
  scale: ast.Scale | undefined,
  context: CheckContext,
): void {
  if (!ast.isPhraseAnswer(value)) return;
  const level = scale?.levels.find((each) => each.name === value.phrase)?.name;
  if (level === undefined) return;
  context.report({
    node: value,
    property: 'phrase',
    message: `${name} takes a level, which is a name and no text: write ${level} without quotation marks.`,
    data: { replacement: level, asWritten: true },
  });
}

/** @param of What the figure is of: cases, or what a rule adds up. */
function checkFigures(
  figures: ast.FigureAnswer | undefined,
  of: 'cases' | 'sum' | 'mean' | 'share',
  context: CheckContext,
): void {
  const figure: ast.Figure | undefined = figures?.figure;
  if (!figures || figure?.value === undefined) return;
  const { value, percent } = figure;
  const comparator = figures.average ? 'average' : figures.lowest ? 'lowest' : undefined;
  const isPercentage = of === 'cases' || of === 'share';
  if (percent && figures.relevant !== undefined) {
    context.report({
      node: figures,
      property: 'figure',
      message: `${value}% of ${figures.relevant} is neither a percentage nor counts: write "${value}%", or how many of ${figures.relevant}.`,
    });
  } else if (comparator) {
    context.report({
      node: figures,
      property: comparator,
      message: `Only statistics have an average or a range. Leave it out, or declare a statistic for it.`,
    });
  } else if (figures.relevant === undefined && percent !== isPercentage) {
    const replacement = isPercentage ? `${value}%` : String(value);
    const message =
      of === 'cases'
        ? `Is ${value} a percentage or a number of cases? Write "${value}%", or "${value} of …" with the number of relevant cases.`
        : `A ${of} is ${isPercentage ? 'a percentage' : 'no percentage'}: write ${replacement}.`;
    context.report({ node: figures, property: 'figure', message, data: { replacement } });
  }
}

function ruleNamed(merged: MergedFramework, name: string): ast.Rule | undefined {
  if (name === 'overall') return overallRule(merged)?.rule;
  const item = merged.byId.get(name);
  return item && ruleOf(merged, item)?.rule;
}
