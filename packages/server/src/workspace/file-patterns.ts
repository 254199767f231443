import { defaultProjectConfig } from '@yardstick/language';
import picomatch from 'picomatch';

/** Whether a path, from the folder of the yardstick.json, is one that its `files` name. A pattern with `!` before it leaves files out. */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.join() === defaultProjectConfig.files.join()) return () => true;
  const named = patterns.filter((pattern) => !pattern.startsWith('!')).map(withoutDot);
  const leftOut = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => withoutDot(pattern.slice(1)));
  const isNamed = picomatch(named, { posix: true });
  const isLeftOut = picomatch(leftOut, { posix: true });
  return (path) => isNamed(path) && !isLeftOut(path);
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}
