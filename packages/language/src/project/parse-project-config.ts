import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { checkRules } from '../checks/registry.js';
import { listed } from '../checks/listed.js';
import { nearest } from '../parsing/nearest.js';
import {
  configKeys,
  insidePath,
  lintLevels,
  manageablePattern,
  type ConfigValue,
  type TextKind,
} from './config-keys.js';
import { canMarkText, isLanguageCode, languageMeantBy } from './languages.js';
import { isTooDeep } from './nesting.js';
import { defaultProjectConfig, type ProjectConfig } from './project-config.js';

/** What can be wrong with a yardstick.json. The codes never change their meaning. */
export const configProblemCodes = [
  'config-syntax',
  'config-duplicate-key',
  'config-unknown-key',
  'config-wrong-type',
  'config-unknown-check',
  'config-fixed-check',
  'config-unknown-language',
  'config-path-outside',
  'config-complex-pattern',
] as const;

export type ConfigProblemCode = (typeof configProblemCodes)[number];

/** All are errors: a setting that is not understood is a setting that nobody follows. */
export interface ConfigProblem {
  readonly code: ConfigProblemCode;
  readonly message: string;
  /** Where in the text, in UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Reads a yardstick.json. What is wrong with it is told, what can be understood counts, and the rest stays as it is without a
 * yardstick.json. Never throws, whatever the text.
 */
export function parseProjectConfig(text: string): {
  readonly config: ProjectConfig;
  readonly problems: readonly ConfigProblem[];
} {
  const reader = new ConfigReader();
  const { files, languages, lint, generate }: Partial<ProjectConfig> = reader.read(text);
  const { files: allFiles, languages: none, lint: unchanged, generate: nothing } = defaultProjectConfig;
  const config = {
    files: files ?? allFiles,
    languages: languages ?? none,
    lint: lint ?? unchanged,
    generate: generate ?? nothing,
  };
  return { config, problems: reader.problems };
}

class ConfigReader {
  readonly problems: ConfigProblem[] = [];

  /** An object that holds only what `configKeys` allows. */
  read(text: string): object {
    if (isTooDeep(text)) {
      this.report(
        'config-syntax',
        { offset: 0, length: 1 },
        'Brackets are nested deeper here than any setting is.',
      );
      return {};
    }
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { disallowComments: true });
    // After the first fault the rest are mostly its consequences.
    const [fault] = errors;
    if (fault) {
      const place = {
        offset: Math.min(fault.offset, Math.max(0, text.length - 1)),
        length: Math.max(1, fault.length),
      };
      this.report('config-syntax', place, faultWords(printParseErrorCode(fault.error)));
    }
    if (!root) return {};
    const value = this.value({ is: 'record', keys: configKeys }, root, 'yardstick.json');
    return typeof value === 'object' && value !== null ? value : {};
  }

  /** The value as it may be used; `undefined` where it may not, which has then been reported. */
  private value(wanted: ConfigValue, node: Node, name: string): unknown {
    switch (wanted.is) {
      case 'text':
        return this.text(wanted.kind, node, name);
      case 'level':
        return this.level(node, name);
      case 'list':
        return this.list(wanted.of, node, name);
      case 'record':
        return this.members(node, name, (key) => {
          if (Object.hasOwn(wanted.keys, key.value)) return wanted.keys[key.value]?.value;
          this.unknownKey(key, Object.keys(wanted.keys));
          return undefined;
        });
      case 'table':
        return this.members(node, name, (key) =>
          wanted.by === 'check' && !this.isAdjustable(key) ? undefined : wanted.of,
        );
    }
  }

  private list(of: ConfigValue, node: Node, name: string): unknown {
    if (node.type !== 'array') {
      this.wrongType(node, name, 'a list in square brackets');
      return undefined;
    }
    const { children = [] } = node;
    const understood = children
      .map((child) => this.value(of, child, `each of ${name}`))
      .filter((item) => item !== undefined);
    // Of a list nothing of which is understood nobody knows what it says: not that there is nothing.
    return understood.length === 0 && children.length > 0 ? undefined : understood;
  }

  /** An object of the members whose keys have a meaning. Keys are the author's, so it is made without ever looking one up. */
  private members(node: Node, name: string, wantedFor: (key: TextNode) => ConfigValue | undefined): unknown {
    if (node.type !== 'object') {
      this.wrongType(node, name, 'an object in braces');
      return undefined;
    }
    const members = new Map<string, unknown>();
    for (const { children: [keyNode, value] = [] } of node.children ?? []) {
      const key = textIn(keyNode);
      if (!key) continue;
      if (members.has(key.value)) {
        this.report(
          'config-duplicate-key',
          key,
          `"${key.value}" is given twice here. Keep the one that is meant.`,
        );
        continue;
      }
      const wanted = wantedFor(key);
      // A half-typed member has no value yet; the syntax error at that place says so.
      members.set(key.value, wanted && value && this.value(wanted, value, `"${key.value}"`));
    }
    return Object.fromEntries([...members].filter(([, value]) => value !== undefined));
  }

  private unknownKey(key: TextNode, known: readonly string[]): void {
    const meant = nearest(key.value, known);
    this.report(
      'config-unknown-key',
      key,
      `"${key.value}" is no setting. ` +
        (meant === undefined
          ? `There is ${listed(known.filter((name) => name !== '$schema'))} here.`
          : `Did you mean "${meant}"?`),
    );
  }

  private isAdjustable(key: TextNode): boolean {
    const rule = checkRules.find(({ code }) => code === key.value);
    if (rule && rule.severity !== 'error') return true;
    if (rule) {
      this.report(
        'config-fixed-check',
        key,
        `"${key.value}" finds errors, which make a rating impossible or wrong. It cannot be set otherwise; take this line out.`,
      );
      return false;
    }
    const meant = nearest(
      key.value,
      checkRules.map(({ code }) => code),
    );
    this.report(
      'config-unknown-check',
      key,
      `There is no check "${key.value}".` + (meant === undefined ? '' : ` Did you mean "${meant}"?`),
    );
    return false;
  }

  private level(node: Node, name: string): unknown {
    const level: unknown = node.value;
    if (lintLevels.some((known) => known === level)) return level;
    this.wrongType(node, name, listed(lintLevels, 'or'));
    return undefined;
  }

  private text(kind: TextKind | undefined, node: Node, name: string): unknown {
    const text = textIn(node);
    if (!text || text.value.trim() === '') {
      this.wrongType(node, name, text ? 'more than an empty text' : 'text in double quotes');
      return undefined;
    }
    if (kind === 'language') return this.language(text);
    if (kind === 'pattern' && !manageablePattern.test(text.value)) {
      this.report(
        'config-complex-pattern',
        text,
        'This pattern has more in it than one may: three "*" or "**", one "{…}", no "(", and 500 letters. Write several simpler ones.',
      );
      return undefined;
    }
    if (kind !== undefined && !insidePath.test(text.value)) {
      this.report(
        'config-path-outside',
        text,
        `"${text.value}" leads out of the project. Write a path from the folder of this yardstick.json, with "/" and without "..".`,
      );
      return undefined;
    }
    return text.value;
  }

  private language(node: TextNode): unknown {
    const code = node.value;
    if (isLanguageCode(code) && canMarkText(code)) return code;
    const meant = languageMeantBy(code);
    this.report(
      'config-unknown-language',
      node,
      isLanguageCode(code)
        ? `"${code}" is a word of the Yardstick language, so no text can be marked with it.`
        : `"${code}" is not the code of a language. ` +
            (meant === undefined
              ? 'The codes are those of ISO 639-1, such as "cy" for Welsh.'
              : `Did you mean "${meant}"?`),
    );
    return undefined;
  }

  private wrongType(node: Node, name: string, wanted: string): void {
    this.report('config-wrong-type', node, `${name} should be ${wanted}, not ${kindOf(node)}.`);
  }

  private report(
    code: ConfigProblemCode,
    { offset, length }: { readonly offset: number; readonly length: number },
    message: string,
  ): void {
    this.problems.push({ code, message, offset, length });
  }
}

/** A text and where it stands. */
interface TextNode {
  readonly value: string;
  readonly offset: number;
  readonly length: number;
}

function textIn(node: Node | undefined): TextNode | undefined {
  const value: unknown = node?.value;
  return node?.type === 'string' && typeof value === 'string'
    ? { value, offset: node.offset, length: node.length }
    : undefined;
}

function kindOf(node: Node): string {
  switch (node.type) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'string':
      return `"${String(node.value)}"`;
    default:
      return String(node.value);
  }
}

function faultWords(fault: string): string {
  switch (fault) {
    case 'PropertyNameExpected':
      return 'A setting in double quotes should stand here.';
    case 'ValueExpected':
      return 'A value should stand here: text in double quotes, or something in brackets.';
    case 'ColonExpected':
      return 'A colon should stand here.';
    case 'CommaExpected':
      return 'A comma should stand here.';
    case 'CloseBraceExpected':
      return 'A closing brace } is missing.';
    case 'CloseBracketExpected':
      return 'A closing bracket ] is missing.';
    case 'EndOfFileExpected':
      return 'The settings end before this; nothing may follow them.';
    case 'InvalidCommentToken':
      return 'A yardstick.json takes no comments. Take this one out.';
    case 'UnexpectedEndOfString':
      return 'This text has no closing quote.';
    default:
      return 'This is not JSON, the form that a yardstick.json is written in.';
  }
}
