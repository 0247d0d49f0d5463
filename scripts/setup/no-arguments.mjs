/**
 * Ends the process where a command that takes no arguments is given some: with 0 and its usage for `--help`, else
 * with 2. The other commands have scripts/cli, which needs a newer Node.
 * @param {string} usage
 * @param {string[]} args
 */
export function takeNoArguments(usage, args) {
  const [first] = args;
  if (first === undefined) return;
  if (first === '--help' || first === '-h') {
    process.stdout.write(usage);
    process.exit(0);
  }
  const fault = first.startsWith('-')
    ? `There is no option ${first}.`
    : `"${first}" stands there without an option.`;
  process.stderr.write(`${fault}\n\n${usage}`);
  process.exit(2);
}
