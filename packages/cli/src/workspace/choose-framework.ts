import type { ast } from '@yardstick/language';
import { listed } from '@yardstick/model';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';
import { nameOf } from './members.js';

/** The framework of that name, or the only one there is. Throws `CannotRun` where it is not clear which is meant. */
export function chooseFramework(
  frameworks: readonly ast.Framework[],
  name: string | undefined,
  where: string,
): ast.Framework {
  const names = frameworks.map(nameOf);
  if (name !== undefined) {
    const found = frameworks.find((framework) => framework.name === name);
    if (found) return found;
    const there = names.length > 0 ? ` There is ${listed(names.map(printable))}.` : '';
    throw new CannotRun(`there is no framework ${printable(name)} in ${printable(where)}.${there}`);
  }
  const [only, ...others] = frameworks;
  if (!only) throw new CannotRun(`there is no framework in ${printable(where)}.`);
  if (others.length > 0) {
    throw new CannotRun(
      `${printable(where)} holds ${listed(names.map(printable))}. Say which with --framework NAME.`,
    );
  }
  return only;
}
