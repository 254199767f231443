import type { Level } from '../../../generated/ast.js';
import { lostWords } from '../../../structure/uncertain-rules.js';
import { defineCheck } from '../../check-rule.js';

export const duplicateScore = defineCheck({
  code: 'duplicate-score',
  category: 'structure',
  severity: 'error',
  summary: 'Two levels of a scale have the same score, so neither is better.',
  at: {
    Scale: (scale, { report }) => {
      if (lostWords(scale)) return;
      const firstWith = new Map<number, Level>();
      for (const level of scale.levels) {
        if (level.score === undefined || !level.name) continue;
        const first = firstWith.get(level.score);
        if (!first) {
          firstWith.set(level.score, level);
          continue;
        }
        report({
          node: level,
          property: 'score',
          message: `${first.name} and ${level.name} both score ${level.score}, so neither is better. Give each level a score of its own.`,
          related: [{ node: first, property: 'score', message: `${first.name} scores ${level.score} here.` }],
        });
      }
    },
  },
});
