/* What a person waits for: whole processes, from their start to their end, in milliseconds. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';

const root = fileURLToPath(new URL(process.env.YARDSTICK_ROOT));
const yardstick = `${root}packages/cli/bin/yardstick.js`;

const commands = {
  'node -e 0': ['-e', '0'],
  'yardstick --version': [yardstick, '--version'],
  'yardstick check examples/youth-2018': [yardstick, 'check', 'examples/youth-2018'],
  'yardstick rate …/bradford-2020.inspection': [
    yardstick,
    'rate',
    'examples/youth-2018/bradford-2020.inspection',
  ],
};

/** The median and the least of each command, taken in turn so that whatever else the machine does falls on all alike. */
export function wholeProcesses(times) {
  const taken = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let time = -1; time < times; time++) {
    for (const [name, words] of Object.entries(commands)) {
      const begun = performance.now();
      const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
      const spent = performance.now() - begun;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      // The first round may still have to write the cache of compiled code.
      if (time >= 0) taken.get(name).push(spent);
    }
  }
  return [...taken].map(([name, all]) => ({ name, median: median(all), least: Math.min(...all) }));
}
