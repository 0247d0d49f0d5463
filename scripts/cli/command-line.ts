import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The command line asks for something that does not exist or does not fit together. */
export class UsageError extends Error {}

/** The options (also as `--no-…`) and the other words of a command line; throws `UsageError` for an unknown option. */
export function parseCommandLine<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    // Node goes on to explain how to pass arguments that begin with a hyphen, which nobody wants here.
    throw new UsageError((error as Error).message.replace(/\. To specify .*$/, '.'));
  }
}
