import { UsageError } from './exit.ts';

/**
 * Refuses a run whose option npm kept for itself since no `--` stood before it: a `--dry-run` would write, and a
 * `--fix` do nothing. npm hands such an option to the command as `npm_config_dry_run=true`.
 */
export function refuseKeptOptions(
  name: string,
  options: readonly string[],
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): void {
  // Variables of another command's npm, which may have started this one, say nothing of this one.
  if (environment['npm_lifecycle_event'] !== name) return;
  const kept = options.find(
    (option) =>
      environment[`npm_config_${option.replaceAll('-', '_')}`] === 'true' &&
      !args.some((arg) => arg === `--${option}` || arg.startsWith(`--${option}=`)),
  );
  if (kept === undefined) return;
  const rest = args.filter((arg) => arg !== '--').join(' ');
  throw new UsageError(
    `npm kept --${kept} for itself. Options stand behind "--": npm run ${name} -- --${kept}${rest === '' ? '' : ` ${rest}`}`,
  );
}
