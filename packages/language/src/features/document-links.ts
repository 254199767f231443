import { GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentLink } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { usedDocument, usedUri } from '../references/use.js';
import { treeParts } from '../structure/tree-parts.js';
import { english } from './words/english/english.js';
import type { LinkWords } from './words/links.js';
import type { Words } from './words/words.js';

/** An address on the web, without the stop or bracket that ends the sentence it stands in. */
const address = /https?:\/\/[^\s"“”<>\\]*[^\s"“”<>\\.,;:!?)\]]/gi;

/** What can be opened from a file: the files that it uses, where there are such, and addresses in its sources. */
export function documentLinks(
  { shared }: YardstickServices,
  document: LangiumDocument<ast.Document>,
  { links }: Words = english,
): DocumentLink[] {
  const root = document.parseResult.value;
  const files = root.uses.flatMap((use): DocumentLink[] => {
    const range = GrammarUtils.findNodeForProperty(use.$cstNode, 'path')?.range;
    const target = usedDocument(shared, use) && usedUri(use)?.toString();
    return range && target !== undefined ? [{ range, target, tooltip: links.file }] : [];
  });
  const sources = treeParts(root)
    .nodes.filter(ast.isSource)
    .flatMap((source) => linksIn(document, source, links));
  return [...files, ...sources];
}

function linksIn({ textDocument }: LangiumDocument, { text }: ast.Source, links: LinkWords): DocumentLink[] {
  const written = text?.$cstNode;
  if (!written) return [];
  return [...written.text.matchAll(address)].map(({ 0: target, index }) => ({
    range: {
      start: textDocument.positionAt(written.offset + index),
      end: textDocument.positionAt(written.offset + index + target.length),
    },
    target,
    tooltip: links.source,
  }));
}
