import leven from 'leven';
import { abstractText, titleText } from '../../abstract/index.ts';
import { parsePaper } from '../../archive/content/parse-paper.ts';
import type { Paper } from '../../archive/model/paper.ts';
import { titleKey } from '../../archive/model/title-key.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import { reasonOf, type SuggestTags } from '../suggest-tags.ts';
import { escapeMarkdown } from '../sync/summary.ts';
import { lookAlikeWords } from './look-alikes.ts';

/** A file that a pull request changes: its path in the repository, and its bytes before and after. */
export interface ChangedFile {
  path: string;
  before?: Uint8Array;
  after?: Uint8Array;
}

/** What a review knows of the archive that the changes are to go into. */
export interface ReviewContext {
  /** The content root in the repository, with `/` at its end. */
  contentFolder: string;
  /** The last day that a paper may name. */
  tomorrow: string;
  /** Hosts that papers link to. */
  hosts: ReadonlySet<string>;
  /** The ids of papers by the slug of their titles. */
  idsByTitle: ReadonlyMap<string, string>;
  suggestTags: SuggestTags;
}

/** The most papers and problems that are shown: a comment has an end. */
const PAPERS_MAX = 25;
const PROBLEMS_MAX = 30;
const TEXT_MAX = 3_000;
/** The most notes of one sort on a file. */
const NOTES_MAX = 20;

/** A review of a pull request's content in Markdown: nothing of it is markup, a mention or a command. */
export function reviewText(files: readonly ChangedFile[], context: ReviewContext): string {
  const { contentFolder, idsByTitle } = context;
  const within = files.filter(({ path }) => path.startsWith(contentFolder));
  const content = within.filter(({ path }) => isContent(path.slice(contentFolder.length)));
  const strange = within.filter((file) => !content.includes(file));
  const papers = content
    .filter(({ path }) => path.startsWith(`${contentFolder}papers/`))
    .map((file) => readChange(file, context));
  const others = files.length - within.length;
  // Of two papers of one title that come together, the later one is named too.
  const proposed = papers.flatMap(({ after }) =>
    after ? [[titleKey(after.title), after.id] as const] : [],
  );
  const known = { ...context, idsByTitle: new Map([...proposed.reverse(), ...idsByTitle]) };
  const shown = papers.slice(0, PAPERS_MAX).map((paper) => paperPart(paper, known));
  const besides = content.filter(({ path }) => !path.startsWith(`${contentFolder}papers/`));
  return `${[
    headOf(papers),
    ...(strange.length > 0
      ? [`**No content, though it lies there:** ${namesOf(strange, contentFolder)}.`]
      : []),
    ...(within.length > 0 && others > 0
      ? [
          `**Content and code in one pull request:** ${count(others, 'other file')} changed too; review them by themselves.`,
        ]
      : []),
    ...(besides.length > 0 ? [`Changed besides: ${namesOf(besides, contentFolder)}.`] : []),
    besides
      .flatMap((file) => hostNotes(newHostsOf(file), context.hosts))
      .map((note) => `- ${escapeMarkdown(note)}`)
      .join('\n'),
    problemsPart(papers.flatMap(({ problems }) => problems)),
    ...shown,
    ...(papers.length > PAPERS_MAX ? [`And ${papers.length - PAPERS_MAX} more papers.`] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** How many papers are changed, and how many of them deleted, shown or not. */
function headOf(papers: readonly PaperChange[]): string {
  const gone = papers.filter(({ wasThere, isGone }) => wasThere && isGone).length;
  return `${count(papers.length, 'paper')} changed${gone > 0 ? `, of which ${gone} deleted` : ''}.`;
}

/** What the content holds: texts, records, pictures. What tells git or an editor what to do is none of it. */
function isContent(path: string): boolean {
  return (
    path.startsWith('papers/') ||
    (/\.(md|yaml|json|jsonl)$/.test(path) && !path.split('/').some((part) => part.startsWith('.')))
  );
}

/** The hosts that a registry or an own page leads to now and did not before. */
function newHostsOf({ before, after }: ChangedFile): string[] {
  const hosts = (bytes: Uint8Array | undefined) =>
    hostsOf({ links: {}, abstract: new TextDecoder().decode(bytes) });
  const known = new Set(hosts(before));
  return hosts(after).filter((host) => !known.has(host));
}

/** The names of files of the content, as text; as many as anybody reads. */
function namesOf(files: readonly ChangedFile[], contentFolder: string): string {
  const names = files.map(({ path }) => escapeMarkdown(path.slice(contentFolder.length)));
  const more = names.length > PAPERS_MAX ? [`and ${names.length - PAPERS_MAX} more`] : [];
  return [...names.slice(0, PAPERS_MAX), ...more].join(', ');
}

interface PaperChange {
  file: string;
  before: Paper | undefined;
  after: Paper | undefined;
  /** Whether there was a file, and whether there is none any more. */
  wasThere: boolean;
  isGone: boolean;
  problems: Problem[];
}

function readChange({ path, before, after }: ChangedFile, context: ReviewContext): PaperChange {
  const file = path.slice(context.contentFolder.length);
  const read = (bytes: Uint8Array | undefined) =>
    bytes && parsePaper({ file, bytes }, context.tomorrow);
  const [old, now] = [read(before), read(after)];
  return {
    file,
    before: old?.parsed?.paper ?? old?.flawed?.paper,
    after: now?.parsed?.paper ?? now?.flawed?.paper,
    wasThere: before !== undefined,
    isGone: after === undefined,
    problems: now?.problems ?? [],
  };
}

function problemsPart(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = problems
    .slice(0, PROBLEMS_MAX)
    .map(
      ({ file, line, message, fix }) => `- ${escapeMarkdown(`${file}:${line}: ${message} ${fix}`)}`,
    );
  const more =
    problems.length > PROBLEMS_MAX ? [`- and ${problems.length - PROBLEMS_MAX} more`] : [];
  return ['### Problems', '', ...lines, ...more].join('\n');
}

function paperPart(
  { file, before, after, wasThere, isGone }: PaperChange,
  context: ReviewContext,
): string {
  const head = `### ${escapeMarkdown(file)}`;
  if (isGone && !wasThere) return `${head}\n\nA link, or another repository, in place of a file.`;
  if (isGone) {
    return `${head}\n\nDeleted: its address would be lost. A paper that was taken back gets \`withdrawn\`.`;
  }
  if (!after) return `${head}\n\nIt cannot be read; see the problems.`;
  const parts = [head, notesOf(after, context).join('\n'), ...textParts(before, after)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What a person should look at. */
function notesOf(paper: Paper, { hosts, idsByTitle, suggestTags }: ReviewContext): string[] {
  const alike = [paper.title, ...paper.authors].flatMap(lookAlikeWords);
  const twin = idsByTitle.get(titleKey(paper.title));
  const suggested = suggestTags(paper).filter(({ slug }) => !paper.tags.includes(slug));
  const notes = [
    ...hostNotes(hostsOf(paper), hosts),
    ...alike
      .slice(0, NOTES_MAX)
      .map((word) => `Letters of another script that look like Latin ones: ${word}`),
    ...(twin !== undefined && twin !== paper.id ? [`The paper ${twin} has the same title.`] : []),
    ...suggested.map((tag) => `A topic that may fit: ${tag.slug}, by ${reasonOf(tag)}`),
  ];
  return notes.map((note) => `- ${escapeMarkdown(note)}`);
}

/** A note on each host that no paper has led to, those that can be taken for another first, since notes have an end. */
function hostNotes(found: readonly string[], hosts: ReadonlySet<string>): string[] {
  const fresh = found
    .filter((host) => !hosts.has(host))
    .map((host) => ({ host, like: likeness(host, hosts) }))
    .sort((a, b) => Number(b.like !== '') - Number(a.like !== ''));
  const notes = fresh
    .slice(0, NOTES_MAX)
    .map(({ host, like }) => `No paper has led to this host before: ${host}${like}`);
  const more = fresh.length - notes.length;
  return more > 0 ? [...notes, `And ${more} more hosts that no paper has led to before.`] : notes;
}

/** Hosts that papers lead to in any archive, so that what looks like one of them is seen in a new one, too. */
const WELL_KNOWN = ['arxiv.org', 'github.com', 'huggingface.co', 'doi.org', 'openreview.net'];

/** Says of a host which known one it could be taken for. */
function likeness(host: string, hosts: ReadonlySet<string>): string {
  const known = [...new Set([...WELL_KNOWN, ...hosts])].filter((one) => one !== host);
  const within = known.find((one) => host.includes(one) && !host.endsWith(`.${one}`));
  // Two letters of ten.
  const most = Math.floor(host.length / 5);
  const like = within ?? known.find((one) => leven(one, host, { maxDistance: most + 1 }) <= most);
  return like === undefined ? '' : `. It can be taken for ${like}.`;
}

/** The hosts that a paper's links and text lead to. */
export function hostsOf({ links, abstract }: Pick<Paper, 'links' | 'abstract'>): string[] {
  const addresses = [...Object.values(links), ...(abstract.match(/https:\/\/[^\s)<>\]]+/g) ?? [])];
  const hosts = addresses.flatMap((one) => (URL.canParse(one) ? new URL(one).hostname : []));
  return [...new Set(hosts)];
}

/** What readers see, before and after where both are there and differ. */
function textParts(before: Paper | undefined, after: Paper): string[] {
  const was = before && readable(before);
  return Object.entries(readable(after)).flatMap(([name, text]) => {
    const old = was?.[name as keyof typeof was];
    if (old === text) return [];
    // A new paper is told by what it has.
    if (old === undefined && (text === '' || UNTOLD.has(name))) return [];
    const now = [`**${name}**`, quoted(text === '' ? 'none any more' : text)];
    return old === undefined || old === '' ? now : [...now, 'before:', quoted(old)];
  });
}

/** What is looked at where it changes, and tells nothing of a new paper. */
const UNTOLD = new Set(['Topics', 'Counts']);

function readable(paper: Paper) {
  const { title, authors, org, date, abstract, links, withdrawn, summary, teaserAlt } = paper;
  return {
    Title: titleText(title),
    Byline: [org ?? '', authors.join(', '), date].filter(Boolean).join(' · '),
    Abstract: abstractText(abstract),
    Links: Object.values(links).join('\n'),
    Withdrawn: withdrawn ? [withdrawn.date, withdrawn.note].filter(Boolean).join(': ') : '',
    Summary: summary ?? '',
    Image: teaserAlt ?? '',
    Topics: paper.tags.join(', '),
    Counts: [paper.upvotes, paper.comments].map((one) => one ?? '–').join(', '),
  };
}

function quoted(text: string): string {
  const cut = text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text;
  return cut
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
