import { UsageError } from '../cli/exit.ts';

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The version after one, by the part that rises or stated whole (semver.org); throws a `UsageError`. */
export function nextVersion(current: string, asked: string): string {
  const [major = 0, minor = 0, patch = 0] = partsOf(current) ?? [];
  if (asked === 'major') return `${major + 1}.0.0`;
  if (asked === 'minor') return `${major}.${minor + 1}.0`;
  if (asked === 'patch') return `${major}.${minor}.${patch + 1}`;
  const stated = partsOf(asked);
  if (!stated) {
    throw new UsageError(
      `"${asked}" is neither patch, minor or major, nor a version such as 1.2.0.`,
    );
  }
  const place = stated.findIndex((part, index) => part !== [major, minor, patch][index]);
  const isLater = place >= 0 && (stated[place] ?? 0) > ([major, minor, patch][place] ?? 0);
  if (!isLater) throw new UsageError(`${asked} does not come after ${current}.`);
  return asked;
}

function partsOf(version: string): number[] | undefined {
  return VERSION.exec(version)?.slice(1).map(Number);
}
