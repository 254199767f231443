import { isText, type Text } from '../../generated/ast.js';
import { treeParts } from '../../structure/tree-parts.js';
import type { AstNode } from 'langium';
import { inSnippet } from '../workspace-edit.js';
import { nodeAround, textsIn, type Fix, type Problem } from './quick-fix.js';

/** Adds the translations that a text lacks: as the same text has them elsewhere in the file, or as places to write them. */
export function addTranslation(problem: Problem): Fix[] {
  const text = nodeAround(problem, isText);
  const languages = textsIn(problem, 'languages');
  const end = text?.$cstNode?.range.end;
  if (!text || !end || languages.length === 0) return [];
  const known = translationsIn(problem.document.parseResult.value, text.value);
  const value = languages
    .map((language, place) => {
      const translated = known.get(language);
      return ` ${language} ${translated === undefined ? `"\${${place + 1}:…}"` : inSnippet(translated)}`;
    })
    .join('');
  const title = problem.words.fixes.addTranslation(languages);
  return [{ title, edits: [{ range: { start: end, end }, snippet: { kind: 'snippet', value } }] }];
}

/** How a text is translated wherever it stands, by language, as written between its quotation marks. */
function translationsIn(root: AstNode, words: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const node of treeParts(root).nodes) {
    if (!isText(node) || node.value !== words) continue;
    for (const { language, value } of (node satisfies Text).translations) {
      if (!value || known.has(language)) continue;
      known.set(language, `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`);
    }
  }
  return known;
}
