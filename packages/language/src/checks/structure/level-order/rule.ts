import { defineCheck } from '../../check-rule.js';

export const levelOrder = defineCheck({
  code: 'level-order',
  category: 'structure',
  severity: 'warning',
  summary: 'The levels of a scale go neither up nor down in the order of their scores.',
  at: {
    Scale: (scale, { report }) => {
      const levels = scale.levels.filter((level) => level.name && level.score !== undefined);
      const [first, last] = [levels[0], levels.at(-1)];
      if (!first || !last || first.score === last.score) return;
      const direction = last.score > first.score ? 1 : -1;
      for (const [place, level] of levels.entries()) {
        const previous = levels[place - 1];
        if (!previous || (level.score - previous.score) * direction >= 0) continue;
        report({
          node: level,
          property: 'name',
          message: `${level.name} scores ${level.score} and stands after ${previous.name}, which scores ${previous.score}. Write the levels from the worst to the best, or correct the score.`,
        });
        return;
      }
    },
  },
});
