export { createYardstickServices, yardstickModule, type YardstickServices } from './module.js';
export { checkRules } from './checks/registry.js';
export type { Category, CheckRule, Severity } from './checks/check-rule.js';
export * as ast from './generated/ast.js';
export { loadUsedDocuments, usedUri } from './references/use.js';
export type { LoweredFramework } from './lowering/lower-framework.js';
export type { LoweredExpectation, LoweredInspection } from './lowering/lower-inspection.js';
export {
  defaultProjectConfig,
  type GenerateConfig,
  type LintLevel,
  type ProjectConfig,
} from './project/project-config.js';
export {
  parseProjectConfig,
  type ConfigProblem,
  type ConfigProblemCode,
} from './project/parse-project-config.js';
export {
  ProjectRegistry,
  unsavedScheme,
  type Project,
  type ProjectNames,
} from './project/project-registry.js';
export { format, type Formatted } from './formatting/format.js';
export { markdownText } from './features/markdown.js';
