import { AstUtils, type AstNode, type LangiumDocument } from 'langium';
import { isDocument, isInspection, type Document, type Framework } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { syntaxProblems } from '../parsing/syntax-diagnostics.js';
import { usedFiles } from '../references/used-files.js';
import { BuildCache } from '../structure/build-cache.js';
import type { CheckContext, CheckRule } from './check-rule.js';
import { checkRules } from './registry.js';

/** What makes a framework unfit for rating: errors, but not those of the inspections beside it, and not a missing translation. */
const decisive = checkRules.filter(
  ({ severity, category }) =>
    severity === 'error' && category !== 'inspections' && category !== 'translations',
);

/**
 * Which frameworks can be rated with. From a framework with errors every inspection would seem wrong, so inspections are not held
 * to it until it is mended.
 */
export class SoundFrameworks {
  private readonly services: YardstickServices;
  private readonly kept: BuildCache<Framework, boolean>;

  constructor(services: YardstickServices) {
    this.services = services;
    this.kept = new BuildCache(services.shared);
  }

  /** Whether neither its file nor any that it draws on has an error. */
  has(framework: Framework): boolean {
    return this.kept.get(framework, () => this.filesOf(framework).every((file) => this.isSound(file)));
  }

  private filesOf(framework: Framework): Document[] {
    const files = new Set<Document>();
    const seen = new Set<Framework>();
    for (
      let revised: Framework | undefined = framework;
      revised && !seen.has(revised);
      revised = revised.base?.ref
    ) {
      seen.add(revised);
      const root: AstNode = AstUtils.findRootNode(revised);
      if (!isDocument(root)) continue;
      files.add(root);
      for (const { document } of usedFiles(this.services.shared, root)) files.add(document);
    }
    return [...files];
  }

  private isSound(file: Document): boolean {
    const document = AstUtils.getDocument(file);
    const inspections = file.members.filter(isInspection);
    const isOfInspection = (offset: number): boolean =>
      inspections.some(({ $cstNode: text }) => text && offset >= text.offset && offset <= text.end);
    const isReadable = syntaxProblems(document.parseResult, document.textDocument.getText()).every(
      ({ offset }) => isOfInspection(offset),
    );
    const isLinked = document.references.every(
      ({ error, $refNode }) => !error || isOfInspection($refNode?.offset ?? -1),
    );
    return isReadable && isLinked && !this.hasFindings(file, document);
  }

  private hasFindings(file: Document, document: LangiumDocument): boolean {
    let found = false;
    const context: CheckContext = {
      document,
      services: this.services,
      framework: (node) => this.services.lowering.framework(node),
      inspection: (node) => this.services.lowering.inspection(node),
      report: () => {
        found = true;
      },
    };
    const nodes = AstUtils.streamAst(file).iterator();
    for (let next = nodes.next(); !next.done && !found; next = nodes.next()) {
      const node: AstNode = next.value;
      if (isInspection(node)) nodes.prune();
      else for (const rule of decisive) runAt(rule, node, context);
    }
    return found;
  }
}

function runAt(rule: CheckRule, node: AstNode, context: CheckContext): void {
  const check = rule.at[node.$type as keyof typeof rule.at] as
    ((node: AstNode, context: CheckContext) => void) | undefined;
  check?.(node, context);
}
