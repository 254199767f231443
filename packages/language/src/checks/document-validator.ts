import {
  AstUtils,
  Cancellation,
  DefaultDocumentValidator,
  getDiagnosticRange,
  interruptAndCheck,
  type AstNode,
  type LangiumDocument,
  type ReferenceInfo,
  type ValidationOptions,
} from 'langium';
import type { Diagnostic, DiagnosticTag } from 'vscode-languageserver-types';
import {
  isFramework,
  isInspection,
  type Document,
  type Framework,
  type Inspection,
} from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { syntaxProblems } from '../parsing/syntax-diagnostics.js';
import { isConsequence } from '../references/consequences.js';
import { isLost } from '../references/lost-names.js';
import { misspeltDeclarations, type MisspeltDeclaration } from '../references/misspelt-declarations.js';
import { treeParts } from '../structure/tree-parts.js';
import { unknownName } from '../references/unknown-name.js';
import { applyAllowances } from './allowances.js';
import type { CheckContext, CheckRule, Finding, Severity } from './check-rule.js';
import { checksByType } from './checks-by-type.js';
import { hasDisputedNumbers } from './disputed-numbers.js';
import { Faults, isReplaced } from './faults.js';
import { checkRules } from './registry.js';
import { isSaid, writtenHere } from './said-already.js';

/** The one place where what is wrong with a text comes together: syntax, names that lead nowhere, and every check. */
export class YardstickDocumentValidator extends DefaultDocumentValidator {
  private readonly services: YardstickServices;
  private readonly checks = checksByType(checkRules);

  constructor(services: YardstickServices) {
    super(services);
    this.services = services;
  }

  override async validateDocument(
    document: LangiumDocument,
    _options: ValidationOptions = {},
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<Diagnostic[]> {
    const text = document.textDocument.getText();
    const syntax = this.syntaxDiagnostics(document);
    const { names, consequences } = this.nameDiagnostics(document, syntax);
    const faults = new Faults(document.textDocument, syntax, [...names, ...consequences]);
    const found = await this.runChecks(document, faults, cancelToken);
    const lint = this.services.workspace.Projects.projectOf(document.uri).config.lint;
    const checked = applyAllowances(
      found
        .map((diagnostic) => withLintLevel(diagnostic, lint))
        .filter((diagnostic) => diagnostic !== undefined),
      text,
      this.source,
      () => syntax.length + names.length + consequences.length === 0 && this.isJudged(document),
    );
    return [...syntax, ...names, ...checked].sort(byPlace);
  }

  /** Whether every check could run: over the inspections of a framework with errors, only some do. */
  private isJudged(document: LangiumDocument): boolean {
    const { members } = document.parseResult.value as Document;
    const frameworks = members
      .map((member) => (isInspection(member) ? member.framework?.ref : member))
      .filter(isFramework);
    return frameworks.every((framework) => this.services.checks.SoundFrameworks.has(framework));
  }

  private get source(): string {
    return this.getSource() ?? 'yardstick';
  }

  private syntaxDiagnostics(document: LangiumDocument): Diagnostic[] {
    const { textDocument } = document;
    return syntaxProblems(document.parseResult, textDocument.getText()).map(
      ({ code, message, offset, length, data }) => ({
        severity: severities.error,
        code,
        message,
        range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(offset + length) },
        source: this.source,
        data: { ...data, code },
      }),
    );
  }

  /** Names that lead nowhere, and apart from them those that do so only because another does. */
  private nameDiagnostics(
    document: LangiumDocument,
    syntax: readonly Diagnostic[],
  ): { names: Diagnostic[]; consequences: Diagnostic[] } {
    const names: Diagnostic[] = [];
    const consequences: Diagnostic[] = [];
    const { AstReflection } = this.services.shared;
    // A word that was read as a name although it was not written as one is reported once.
    const misread = new Set(syntax.map(({ range }) => document.textDocument.offsetAt(range.start)));
    const misspelt = this.misspeltDeclarations(document);
    const explained = new Set(misspelt.flatMap(({ uses }) => uses.map(({ $refNode }) => $refNode)));
    names.push(...misspelt.map((each) => this.misspeltDiagnostic(each)));
    const lostLines = new Set(
      syntax.filter(({ data }) => !isReplaced(data)).map(({ range }) => range.start.line),
    );
    const known = new Map<string, Diagnostic>();
    for (const { error, $refNode, $refText } of document.references) {
      // Without text there is no name to be wrong: the syntax error at that place says so already.
      if (!error || !$refNode || $refText === '') continue;
      const type = AstReflection.getReferenceType(error.info);
      const isConsequent =
        misread.has($refNode.offset) ||
        explained.has($refNode) ||
        lostLines.has($refNode.range.start.line) ||
        isConsequence(this.services.shared, error.info, type) ||
        isLost(this.services.shared, error.info, type) ||
        this.isRenumbered(error.info);
      const diagnostic: Diagnostic = {
        severity: severities.error,
        code: unknownName,
        message: error.message,
        range: $refNode.range,
        source: this.source,
        data: { code: unknownName, name: $refText },
      };
      // The same name again leads nowhere for the same reason.
      const around = AstUtils.getContainerOfType(error.info.container, isSubjectOfNames);
      const key = `${around?.$containerIndex ?? ''} ${$refText}`;
      const first = isConsequent ? undefined : known.get(key);
      if (first) {
        const location = { uri: document.uri.toString(), range: $refNode.range };
        const message = `"${$refText}" stands here too.`;
        first.relatedInformation = [...(first.relatedInformation ?? []), { message, location }];
      } else if (!isConsequent) known.set(key, diagnostic);
      (isConsequent || first ? consequences : names).push(diagnostic);
    }
    return { names, consequences };
  }

  /** Whether an inspection speaks of a number that its framework may have mistyped. */
  private isRenumbered({ container, reference }: ReferenceInfo): boolean {
    if (!/\d/.test(reference.$refText)) return false;
    const around = AstUtils.getContainerOfType(container, isSubjectOfNames);
    const seen = new Set<Framework>();
    let framework = isInspection(around) ? around.framework?.ref : around;
    for (; framework && !seen.has(framework); framework = framework.base?.ref) {
      if (hasDisputedNumbers(framework, this.services)) return true;
      seen.add(framework);
    }
    return false;
  }

  private misspeltDeclarations(document: LangiumDocument): MisspeltDeclaration[] {
    const { AstReflection } = this.services.shared;
    const unknown = document.references
      .map(({ error }) => error?.info)
      .filter((info) => info !== undefined)
      .map((info) => ({ info, type: AstReflection.getReferenceType(info) }));
    return misspeltDeclarations(document, this.services.references.ScopeProvider, unknown);
  }

  private misspeltDiagnostic({ declaration, declared, used, uses }: MisspeltDeclaration): Diagnostic {
    return {
      severity: severities.error,
      code: unknownName,
      message: `Nothing uses "${declared}", but "${used}" is used ${uses.length} times and is declared nowhere. Did you mean "${used}" here?`,
      range: rangeOf({ node: declaration, property: 'name' }),
      source: this.source,
      data: { code: unknownName, name: declared, replacement: used },
      relatedInformation: uses.map(({ $refNode }) => ({
        message: `"${used}" is used here.`,
        location: {
          uri: AstUtils.getDocument(declaration).uri.toString(),
          range: $refNode?.range ?? rangeOf({ node: declaration }),
        },
      })),
    };
  }

  private async runChecks(
    document: LangiumDocument,
    faults: Faults,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<Diagnostic[]> {
    const found: Diagnostic[] = [];
    const { lowering, checks } = this.services;
    let isUnsound = false;
    // One context does for a whole document: it knows which check is running, and at which node.
    let running: CheckRule | undefined;
    let at = document.parseResult.value;
    const context: CheckContext = {
      document,
      services: this.services,
      framework: (node) => lowering.framework(node),
      inspection: (node) => lowering.inspection(node),
      report: (finding) => {
        if (!running) return;
        isUnsound ||= checks.SoundFrameworks.isDecisive(running, at);
        if ([finding.absence ?? []].flat().some((absence) => faults.explain(absence))) return;
        const diagnostic = this.diagnosticFor(running, at, document, finding);
        if (!faults.spoil(diagnostic.range.start) && !isSaid(found, diagnostic)) found.push(diagnostic);
      },
    };
    let passed = 0;
    let ofFramework = 0;
    for (const node of treeParts(document.parseResult.value).nodes) {
      if (++passed % nodesBetweenPauses === 0) await interruptAndCheck(cancelToken);
      at = node;
      for (const { rule, check } of this.checks.get(node.$type) ?? []) {
        if (isFramework(node) && ++ofFramework % checksBetweenPauses === 0)
          await interruptAndCheck(cancelToken);
        running = rule;
        check(node, context);
      }
    }
    checks.SoundFrameworks.noteChecked(document.parseResult.value as Document, isUnsound);
    return found;
  }

  private diagnosticFor(
    rule: CheckRule,
    at: AstNode,
    document: LangiumDocument,
    finding: Finding,
  ): Diagnostic {
    const here = AstUtils.getDocument(finding.node) === document;
    const tags: DiagnosticTag[] = finding.tag ? [finding.tag === 'unnecessary' ? 1 : 2] : [];
    const related = (finding.related ?? []).map(({ node, property, message }) => ({
      message,
      location: placeOf(node, property),
    }));
    if (!here) related.unshift({ message: writtenHere, location: placeOf(finding.node, finding.property) });
    return {
      severity: severities[rule.severity],
      code: rule.code,
      message: finding.message,
      range: here ? rangeOf(finding) : rangeOf({ node: nameHolder(at), property: 'name' }),
      source: this.source,
      // What a fix would need speaks of words that stand elsewhere.
      data: { ...(here && finding.data), code: rule.code },
      ...(tags.length > 0 && { tags }),
      ...(related.length > 0 && { relatedInformation: related }),
    };
  }
}

/** How many nodes are checked between two looks at whether the check has been overtaken. */
const nodesBetweenPauses = 200;

/** And how many checks of a framework, each of which looks at all of it. */
const checksBetweenPauses = 16;

const severities = { error: 1, warning: 2, info: 3 } as const satisfies Record<Severity, number>;

/** An error of a check keeps its level: what makes a rating wrong is no matter of taste. */
function withLintLevel(
  diagnostic: Diagnostic,
  lint: Readonly<Record<string, Severity | 'off'>>,
): Diagnostic | undefined {
  const code = String(diagnostic.code);
  const level = Object.hasOwn(lint, code) ? lint[code] : undefined;
  if (level === undefined || diagnostic.severity === severities.error) return diagnostic;
  return level === 'off' ? undefined : { ...diagnostic, severity: severities[level] };
}

/** What names belong to: a framework or an inspection. */
function isSubjectOfNames(node: AstNode): node is Framework | Inspection {
  return isFramework(node) || isInspection(node);
}

function nameHolder(node: AstNode): AstNode {
  return AstUtils.getContainerOfType(node, isSubjectOfNames) ?? node;
}

function placeOf(node: AstNode, property?: string): { uri: string; range: Diagnostic['range'] } {
  return {
    uri: AstUtils.getDocument(node).uri.toString(),
    range: rangeOf({ node, ...(property !== undefined && { property }) }),
  };
}

function rangeOf(place: Pick<Finding, 'node' | 'property' | 'index' | 'keyword'>): Diagnostic['range'] {
  return getDiagnosticRange({ ...place });
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  const a = left.range.start;
  const b = right.range.start;
  return a.line - b.line || a.character - b.character;
}
