import { FILE_KIND_NAMES } from '../../src/archive/addresses/kind-of-file.ts';
import { figure } from '../../src/archive/words/counts-en.ts';
import type { Limit, Measure } from './hosts.ts';
import { judgeHosts, stateOf, type Verdict } from './judge-hosts.ts';
import type { KindSize, SiteSize } from './site-size.ts';

/** How many of the kinds that take most are named. */
const KINDS_NAMED = 3;

/**
 * What a build ends with: how large the site is and which hosts take it; then, where it is near a limit or beyond
 * one, what to do about each thing that is limited.
 */
export function hostReport(size: SiteSize): string[] {
  const verdicts = judgeHosts(size);
  return [sentenceOf(size, verdicts), ...curesOf(size, verdicts)];
}

/** What to do about each thing that a host limits and the site has too much of, or nearly; a sentence or two each. */
export function curesOf(size: SiteSize, verdicts: readonly Verdict[]): string[] {
  const tight = verdicts
    .flatMap(({ shares }) => shares)
    .filter(({ share }) => stateOf(share) !== 'fits');
  return [...new Set(tight.map(({ limit }) => limit.of))].map((measure) => cureOf(measure, size));
}

function sentenceOf(size: SiteSize, verdicts: readonly Verdict[]): string {
  const parts = [
    listOf('fits', verdicts, 'fits'),
    listOf('is near a limit of', verdicts, 'near'),
    listOf('does not fit', verdicts, 'over'),
  ];
  const said = parts.filter((part) => part !== '').join('; ');
  return `${figure(size.files)} files, ${bytesText(size.bytes)}: ${said}.`;
}

function listOf(words: string, verdicts: readonly Verdict[], state: Verdict['state']): string {
  const hosts = verdicts.filter((one) => one.state === state);
  if (hosts.length === 0) return '';
  return `${words} ${hosts.map((one) => one.host.name + shareText(one)).join(', ')}`;
}

function shareText({ shares: [tightest] }: Verdict): string {
  if (tightest === undefined) return '';
  return ` (${percentText(tightest.share)} of ${limitText(tightest.limit)})`;
}

/** A share in whole percent: `61 %`, `<1 %`. */
export function percentText(share: number): string {
  const percent = Math.round(share * 100);
  // Nothing beyond a limit may be shown as 100 %, and nothing below it either.
  if (percent === 100 && share !== 1) return share > 1 ? '101 %' : '99 %';
  return percent === 0 && share > 0 ? '<1 %' : `${figure(percent)} %`;
}

/** A limit in words: `1 GB`, `20,000 files`, `25 MiB for a file`. */
export function limitText({ of, most }: Limit): string {
  if (of === 'files') return `${figure(most)} files`;
  if (of === 'fullest') return `${figure(most)} files in a folder`;
  const isBinary = most % (1024 * 1024) === 0;
  const bytes = isBinary ? `${figure(most / 1024 / 1024)} MiB` : bytesText(most);
  return of === 'largest' ? `${bytes} for a file` : bytes;
}

/** Bytes with two or three digits that count: `1.24 GB`, `610 MB`, `1.2 MB`, `122 KB`. */
export function bytesText(bytes: number): string {
  if (bytes >= 999_500_000) return `${Number((bytes / 1e9).toFixed(2))} GB`;
  if (bytes >= 9_950_000) return `${Math.round(bytes / 1e6)} MB`;
  if (bytes >= 999_500) return `${Number((bytes / 1e6).toFixed(1))} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} KB` : `${bytes} B`;
}

const OTHER_WAYS = 'docs/deploying.md, "Beyond one host", has other ways.';

function cureOf(measure: Measure, size: SiteSize): string {
  if (measure === 'files') {
    return `For fewer files set \`profile: 'lean'\` (two files a paper), a higher \`authorPageFrom\`, or fewer \`paperFiles\` and \`listFiles\` in archive.config.ts; most are ${most(size, 'files')}. ${OTHER_WAYS}`;
  }
  if (measure === 'bytes') {
    return `For fewer bytes set a higher \`authorPageFrom\`, fewer \`listFiles\`, \`huggingFaceDays: false\` or \`profile: 'lean'\` in archive.config.ts; most take ${most(size, 'bytes')}. ${OTHER_WAYS}`;
  }
  return measure === 'largest' ? largestCure(size) : fullestCure(size);
}

function largestCure({ largest }: SiteSize): string {
  const { path = '', bytes = 0 } = largest ?? {};
  const cure = path.startsWith('archive/')
    ? '`bulkFiles: false` in archive.config.ts leaves out the downloads of the whole archive.'
    : OTHER_WAYS;
  return `The largest file is ${path} (${bytesText(bytes)}). ${cure}`;
}

function fullestCure({ fullest: { folder, files } }: SiteSize): string {
  const isOfPapers = folder === 'papers/' || folder === 'api/papers/';
  const cure = isOfPapers
    ? '`paperFiles` in archive.config.ts says which of them are made.'
    : OTHER_WAYS;
  return `The fullest folder is ${folder} with ${figure(files)} files. ${cure}`;
}

function most(size: SiteSize, by: 'files' | 'bytes'): string {
  const named = [...size.kinds].sort((a, b) => b[by] - a[by]).slice(0, KINDS_NAMED);
  return named.map((one) => `${FILE_KIND_NAMES[one.kind]} (${amountText(one, by)})`).join(', ');
}

function amountText({ files, bytes }: KindSize, by: 'files' | 'bytes'): string {
  return by === 'files' ? figure(files) : bytesText(bytes);
}
