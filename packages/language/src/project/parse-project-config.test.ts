import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProjectConfig } from './parse-project-config.js';
import { defaultProjectConfig } from './project-config.js';

describe('a yardstick.json', () => {
  it('is read', () => {
    const text = `{
      "$schema": "./yardstick.schema.json",
      "files": ["frameworks/**/*.yardstick"],
      "languages": ["cy"],
      "lint": { "unused-use": "off", "hidden-name": "error" },
      "generate": { "engine": { "framework": "Care", "output": "generated/engine", "package": "care-engine" } }
    }`;
    expect(parseProjectConfig(text)).toEqual({
      config: {
        files: ['frameworks/**/*.yardstick'],
        languages: ['cy'],
        lint: { 'unused-use': 'off', 'hidden-name': 'error' },
        generate: { engine: { framework: 'Care', output: 'generated/engine', package: 'care-engine' } },
      },
      problems: [],
    });
  });

  it('may leave everything to the defaults', () => {
    expect(parseProjectConfig('{}')).toEqual({ config: defaultProjectConfig, problems: [] });
  });

  it.each([
    ['{ "langauges": ["cy"] }', '"langauges"', 'config-unknown-key', 'Did you mean "languages"?'],
    [
      '{ "rules": {} }',
      '"rules"',
      'config-unknown-key',
      'There is "files", "languages", "lint" and "generate" here.',
    ],
    [
      '{ "languages": "cy" }',
      '"cy"',
      'config-wrong-type',
      '"languages" should be a list in square brackets, not "cy".',
    ],
    ['{ "languages": ["cy", 7] }', '7', 'config-wrong-type', 'should be text in double quotes, not 7.'],
    ['{ "languages": ["wl"] }', '"wl"', 'config-unknown-language', 'Did you mean "cy"?'],
    ['{ "languages": ["no"] }', '"no"', 'config-unknown-language', 'is a word of the Yardstick language'],
    [
      '{ "lint": { "unused-uze": "off" } }',
      '"unused-uze"',
      'config-unknown-check',
      'Did you mean "unused-use"?',
    ],
    ['{ "lint": { "duplicate-name": "off" } }', '"duplicate-name"', 'config-fixed-check', 'finds errors'],
    [
      '{ "lint": { "unused-use": "loud" } }',
      '"loud"',
      'config-wrong-type',
      '"off", "info", "warning" or "error"',
    ],
    ['{ "lint": [] }', '[]', 'config-wrong-type', 'an object in braces, not a list'],
    [
      '{ "files": ["../other/*.yardstick"] }',
      '"../other/*.yardstick"',
      'config-path-outside',
      'out of the project',
    ],
    ['{ "files": ["/etc/*"] }', '"/etc/*"', 'config-path-outside', 'out of the project'],
    ['{ "files": ["*a*a*a*b"] }', '"*a*a*a*b"', 'config-complex-pattern', 'Write several simpler ones.'],
    ['{ "files": ["*(*a)b"] }', '"*(*a)b"', 'config-complex-pattern', 'no "("'],
    ['{ "files": ["{a,a}{a,a}b"] }', '"{a,a}{a,a}b"', 'config-complex-pattern', 'one "{…}"'],
    ['{ "files": [" "] }', '" "', 'config-wrong-type', 'more than an empty text'],
    [
      '{ "generate": { "engine": { "output": "C:/x" } } }',
      '"C:/x"',
      'config-path-outside',
      'out of the project',
    ],
    [
      '{ "generate": { "engine": { "outptu": "x" } } }',
      '"outptu"',
      'config-unknown-key',
      'Did you mean "output"?',
    ],
    ['{ "files": [], "files": [] }', '"files"', 'config-duplicate-key', 'given twice'],
    ['[]', '[]', 'config-wrong-type', 'yardstick.json should be an object in braces'],
    ['{ "languages" ["cy"] }', '[', 'config-syntax', 'A colon should stand here.'],
    ['{ // Welsh\n }', '// Welsh', 'config-syntax', 'takes no comments'],
  ])('%s has one problem, at %s: %s', (text, words, code, message) => {
    const { problems } = parseProjectConfig(text);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.code).toBe(code);
    expect(problem?.message).toContain(message);
    expect(text.slice(problem?.offset, (problem?.offset ?? 0) + (problem?.length ?? 0))).toBe(words);
  });

  it('leaves out no file where nothing of what it names is understood', () => {
    const { config } = parseProjectConfig('{ "files": ["../care.yardstick"] }');
    expect(config.files).toEqual(defaultProjectConfig.files);
  });

  it('counts for what can be understood of it', () => {
    const { config, problems } = parseProjectConfig(
      '{ "languages": ["cy", "wl"], "lint": { "unused-use": "off", "nothing": "off" }, "files": 3 }',
    );
    expect(config).toEqual({ ...defaultProjectConfig, languages: ['cy'], lint: { 'unused-use': 'off' } });
    expect(problems).toHaveLength(3);
  });

  it('takes keys as text, whatever they are called', () => {
    const { config, problems } = parseProjectConfig(
      '{ "__proto__": { "languages": ["cy"] }, "generate": { "__proto__": {}, "constructor": {} } }',
    );
    expect(problems.map(({ code }) => code)).toEqual(['config-unknown-key']);
    expect(config.languages).toEqual([]);
    expect(Object.keys(config.generate)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(config.generate)).toBe(Object.prototype);
  });

  it('never overwhelms: brackets nested without end are one problem', () => {
    const { config, problems } = parseProjectConfig('['.repeat(200_000));
    expect(problems.map(({ code }) => code)).toEqual(['config-syntax']);
    expect(config).toEqual(defaultProjectConfig);
  });

  it('is read without a throw and within its text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { offset, length } of parseProjectConfig(text).problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(Math.max(1, text.length));
        }
      }),
    );
  });
});
