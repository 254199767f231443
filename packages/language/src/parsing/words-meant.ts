import type { Edit } from './repair.js';
import type { Rewriting } from './rewritings.js';
import type { SyntaxCode, SyntaxProblem } from './syntax-diagnostics.js';
import { isNumberType, terminalNames, type Token, type TokenType } from './tokens.js';
import { quoted, wordingOf } from './wording.js';

type Reread = Extract<Edit, { kind: 'read-as' }>;

/** What is said of a word that is sure to have been meant as another. */
export function rereadProblem(
  { type, slip, state }: Reread,
  { image }: Token,
): Omit<SyntaxProblem, 'offset' | 'length'> {
  const data = { replacement: type.name };
  switch (slip) {
    case 'misspelt':
      return {
        code: 'unknown-word',
        message: `"${image}" is not a word of the language. Did you mean "${type.name}"?`,
        data,
      };
    case 'synonym':
      return {
        code: 'unknown-word',
        message: `"${image}" is not how the language says it. Write "${type.name}".`,
        // What was to be added up how is then not certain, and nothing is said of the rule.
        ...(!aggregates.has(type.name) && { data }),
      };
    case 'capital':
      return {
        code: 'keyword-case',
        message: `The words of the language are written with small letters: write "${type.name}" instead of "${image}".`,
        data,
      };
    case 'small-name': {
      const replacement = capitalised(image);
      return {
        code: 'name-case',
        message: `A name starts with a capital letter: write "${replacement}" instead of "${image}".`,
        data: { replacement },
      };
    }
    case 'other-keyword':
      return { code: 'expected-word', message: `Here should stand "${type.name}", not "${image}".`, data };
    case 'other-joint':
      return state.steps.get(type.tokenTypeIdx ?? 0)?.expected.rule === 'Condition'
        ? {
            code: 'expected-word',
            message:
              '"and" and "or" stand side by side here, which could be read in two ways. Put what belongs together in brackets: ' +
              'A and (B or C), or (A and B) or C.',
          }
        : { code: 'expected-word', message: `Here should stand "${type.name}", not "${image}".`, data };
    case 'language':
      return {
        code: 'unknown-word',
        message: `"${image}" is not a language code: two small letters, such as cy.`,
      };
    case 'character':
      return {
        code: 'unknown-character',
        message: `"${image}" means nothing in the language. Write "${type.name}" instead.`,
        data,
      };
    case 'guess':
      return { code: 'unknown-word', message: `"${image}" is not a word of the language.` };
  }
}

/** What a run of words shows that was written together, apart, in quotation marks or in the wrong order. */
export function rewriteProblem(
  { rewrite, write, words }: Rewriting,
  { image }: { readonly image: string },
): Omit<SyntaxProblem, 'offset' | 'length'> {
  const data = { replacement: write, asWritten: true };
  switch (rewrite) {
    case 'name-of-words':
      return { code: 'expected-name', message: `A name is one word: write "${write}".`, data };
    case 'quoted': {
      const type = words[0]?.tokenType;
      const what = type && wordingOf({ type, role: '', rule: '', startsMember: false });
      return {
        code: type ? codeOfType(type) : 'expected-word',
        message: `Here should stand ${what ?? 'a word'}, without quotation marks: write ${write}.`,
        data,
      };
    }
    case 'single-quotes':
      return {
        code: 'curly-quotes',
        message: `A text stands between double quotation marks: write ${quoted(write)}.`,
        data,
      };
    case 'small-name':
      return {
        code: 'name-case',
        message: `A name starts with a capital letter: write "${write}".`,
        data,
      };
    case 'number-word':
      return { code: 'expected-number', message: `Numbers are written in figures: write ${write}.`, data };
    case 'unopened':
      return {
        code: 'unclosed-text',
        message: `A text stands between two quotation marks; the first is missing: write ${quoted(write)}.`,
        data,
      };
    case 'unquoted':
      return {
        code: 'expected-text',
        message: `Here should stand a text in quotation marks: write ${quoted(write)}.`,
        data,
      };
    case 'joined-words':
      return {
        code: 'unknown-word',
        message: `"${image}" is not a word of the language. Write "${write}", with a space between.`,
        data,
      };
    case 'swapped':
      return {
        code: 'expected-word',
        message: `These two stand in the wrong order: write ${write}.`,
        data,
      };
    case 'phrase':
      return {
        code: 'unknown-word',
        message: `"${image}" is not how the language says it. Write "${write}".`,
        data,
      };
    case 'decimal-comma':
      return {
        code: 'expected-number',
        message: `The parts of a number are joined by full stops: write ${write}.`,
        data,
      };
    case 'not-applicable':
      return { code: 'expected-value', message: `What does not apply is written ${write}.` };
    case 'next-line':
      return {
        code: 'unexpected-word',
        message: `${quoted(image)} belongs to the line above: each entry stands on a line of its own.`,
      };
  }
}

const aggregates: ReadonlySet<string> = new Set(['sum', 'mean', 'share']);

/** `youth2018` as a name: `Youth2018`. */
function capitalised(image: string): string {
  return image.slice(0, 1).toUpperCase() + image.slice(1);
}

/** The code of a problem where a word of this type should stand. */
export function codeOfType(type: TokenType): SyntaxCode {
  if (type.name === '}') return 'unclosed-block';
  if (type.name === '{') return 'unopened-block';
  if (isNumberType(type)) return 'expected-number';
  return codesByTerminal.get(type.name) ?? 'expected-word';
}

const codesByTerminal: ReadonlyMap<string, SyntaxCode> = new Map([
  [terminalNames.name, 'expected-name'],
  [terminalNames.text, 'expected-text'],
  [terminalNames.date, 'expected-date'],
]);
