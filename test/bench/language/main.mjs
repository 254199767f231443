/* Runs every measurement of the language and prints a table and, as its last line, JSON. Bundled and started by ../language.mjs. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cold, edit, project, warm } from './phases.mjs';
import { growth, table } from './report.mjs';
import { wholeProcesses } from './whole-process.mjs';

const sizes = [400, 6_000, 20_000];
const kinds = ['framework', 'inspection'];

/** Each measurement has a process of its own, so that none runs on code that another has warmed up. */
const measurements = {
  cold: ([kind, lines]) => cold(kind, Number(lines)),
  warm: ([kind, lines]) => warm(kind, Number(lines), Number(lines) > 10_000 ? 12 : 24),
  edit: ([lines]) => edit(Number(lines), 40),
  project: ([inspections]) => project(Number(inspections)),
};

const [name, ...words] = process.argv.slice(2);
if (name in measurements) console.log(JSON.stringify(await measurements[name](words)));
else report();

function measure(...words) {
  const self = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(process.execPath, [self, ...words.map(String)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Measuring ${words.join(' ')} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function report() {
  const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  console.log(`Node ${machine.node}, ${machine.cores} cores, ${machine.processor}. Milliseconds.\n`);

  const processes = wholeProcesses(25);
  // How fast the machine is falls out of the multiple: the aim is 200 ms where an empty Node takes 40.
  const [empty] = processes;
  console.log(
    table(
      ['whole process', 'median', 'least', 'times node -e 0'],
      processes.map((row) => [row.name, row.median, row.least, row.median / empty.median]),
    ),
  );

  const phases = [];
  for (const temperature of ['cold', 'warm']) {
    for (const kind of kinds) {
      const bySize = sizes.map((lines) => measure(temperature, kind, lines));
      const rows = Object.keys(bySize[0]).map((step) => {
        const taken = bySize.map((steps) => steps[step]);
        phases.push({ temperature, kind, step, taken, growth: growth(sizes.slice(1), taken.slice(1)) });
        return [step, ...taken, growth(sizes.slice(1), taken.slice(1))];
      });
      console.log(
        table([`${kind}, ${temperature}`, ...sizes.map((lines) => `${lines} lines`), 'exponent'], rows),
      );
    }
  }

  const edits = [500, 5_000].map((lines) => ({ lines, ...measure('edit', lines) }));
  console.log(
    table(
      ['from an edit to its diagnostics', 'in a text', 'in a keyword'],
      edits.map((row) => [`framework of ${row.lines} lines`, row.text, row.keyword]),
    ),
  );

  const inspections = 1_000;
  const whole = measure('project', inspections);
  console.log(
    table(
      [`project of ${inspections} inspections`, 'all of it', 'an inspection edited', 'the framework edited'],
      [['', whole.all, whole.editInspection, whole.editFramework]],
    ),
  );
  console.log(
    JSON.stringify({ machine, sizes, processes, phases, edits, project: { inspections, ...whole } }),
  );
}
