import { AstUtils, type AstNode, type LeafCstNode } from 'langium';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { terminalNames } from '../parsing/tokens.js';
import { textValue } from '../parsing/value-converter.js';
import { frameworkAround } from '../structure/framework-around.js';
import { memberKindOf, ruleOf } from '../structure/rules.js';
import { wordingNamed } from '../structure/scales.js';
import type { MergedFramework } from '../structure/merged-framework.js';

/**
 * Where a text was written first that another line repeats word for word: a phrase of a wording, a heading of notes, a choice of a
 * field, the title of a discretion. Nothing for a text that stands for itself.
 */
export function quotedText(services: YardstickServices, word: LeafCstNode): AstNode | undefined {
  if (word.tokenType.name !== terminalNames.text) return undefined;
  const node = word.astNode;
  const framework = frameworkAround(node);
  if (!framework) return undefined;
  const merged = services.structure.MergedFrameworks.of(framework);
  const value = textValue(word.text);
  if (ast.isNote(node)) return headingOf(merged, node, value);
  if (ast.isChoiceValue(node)) return choiceOf(node, value);
  if (ast.isRemoval(node)) return merged.base?.discretions.get(value);
  if (ast.isExpectation(node)) return phraseOf(merged, node.subject?.ref, value);
  if (ast.isPhraseAnswer(node)) return phraseOf(merged, node.$container.subject?.ref, value);
  return undefined;
}

function headingOf(merged: MergedFramework, { item }: ast.Note, value: string): AstNode | undefined {
  const kind = item?.ref?.kind;
  const headings = kind && merged.noteHeadings.get(memberKindOf(kind))?.headings;
  return headings?.find((heading) => heading.value === value);
}

function choiceOf(choice: ast.ChoiceValue, value: string): AstNode | undefined {
  const field = AstUtils.getContainerOfType(choice, ast.isSubjectTest)?.subject?.ref;
  return ast.isCaseField(field) ? field.choices.find((text) => text.value === value) : undefined;
}

function phraseOf(merged: MergedFramework, subject: AstNode | undefined, value: string): AstNode | undefined {
  const item = ast.isItem(subject) ? merged.byId.get(subject.name) : undefined;
  const rule = item && ruleOf(merged, item)?.rule;
  if (!ast.isDescribedRule(rule)) return undefined;
  return wordingNamed(merged, rule.wording)?.phrases.find(({ text }) => text?.value === value)?.text;
}
