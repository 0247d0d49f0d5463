import type { PaperNote } from '../answer.ts';
import {
  type ChangedPaper,
  type DayReport,
  joinReports,
  type PapersReport,
  type UpstreamChange,
} from './report.ts';

/** The most lines of one section: a pull request is read by a person. */
const LINES_MAX = 100;

/** Summary of a run over days, in Markdown that a person can read in a pull request. */
export function daysSummary(days: readonly DayReport[], notes: readonly string[] = []): string {
  const all = joinReports(days);
  const done = days.filter(({ state }) => state === 'done').length;
  const empty = days.filter(({ state }) => state === 'empty').length;
  const open = days.filter(({ state }) => state === 'failed' || state === 'unfinished');
  const head = [
    `${count(days.length, 'day')} read: ${done} with papers, ${empty} without, ${open.length} not finished.`,
    ...papersHead(all),
  ];
  return text([
    head.join('\n'),
    section('Notes', notes),
    section(
      'Days that are not finished',
      open.map(({ day, state, reason }) => `${day}, ${state}: ${reason ?? ''}`),
    ),
    ...sections(all),
  ]);
}

/** Summary of a run over papers, in the same form. */
export function papersSummary(report: PapersReport, notes: readonly string[] = []): string {
  return text([papersHead(report).join('\n'), section('Notes', notes), ...sections(report)]);
}

function papersHead(report: PapersReport): string[] {
  const { added, changed, unchanged, refused, fromArxiv } = report;
  return [
    `${count(added.length, 'paper')} added, ${changed.length} changed, ${unchanged} as before, ${refused.length} refused.`,
    `${count(fromArxiv, 'paper')} with arXiv's own text.`,
  ];
}

function sections(report: PapersReport): string[] {
  return [
    section('Refused papers', report.refused.map(noteLine)),
    section(
      'Added papers',
      report.added.map(({ paper, title }) => `${paper} ${title}`),
    ),
    section('Changed papers', report.changed.map(changedLine)),
    section('Upstream differs', report.upstream.map(upstreamLine), upstreamCure(report.upstream)),
    section('Organizations without an entry in orgs.yaml', report.orgs),
    section('Worth a look', report.notes.map(noteLine)),
  ];
}

function section(title: string, lines: readonly string[], after = ''): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, LINES_MAX).map((line) => `- ${escapeMarkdown(line)}`);
  if (lines.length > LINES_MAX) shown.push(`- and ${lines.length - LINES_MAX} more`);
  return [`### ${title}`, '', ...shown, ...(after === '' ? [] : ['', after])].join('\n');
}

function noteLine({ paper, note }: PaperNote): string {
  return `${paper}: ${note}`;
}

function changedLine({ paper, keys }: ChangedPaper): string {
  return `${paper}: ${keys.join(', ')}`;
}

function upstreamLine({ paper, key, ours, theirs }: UpstreamChange): string {
  return `${paper}: ${key} is ${shown(ours)} here, ${shown(theirs)} there`;
}

function upstreamCure(upstream: readonly UpstreamChange[]): string {
  const [first] = upstream;
  return first
    ? `To take a change over: \`npm run sync -- --update ${first.paper} --keys ${first.key}\``
    : '';
}

function shown(value: unknown): string {
  if (value === undefined) return 'absent';
  const line = typeof value === 'string' ? value : JSON.stringify(value);
  return line.length > 60 ? `"${line.slice(0, 57)}…"` : `"${line}"`;
}

/** What begins a heading, a list or a rule where it stands first. */
const BLOCK = /^(#{1,6}(?=\s|$)|[-+](?=\s|$)|-{3,}\s*$|=+\s*$)/;

/**
 * Titles and reasons come from outside: no line may become a block, an image or a mention, nor hide an address behind a
 * word, nor name an issue, which a merge would close where a word such as `fixes` stands before it.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trimStart()
    .replace(/[\\`*_[\]<>!|&~]/g, '\\$&')
    .replace(BLOCK, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/(?<!\w)@(?=\w)/g, '@\u200B')
    .replace(/#(?=\d)/g, '#\u200B')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200B')
    .replace(/(\/(?:issues|pull|discussions)\/)(?=[\d/%])/gi, '$1\u200B');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function text(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
