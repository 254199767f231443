import { CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import type { MemberKind } from '../../generated/ast.js';
import { isKeywordType } from '../../parsing/tokens.js';
import { keywordHelp } from '../words/keywords.js';
import { continuationsOf, type Continuation } from './continuations.js';
import type { Entry } from './entry.js';
import { kindNamed } from './kinds.js';
import { keywordSnippets } from './keyword-snippets.js';
import { canStand } from './keyword-places.js';
import type { Request } from './request.js';

/** The keywords that can stand at the place, each with what it means. */
export function keywordEntries(request: Request): Entry[] {
  const { cursor, services, words } = request;
  const { state } = cursor;
  if (!state) return [];
  return cursor.continuations
    .filter((word) => isKeywordType(word.type) && !isOfferedWhole(word) && canStand(request, word))
    .map((word): Entry => {
      const snippet = keywordSnippets.get(`${ruleOf(word)} ${word.type.name}`);
      const means = isDefault(word)
        ? words.keywords.byDefault(word.type.name as MemberKind)
        : keywordHelp(word.type.name, words.keywords);
      const phrase = continuationsOf(services).phrase(state, word.type);
      return {
        label: phrase,
        kind: CompletionItemKind.Keyword,
        insert: snippet ?? (isDefault(word) ? defaultRule(phrase) : phrase),
        documentation: means === undefined ? undefined : { kind: MarkupKind.Markdown, value: means },
        order: isRare(request, word) ? 'rare' : 'usual',
      };
    });
}

/** What goes on with the line above, and rules for kinds of item that the framework has not. */
function isRare({ cursor, merged }: Request, word: Continuation): boolean {
  if (cursor.startsLine && !word.startsMember) return true;
  if (!isDefault(word) || !merged || merged.byId.size === 0) return false;
  const kind = kindNamed(word.type.name);
  return ![...merged.byId.values()].some((item) => item.kind === kind);
}

/** A word that is one of several of its kind belongs to the rule that takes any of them. */
function ruleOf({ rule, around }: Continuation): string {
  return rule === 'ItemKind' || rule === 'MemberKind' ? (around[0] ?? rule) : rule;
}

/** New items and evidence are offered whole (number-entries.ts), and so are bands (band-entries.ts). */
function isOfferedWhole({ rule, around, startsMember }: Continuation): boolean {
  const isItem = rule === 'Evidence' || (rule === 'ItemKind' && around[0] === 'Item');
  return startsMember && (isItem || rule === 'Band');
}

function isDefault({ rule, around }: Continuation): boolean {
  return rule === 'MemberKind' && around[0] === 'DefaultRule';
}

function defaultRule(plural: string): string {
  return `${plural} ${plural === 'criteria' ? 'described' : 'rated'} by $0`;
}
