import { AstUtils, DocumentState, isReference, type AstNode, type LangiumDocument } from 'langium';
import { isDocument, isInspection, type Document, type Framework } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { syntaxProblems } from '../parsing/syntax-diagnostics.js';
import { usedFiles } from '../references/used-files.js';
import { BuildCache } from '../structure/build-cache.js';
import { treeParts } from '../structure/tree-parts.js';
import type { CheckContext, CheckRule } from './check-rule.js';
import { checksByType } from './checks-by-type.js';
import { checkRules } from './registry.js';

/** Errors that leave a framework as fit for rating as it is: what its inspections say, what is not translated, who shares its name. */
const harmless = (rule: CheckRule): boolean =>
  rule.category === 'inspections' || rule.category === 'translations' || rule.code === 'duplicate-in-project';

/** Levels in no order have a score mistyped, though it can be meant. */
const decisiveRules: ReadonlySet<CheckRule> = new Set(
  checkRules.filter((rule) => (rule.severity === 'error' || rule.code === 'level-order') && !harmless(rule)),
);

type AnyReference = LangiumDocument['references'][number];

const decisive = checksByType([...decisiveRules]);

/**
 * Which frameworks can be rated with. From a framework with errors every inspection would seem wrong, so inspections are not held
 * to it until it is mended.
 */
export class SoundFrameworks {
  private readonly services: YardstickServices;
  private readonly current: BuildCache<'verdicts', Map<Framework, boolean>>;
  /** Whether the checks of a file have found anything decisive, where they have all run in this build. */
  private readonly checked: BuildCache<Document, boolean>;
  /** What is known, and the files that it was found out from. */
  private verdicts = new Map<Framework, boolean>();
  private files: readonly (AstNode | string)[] = [];

  constructor(services: YardstickServices) {
    this.services = services;
    this.current = new BuildCache(services.shared);
    this.checked = new BuildCache(services.shared);
  }

  /** Whether what a check finds at a node makes the framework unsound. */
  isDecisive(rule: CheckRule, at: AstNode): boolean {
    return decisiveRules.has(rule) && !AstUtils.hasContainerOfType(at, isInspection);
  }

  /** Notes that every check of a file has run, so that those that decide need not run a second time. */
  noteChecked(file: Document, hasFindings: boolean): void {
    this.checked.get(file, () => hasFindings);
  }

  /** Whether neither its file nor any that it draws on has an error. */
  has(framework: Framework): boolean {
    const verdicts = this.current.get('verdicts', () => this.verdictsNow());
    let verdict = verdicts.get(framework);
    if (verdict === undefined) {
      const files = this.filesOf(framework);
      verdict = files.every((file) => this.isSound(file));
      // Before its names can be looked up, nothing that is said of a file is to be kept.
      const areReady = files.every(
        (file) => AstUtils.getDocument(file).state >= DocumentState.ComputedScopes,
      );
      if (areReady) verdicts.set(framework, verdict);
    }
    return verdict;
  }

  /** Verdicts outlast a build that changed inspections only, as most do. Of those it only matters that they are there. */
  private verdictsNow(): Map<Framework, boolean> {
    const files = this.services.shared.workspace.LangiumDocuments.all
      .map((document) => {
        const tree: AstNode = document.parseResult.value;
        return isDocument(tree) && tree.members.every(isInspection) ? document.uri.toString() : tree;
      })
      .toArray();
    const isUnchanged =
      files.length === this.files.length && files.every((file, index) => file === this.files[index]);
    if (!isUnchanged) {
      this.files = files;
      this.verdicts = new Map();
    }
    return this.verdicts;
  }

  /** Its own file, those that it uses, and the same of every framework that it revises. */
  filesOf(framework: Framework): Document[] {
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
    const isLinked = referencesOf(file, document).every(
      (reference) => !isUnknown(reference) || isOfInspection(reference.$refNode?.offset ?? -1),
    );
    return isReadable && isLinked && !this.checked.get(file, () => this.hasFindings(file, document));
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
    let isOfInspection = false;
    for (const node of treeParts(file).nodes) {
      if (node.$container === file) isOfInspection = isInspection(node);
      if (isOfInspection) continue;
      for (const { check } of decisive.get(node.$type) ?? []) check(node, context);
      if (found) break;
    }
    return found;
  }
}

/** While the next build begins, the references of a file that may be stale are given up, and an editor may ask just then. */
function referencesOf(file: Document, document: LangiumDocument): readonly AnyReference[] {
  return document.state >= DocumentState.Linked
    ? document.references
    : treeParts(file).references.map(({ reference }) => reference);
}

/** A reference that nobody has looked up yet is looked up now. */
function isUnknown(reference: AnyReference): boolean {
  const target = isReference(reference) ? reference.ref : reference.items[0];
  return target === undefined && reference.error !== undefined;
}
