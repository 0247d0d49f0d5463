import { isGone, type LostLink } from '../../src/archive/model/lost-link.ts';
import { compareText } from '../../src/archive/model/order.ts';
import type { LinkResult } from '../../src/sources/links/judge-answer.ts';
import type { LinksRun } from './run-links.ts';

/** A check of links for people: what is lost, file by file and line by line, and what may be mended. */
export function linksText(run: LinksRun): string {
  const { stated, results, left, resumed, lost, isRecorded } = run;
  const count = (state: LinkResult['state']): number =>
    results.filter((one) => one.state === state).length;
  const gone = lost.filter(isGone);
  const failing = lost.filter((one) => !isGone(one));
  const moved = results.filter(({ movedTo }) => movedTo !== undefined);
  return [
    `${results.length} of ${stated} links asked: ${count('alive')} alive, ${count('gone')} gone, ${count('away')} without an answer now, ${count('refused')} that cannot be asked.`,
    ...(resumed > 0 ? [`${resumed} of them were asked by a run that was broken off.`] : []),
    ...(left.length > 0
      ? [`${left.length} were not asked, since their server is away or the run was ended.`]
      : []),
    ...section('Gone', gone, sinceText, run),
    ...section('Failing, and gone if they still do so later', failing, sinceText, run),
    ...section('Moved for good', moved, ({ movedTo }) => `now ${movedTo}`, run),
    ...(isRecorded ? [] : ['', 'A dry run: nothing was recorded.']),
    '',
  ].join('\n');
}

function sinceText({ why, since }: LostLink): string {
  return `${why}, since ${since}`;
}

function section<Found extends { address: string }>(
  title: string,
  found: readonly Found[],
  words: (one: Found) => string,
  { places }: LinksRun,
): string[] {
  const lines = found.flatMap((one) =>
    (places.get(one.address) ?? []).map(
      ({ file, line, column }) => `  ${file}:${line}:${column} ${one.address} (${words(one)})`,
    ),
  );
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.sort(compareText)];
}

/** The same for programs: one JSON object, every link with its places. */
export function linksJson({ stated, results, left, resumed, places, lost }: LinksRun): string {
  const withPlaces = <Found extends { address: string }>(one: Found) => ({
    ...one,
    places: (places.get(one.address) ?? []).map(({ file, line, column }) => ({
      file,
      line,
      column,
    })),
  });
  const all = {
    stated,
    resumed,
    left,
    lost: lost.map((one) => withPlaces({ ...one, gone: isGone(one) })),
    results: results.map(withPlaces),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
