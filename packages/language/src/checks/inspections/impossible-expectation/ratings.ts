import * as ast from '../../../generated/ast.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { overallRule, ruleOf } from '../../../structure/rules.js';
import { scaleOfRule, wordingNamed } from '../../../structure/scales.js';
import type { CheckContext } from '../../check-rule.js';
import { listed } from '../../listed.js';

/** A level or words that the framework never gives. */
export function checkRating(
  expectation: ast.Expectation,
  merged: MergedFramework,
  context: CheckContext,
): void {
  const overall = expectation.what === 'overall';
  const item = overall ? undefined : merged.byId.get(expectation.subject?.$refText ?? '');
  if (!overall && !item) return;
  const name = item ? item.id : 'The overall rating';
  const inForce = item ? ruleOf(merged, item) : overallRule(merged);
  const rule = inForce?.rule;
  const level = expectation.level?.ref;
  const { phrase } = expectation;
  const say = (property: 'level' | 'phrase', message: string): void => {
    context.report({ node: expectation, property, message });
  };
  if (level) {
    const scale = scaleOfRule(merged, item, rule);
    if (ast.isDescribedRule(rule))
      say('level', `${name} is described in words, not rated. Expect a phrase, such as "most".`);
    else if (!rule || ast.isNotRatedRule(rule))
      say(
        'level',
        `${name} is never rated under "${merged.node.name}". Write "not rated", or leave this line out.`,
      );
    else if (scale && !scale.levels.some((other) => other.name === level.name)) {
      const levels = scale.levels.map((other) => other.name);
      say(
        'level',
        `${name} is rated on ${scale.name}, which has no ${level.name}. Expect ${listed(levels, 'or')}.`,
      );
    }
  } else if (phrase !== undefined) {
    if (!ast.isDescribedRule(rule))
      say('phrase', `${name} is not described in words. Expect a level, or leave this line out.`);
    else if (!canSay(wordingNamed(merged, rule.wording), phrase))
      say('phrase', `${rule.wording.$refText} has no phrase "${phrase}". Expect one that it has.`);
  }
}

/** A wording that falls back on counts or percentages can say almost anything. */
function canSay(wording: ast.Wording | undefined, phrase: string): boolean {
  return !wording || wording.phrases.some(({ form, text }) => form !== undefined || text?.value === phrase);
}
