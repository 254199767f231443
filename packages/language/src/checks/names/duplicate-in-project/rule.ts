import { AstUtils } from 'langium';
import type { Framework, Inspection } from '../../../generated/ast.js';
import { defineCheck, type CheckContext } from '../../check-rule.js';
import { whereIs } from '../../places.js';

/** Inspections name frameworks across the whole project, and results name inspections: there a name must be one thing only. */
export const duplicateInProject = defineCheck({
  code: 'duplicate-in-project',
  category: 'names',
  severity: 'error',
  summary: 'Two files of a project have a framework or an inspection of the same name.',
  at: {
    Framework(framework, context) {
      const { frameworks } = context.services.workspace.Projects.namesAround(context.document.uri);
      reportNamesake(framework, frameworks.get(framework.name), 'a framework', context);
    },
    Inspection(inspection, context) {
      const { inspections } = context.services.workspace.Projects.namesAround(context.document.uri);
      reportNamesake(inspection, inspections.get(inspection.name), 'an inspection', context);
    },
  },
});

/** Two in one file are the business of duplicate-name. */
function reportNamesake(
  node: Framework | Inspection,
  namesakes: readonly (Framework | Inspection)[] = [],
  what: string,
  context: CheckContext,
): void {
  const namesake = namesakes.find((other) => AstUtils.getDocument(other) !== context.document);
  if (!node.name || !namesake) return;
  context.report({
    node,
    property: 'name',
    message: `The project already has ${what} "${node.name}", ${whereIs(namesake, node)}. Give one of them another name.`,
    related: [{ node: namesake, property: 'name', message: 'The other of that name.' }],
  });
}
