import type { Framework } from '@yardstick/model';
import { jsonText } from '../encoding/json-text.js';
import { packageName, packageVersion } from '../encoding/package-name.js';
import type { TargetOptions } from '../targets.js';

/**
 * The package.json of an engine, ready for `npm publish`.
 *
 * @throws RangeError for a name, version or licence that npm would refuse
 */
export function packageJson(framework: Framework, options: TargetOptions): string {
  const { name, title, version, publisher, digest } = framework;
  const { license } = options;
  return jsonText({
    name: packageName(options.packageName ?? nameFor(name)),
    version: packageVersion(options.packageVersion ?? versionFor(version)),
    description: `Rates inspections by ${title?.text ?? name}`.replace(/\s+/g, ' '),
    ...(publisher !== undefined && { author: publisher.text.replace(/\s+/g, ' ') }),
    ...(license !== undefined && { license: licenceName(license) }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=18' },
    exports: { '.': { types: './engine.d.ts', default: './engine.js' }, './package.json': './package.json' },
    types: './engine.d.ts',
    files: ['engine.js', 'engine.d.ts'],
    keywords: ['inspection', 'rating', 'yardstick'],
    yardstick: { framework: name, digest, generator: options.toolVersion },
  });
}

/** `Youth2018` becomes `youth2018-engine`. */
export function nameFor(framework: string): string {
  const words = framework
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 200);
  return words === '' ? 'framework-engine' : `${words}-engine`;
}

/** What the framework says as far as npm takes it: `2018-06` becomes 2018.6.0, and a framework without a version 1.0.0. */
export function versionFor(version: string | undefined): string {
  const [major, minor = '0', patch = '0'] = /^\d{1,15}(?:[.-]\d{1,15}){0,2}$/.test(version ?? '')
    ? (version ?? '').split(/[.-]/)
    : ['1'];
  return [major, minor, patch].map(Number).join('.');
}

/** @throws RangeError where it is no licence expression as npm writes them */
function licenceName(license: string): string {
  if (/^[A-Za-z0-9.+() -]{1,200}$/.test(license)) return license;
  throw new RangeError(
    `“${license}” is no licence as npm writes it: use a name from the SPDX list, such as MIT, or UNLICENSED.`,
  );
}
