import { describe, expect, it } from 'vitest';
import { nameFor, packageJson, versionFor } from './package-json.js';
import type { Framework } from '@yardstick/model';

const framework = {
  name: 'Youth2018',
  title: { text: 'Inspection of youth offending services' },
  version: '2018-06',
  digest: 'sha256-x',
} as Framework;

describe('the package of an engine', () => {
  it.each([
    ['Youth2018', 'youth2018-engine'],
    ['V1.1_Adult', 'v1-1-adult-engine'],
    ['\u0000', 'framework-engine'],
  ])('of %j is called %s', (name, called) => {
    expect(nameFor(name)).toBe(called);
  });

  it.each([
    ['2018-06', '2018.6.0'],
    ['2018-06-15', '2018.6.15'],
    ['3.1.4', '3.1.4'],
    ['7', '7.0.0'],
    ['second edition', '1.0.0'],
    [undefined, '1.0.0'],
  ])('has for the version %s of the framework the version %s', (version, made) => {
    expect(versionFor(version)).toBe(made);
  });

  it('can be published as it is', () => {
    const manifest = JSON.parse(packageJson(framework, { toolVersion: '0.1.0' })) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      name: 'youth2018-engine',
      version: '2018.6.0',
      type: 'module',
      sideEffects: false,
    });
    expect(manifest).not.toHaveProperty('license');
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).not.toHaveProperty('dependencies');
  });

  it('takes a name, a version and a licence, and refuses what npm would', () => {
    const options = {
      toolVersion: '0.1.0',
      packageName: '@inspectorate/youth',
      packageVersion: '2.0.0',
      license: 'MIT',
    };
    expect(JSON.parse(packageJson(framework, options))).toMatchObject({
      name: '@inspectorate/youth',
      version: '2.0.0',
      license: 'MIT',
    });
    expect(() => packageJson(framework, { ...options, packageName: 'Youth 2018' })).toThrow(
      '“Youth 2018” cannot name an npm package',
    );
    expect(() => packageJson(framework, { ...options, packageVersion: '2' })).toThrow(
      '“2” cannot be the version of an npm package',
    );
    expect(() => packageJson(framework, { ...options, license: 'MIT"\n' })).toThrow(
      'is no licence as npm writes it',
    );
  });
});
