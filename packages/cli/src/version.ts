import { readFileSync } from 'node:fs';
import { packageFolder } from './package-folder.js';

/** The version of this tool, as its package.json says. */
export function toolVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
  if (
    typeof content === 'object' &&
    content !== null &&
    'version' in content &&
    typeof content.version === 'string'
  )
    return content.version;
  throw new Error('package.json of the command line has no version');
}
