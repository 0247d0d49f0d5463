import type { ParseArgsOptionsConfig } from 'node:util';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { EXIT, endingOf } from './exit.ts';
import { refuseKeptOptions } from './npm-options.ts';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** What a command is called, takes, and says of itself. */
export interface CommandForm<Options extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> {
  /** As it is typed behind `npm run`. */
  name: string;
  /** What `--help` prints: the ways to type it, and every option. */
  usage: string;
  options: Options;
  /** The most words besides options; none where it is not stated. */
  words?: number;
}

/** A command: its form and what it does. It returns the exit code, or throws what `endingOf` knows. */
export interface Command<Options extends ParseArgsOptionsConfig> extends CommandForm<Options> {
  run: (line: CommandLine<Options>) => number | Promise<number>;
}

/** What a command speaks to. */
export interface Streams {
  out: { write: (text: string) => unknown };
  err: { write: (text: string) => unknown };
}

/** Runs a command with the arguments of this process and sets the exit code. */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<void> {
  const streams = { out: process.stdout, err: process.stderr };
  // Whoever reads may have had enough (`| head`); the work goes on to its end.
  for (const stream of Object.values(streams)) stream.on('error', refuseUnlessClosed);
  // Errors of streams and timers pass every `catch`; Node would end with 1, which means problems in the content.
  process.on('uncaughtException', (error) => {
    const { exitCode, words } = endingOf(error, command.usage);
    process.stderr.write(words);
    process.exit(exitCode);
  });
  process.exitCode = await carryOut(command, process.argv.slice(2), streams);
}

function refuseUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Runs a command with some arguments and returns the exit code; what ends it early is told on `err`. */
export async function carryOut<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  args: readonly string[],
  { out, err }: Streams,
): Promise<number> {
  const { name, usage, options, words, run } = command;
  try {
    refuseKeptOptions(name, Object.keys(options), args, process.env);
    const { values, positionals } = parseCommandLine(args, { ...options, ...HELP }, words);
    if (!(values as { help?: boolean }).help)
      return await run({ values, positionals } as CommandLine<Options>);
    out.write(usage);
    return EXIT.fine;
  } catch (error) {
    const ending = endingOf(error, usage);
    err.write(ending.words);
    return ending.exitCode;
  }
}
