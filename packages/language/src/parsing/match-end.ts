import { GrammarAST } from 'langium';
import type { Token } from './tokens.js';

/**
 * Where the words end that an element of the grammar can read from a place on, taking as many as it can; nothing where it cannot.
 * For the few places where the next word does not tell which alternative is meant: `5 cases or fewer`, `5 cases change`.
 */
export function matchEnd(
  element: GrammarAST.AbstractElement,
  tokens: readonly Token[],
  from: number,
): number | undefined {
  const { cardinality } = element;
  let end = matchOnce(element, tokens, from);
  if (cardinality === undefined) return end;
  if (end === undefined) return cardinality === '+' ? undefined : from;
  if (cardinality === '?') return end;
  for (let next: number | undefined = end; next !== undefined; next = matchOnce(element, tokens, end))
    end = next;
  return end;
}

function matchOnce(
  element: GrammarAST.AbstractElement,
  tokens: readonly Token[],
  from: number,
): number | undefined {
  if (GrammarAST.isGroup(element)) {
    let end: number | undefined = from;
    for (const part of element.elements) {
      end = matchEnd(part, tokens, end);
      if (end === undefined) return undefined;
    }
    return end;
  }
  if (GrammarAST.isAlternatives(element)) {
    for (const part of element.elements) {
      const end = matchEnd(part, tokens, from);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  if (GrammarAST.isAssignment(element)) return matchEnd(element.terminal, tokens, from);
  if (GrammarAST.isCrossReference(element))
    return element.terminal && matchEnd(element.terminal, tokens, from);
  if (GrammarAST.isAction(element)) return from;
  if (GrammarAST.isKeyword(element))
    return tokens[from]?.tokenType.name === element.value ? from + 1 : undefined;
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  if (GrammarAST.isParserRule(rule)) return matchEnd(rule.definition, tokens, from);
  return rule && tokens[from]?.tokenType.name === rule.name ? from + 1 : undefined;
}
