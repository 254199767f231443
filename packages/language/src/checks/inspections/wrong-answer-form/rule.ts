import * as ast from '../../../generated/ast.js';
import { ruleOf } from '../../../structure/rules.js';
import { defineCheck, type CheckContext, type Finding } from '../../check-rule.js';

/** What the data of an inspection could not say wrong: there a figure is a number, and a check is true or false. */
export const wrongAnswerForm = defineCheck({
  code: 'wrong-answer-form',
  category: 'inspections',
  severity: 'error',
  summary: 'An answer is not written in the form that its check, statistic or item takes.',
  at: {
    Answer(answer, context) {
      const subject = answer.subject?.ref;
      const value: ast.AnswerValue | undefined = answer.value;
      // A level that leads nowhere is reported as such.
      if (!subject || !value || (ast.isLevelAnswer(value) && !value.level?.ref)) return;
      // With a word on its line that could not be read, nobody knows the form of the answer.
      const readable: CheckContext = {
        ...context,
        report: (finding) => {
          context.report({ ...finding, absence: { from: answer.$container, of: subject.name } });
        },
      };
      if (ast.isCheck(subject)) checkYesNo(subject, value, readable);
      else if (ast.isStatistic(subject)) checkStatistic(subject, value, readable);
      else if (ast.isItem(subject)) checkItem(answer, subject, value, readable);
    },
  },
});

type Place = Pick<Finding, 'node' | 'property' | 'keyword'>;

function checkYesNo(check: ast.Check, value: ast.AnswerValue, context: CheckContext): void {
  if (ast.isYesNoAnswer(value)) return;
  context.report({
    ...placeOf(value),
    message: `${check.name} is a check: write "${check.name} yes" or "${check.name} no".`,
  });
}

function checkStatistic(statistic: ast.Statistic, value: ast.AnswerValue, context: CheckContext): void {
  const percent = statistic.unit === 'percent';
  const example = percent ? '57%' : '57';
  if (!ast.isFigureAnswer(value)) {
    context.report({
      ...placeOf(value),
      message: `${statistic.name} is a statistic: write a figure such as ${example}.`,
    });
    return;
  }
  if (value.relevant !== undefined) {
    context.report({
      node: value,
      property: 'relevant',
      message: `${statistic.name} is a statistic: write one figure such as ${example}, not cases of cases.`,
    });
    return;
  }
  for (const property of ['figure', 'average', 'lowest', 'highest'] as const) {
    const figure: ast.Figure | undefined = value[property];
    if (figure?.value === undefined || figure.percent === percent) continue;
    context.report({
      node: value,
      property,
      message: percent
        ? `${statistic.name} is a percentage: write ${figure.value}%.`
        : `${statistic.name} is a number, not a percentage: write ${figure.value}.`,
      data: { replacement: percent ? `${figure.value}%` : String(figure.value) },
    });
  }
}

/** Only for items that take figures: of the others any figure is the wrong answer, whatever its form. */
function checkItem(answer: ast.Answer, item: ast.Item, value: ast.AnswerValue, context: CheckContext): void {
  const takesFigures = isRatedFromCases(answer, item, context);
  if (ast.isYesNoAnswer(value)) {
    context.report({
      ...placeOf(value),
      message: takesFigures
        ? `${item.name} is answered for all its cases at once: write counts such as 18 of 42, or a percentage.`
        : `${item.name} is not a check, so it takes no yes or no.`,
    });
    return;
  }
  if (!takesFigures || !ast.isFigureAnswer(value) || value.figure?.value === undefined) return;
  const figure = value.figure.value;
  const comparator = value.average ? 'average' : value.lowest ? 'lowest' : undefined;
  if (value.figure.percent && value.relevant !== undefined) {
    context.report({
      node: value,
      property: 'figure',
      message: `${figure}% of ${value.relevant} is neither a percentage nor counts: write "${figure}%", or how many of ${value.relevant}.`,
    });
  } else if (comparator) {
    context.report({
      node: value,
      property: comparator,
      message: `Only statistics have an average or a range. Leave it out, or declare a statistic for it.`,
    });
  } else if (!value.figure.percent && value.relevant === undefined) {
    context.report({
      node: value,
      property: 'figure',
      message: `Is ${figure} a percentage or a number of cases? Write "${figure}%", or "${figure} of …" with the number of relevant cases.`,
      data: { replacement: `${figure}%` },
    });
  }
}

function isRatedFromCases(answer: ast.Answer, item: ast.Item, context: CheckContext): boolean {
  const framework = answer.$container.framework?.ref;
  if (!framework) return false;
  const { merged } = context.framework(framework);
  const found = merged.byId.get(item.name);
  const rule = found && ruleOf(merged, found)?.rule;
  return ast.isDescribedRule(rule) || (ast.isBandingRule(rule) && !rule.aggregate);
}

function placeOf(value: ast.AnswerValue): Place {
  if (ast.isLevelAnswer(value)) return { node: value, property: 'level' };
  if (ast.isPhraseAnswer(value)) return { node: value, property: 'phrase' };
  if (ast.isYesNoAnswer(value)) return { node: value, property: 'answer' };
  if (ast.isFigureAnswer(value)) return { node: value, property: 'figure' };
  return { node: value, keyword: 'not' };
}
