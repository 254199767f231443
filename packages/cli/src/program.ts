import { Command, CommanderError } from 'commander';
import { commands } from './commands/registry.js';
import { CannotRun } from './host/cannot-run.js';
import { isClosedPipe } from './host/closed-pipe.js';
import { exitCodes, type ExitCode } from './host/exit-codes.js';
import { reportFault } from './host/faults.js';
import type { Terminal } from './host/terminal.js';
import { toolVersion } from './version.js';

const afterHelp = `
Examples:
  $ yardstick init my-framework
  $ yardstick check
  $ yardstick rate examples/youth-2018/bradford-2020.inspection --explain

"yardstick help COMMAND" says more of one command.`;

/**
 * Runs the command that the words ask for (`['check', 'examples']`).
 *
 * @returns the exit code; nothing is thrown, and what went wrong is on `terminal.messages` in words.
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.clean;
  const program = new Command('yardstick')
    .description('Checks inspection frameworks, rates inspections with them and generates from them.')
    .helpOption('-h, --help', 'say how it is used')
    .helpCommand('help [command]', 'say how a command is used')
    .addHelpText('after', afterHelp)
    .configureOutput(outputTo(terminal))
    .exitOverride();

  // The version is in a file of its own: read it only when someone asks.
  if (words[0] === '--version' || words[0] === '-V') {
    terminal.output.write(`${toolVersion()}\n`);
    return exitCode;
  }
  program.option('-V, --version', 'say which version this is');

  for (const entry of commands) {
    const command = program.command(entry.name).summary(entry.summary).description(sentence(entry.summary));
    command.helpOption('-h, --help', 'say how it is used');
    // Only the command that is named: "rate …" or "help rate".
    if (!words.slice(0, 2).includes(entry.name)) continue;
    const { define } = await entry.load();
    define(command, async (work) => {
      exitCode = await work(terminal);
    });
  }

  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.cannotRun;
    if (isClosedPipe(error)) return exitCodes.clean;
    if (error instanceof CannotRun) {
      terminal.messages.write(`${terminal.messages.colours.red('Cannot run:')} ${error.message}\n`);
    } else {
      reportFault(error, terminal.messages);
    }
    return exitCodes.cannotRun;
  }
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function outputTo({ output, messages }: Terminal) {
  return {
    writeOut: (text: string) => {
      output.write(text);
    },
    writeErr: (text: string) => {
      messages.write(text);
    },
    getOutHelpWidth: () => output.width,
    getErrHelpWidth: () => messages.width,
    outputError: (text: string, write: (text: string) => void) => {
      write(text.replace(/^error: /, messages.colours.red('Cannot run: ')));
    },
  };
}
