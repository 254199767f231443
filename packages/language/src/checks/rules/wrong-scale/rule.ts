import type { Level, Scale } from '../../../generated/ast.js';
import { limitsIn, testsIn } from '../../../structure/conditions.js';
import { nameOf } from '../../../structure/rating-structure.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { reportProblems } from '../../inspections/model-check.js';
import { listed } from '../../listed.js';
import { foreignLevelIn, hasLevel } from '../tested-levels.js';

export const wrongScale = defineCheck({
  code: 'wrong-scale',
  category: 'rules',
  severity: 'error',
  summary: 'A level is named that is not on the scale of what it rates, limits or is compared with.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const { limit, limited } of limitsIn(merged)) {
        const level = limit.level?.ref;
        const off = limited.find(({ scale }) => scale && level && !hasLevel(scale, level));
        if (level && off?.scale) yield findingFor(limit, level, off.scale, nameOf(off));
        for (const test of testsIn(limit.condition)) {
          const foreign = foreignLevelIn(merged, test);
          if (foreign) yield findingFor(test.value, foreign.level, foreign.scale, nameOf(foreign.ruled));
        }
      }
    }),
    Inspection: reportProblems('wrong-scale'),
  },
});

function findingFor(node: Finding['node'], level: Level, scale: Scale, what: string): Finding {
  const levels = scale.levels.map(({ name }) => name).filter(Boolean);
  return {
    node,
    property: 'level',
    message: `${level.name} is a level of ${level.$container.name}, and ${what} is rated on ${scale.name}. Name one of its levels: ${listed(levels, 'or')}.`,
    related: [{ node: scale, property: 'name', message: `${scale.name} is declared here.` }],
    data: { scale: scale.name, levels },
  };
}
