/** What a value of a yardstick.json may be: for whoever reads one, and for its JSON Schema. */
export type ConfigValue =
  | { readonly is: 'text'; readonly kind?: TextKind }
  | { readonly is: 'list'; readonly of: ConfigValue }
  | { readonly is: 'level' }
  /** Keys with a meaning of their own. */
  | { readonly is: 'record'; readonly keys: Readonly<Record<string, ConfigKey>> }
  /** Keys that are codes of checks, or names of what can be generated. */
  | { readonly is: 'table'; readonly by: 'check' | 'target'; readonly of: ConfigValue };

/**
 * A path stays inside the folder of its yardstick.json, as does a pattern, which names several files; a language is a code of ISO 639-1 that
 * texts can be marked with.
 */
export type TextKind = 'path' | 'pattern' | 'language';

export interface ConfigKey {
  /** Shown by editors. */
  readonly about: string;
  readonly value: ConfigValue;
}

export const lintLevels = ['off', 'info', 'warning', 'error'] as const;

/**
 * A path in the project: forward slashes, not from the root of a disk, never up and out. What a file from somewhere else says must
 * not make a tool read or write elsewhere.
 */
export const insidePath = /^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/;

/**
 * What a pattern may hold: three stars or double stars, one choice in braces, no round brackets, and so many letters. With each more of them
 * the time to try a name grows many times over, and a project from somewhere else must not keep a tool busy for ever.
 */
export const manageablePattern =
  /^(?=.{1,500}$)(?=[^(]*$)(?=[^{]*(?:\{[^{]*)?$)[^*]*(?:\*{1,2}(?!\*)[^*]*){0,3}$/;

const generateKeys = {
  framework: {
    about: 'The framework to generate from. May be left out where the project has one.',
    value: { is: 'text' },
  },
  output: {
    about: 'The folder to write, from the folder of this file.',
    value: { is: 'text', kind: 'path' },
  },
  package: { about: 'The name of the package to write.', value: { is: 'text' } },
  version: { about: 'The version of the package to write.', value: { is: 'text' } },
} as const satisfies Record<string, ConfigKey>;

/** Everything that may stand in a yardstick.json. */
export const configKeys = {
  $schema: { about: 'Where the JSON Schema of this file is, for editors.', value: { is: 'text' } },
  files: {
    about:
      'The sources of the project: patterns such as "frameworks/**/*.yardstick", from the folder of this file. Left out: all sources.',
    value: { is: 'list', of: { is: 'text', kind: 'pattern' } },
  },
  languages: {
    about: 'The languages into which every text of a framework must be translated, as codes of ISO 639-1.',
    value: { is: 'list', of: { is: 'text', kind: 'language' } },
  },
  lint: {
    about: 'How loud a check is, by its code. A check that finds errors stays as it is.',
    value: { is: 'table', by: 'check', of: { is: 'level' } },
  },
  generate: {
    about: 'What "yardstick generate" writes, by target.',
    value: { is: 'table', by: 'target', of: { is: 'record', keys: generateKeys } },
  },
} as const satisfies Record<string, ConfigKey>;
