import type { ParseArgsOptionsConfig } from 'node:util';
import type { CommandForm } from '../../scripts/cli/command.ts';
import { type CommandLine, parseCommandLine } from '../../scripts/cli/command-line.ts';

/** A command line as the command of a form reads it. */
export function lineOf<Options extends ParseArgsOptionsConfig>(
  { options, words }: CommandForm<Options>,
  args: readonly string[],
): CommandLine<Options> {
  return parseCommandLine(args, options, words);
}
