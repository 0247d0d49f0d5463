import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../../src/archive/problems/nearest.ts';
import { UsageError } from './exit.ts';

export { UsageError };

/** The options and the other words of a command line. */
export type CommandLine<Options extends ParseArgsOptionsConfig> = Pick<
  ReturnType<
    typeof parseArgs<{
      options: Options;
      allowPositionals: true;
      allowNegative: true;
      args: string[];
    }>
  >,
  'values' | 'positionals'
>;

/** The values of options, as `parseArgs` types them. */
export type Values<Options extends ParseArgsOptionsConfig> = CommandLine<Options>['values'];

/** Reads a command line of options (also as `--no-…`) and at most so many other words; throws `UsageError`. */
export function parseCommandLine<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  words = 0,
): CommandLine<Options> {
  const rules = { args: [...args], options, allowPositionals: true, allowNegative: true } as const;
  // Loosely first: Node's own sentences name no near option, and explain what nobody asked.
  const { tokens } = parseArgs({ ...rules, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') refuseOption(token, options);
  const { values, positionals } = parseArgs(rules);
  const stray = positionals[words];
  if (stray !== undefined) throw new UsageError(strayWord(stray, words));
  return { values, positionals };
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function refuseOption(token: OptionToken, options: ParseArgsOptionsConfig): void {
  const { rawName, value, inlineValue } = token;
  const type = typeOf(token, options);
  if (type === undefined) throw new UsageError(unknownOption(rawName, options));
  if (type === 'boolean' && value !== undefined) {
    throw new UsageError(`${rawName} takes no value, so not "${value}".`);
  }
  if (type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value)))) {
    const next = value === undefined ? '' : `, and ${value} follows`;
    throw new UsageError(`${rawName} needs a value${next}.`);
  }
}

/** The type of an option; only a boolean one may stand there with `no-`. */
function typeOf(
  { name, rawName }: OptionToken,
  options: ParseArgsOptionsConfig,
): 'string' | 'boolean' | undefined {
  const isNegated = rawName.startsWith('--no-') && !Object.hasOwn(options, rawName.slice(2));
  const declared = isNegated ? rawName.slice('--no-'.length) : name;
  const type = Object.hasOwn(options, declared) ? options[declared]?.type : undefined;
  return isNegated && type !== 'boolean' ? undefined : type;
}

function unknownOption(rawName: string, options: ParseArgsOptionsConfig): string {
  const names = Object.entries(options).map(([name, { default: usual }]) =>
    usual === true ? `--no-${name}` : `--${name}`,
  );
  const near = nearest(rawName, names);
  return `There is no option ${rawName}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

function strayWord(word: string, words: number): string {
  return words === 0
    ? `"${word}" stands there without an option.`
    : `"${word}" is one word too many.`;
}
