/*
 * The command line as a task of an editor runs it: `task.js COLUMNS WORDS…`. What it writes goes through a pipe into a terminal, so it
 * is told that there are colours and how wide a line may be.
 */
import process from 'node:process';

const [columns = ''] = process.argv.splice(2, 1);
process.env['FORCE_COLOR'] ??= '1';
process.env['COLUMNS'] = columns;
// The editor has gone, and with it whoever watches.
process.once('disconnect', () => process.exit());
await import('./main.js');
