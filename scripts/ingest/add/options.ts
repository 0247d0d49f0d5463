import { type Day, isDay } from '../../../src/archive/model/day.ts';
import { refuseLink } from '../../../src/archive/model/links.ts';
import type { PaperLinks } from '../../../src/archive/model/paper.ts';
import type { PaperDraft } from '../../../src/sources/draft.ts';
import { paperIdFromReference } from '../../../src/sources/paper-reference.ts';
import { parseCommandLine, UsageError } from '../../cli/command-line.ts';

/** What a person states of a paper on the command line; it wins over what the sources say. */
export type StatedPaper = Partial<
  Pick<PaperDraft, 'title' | 'date' | 'authors' | 'org' | 'tags' | 'summary' | 'links'>
>;

/** What the command is asked to do. */
export interface AddOptions {
  /** Paper ids, each once; empty for `--blank`. */
  ids: string[];
  /** The title of a paper that no source has. */
  blank?: string;
  stated: StatedPaper;
  arxiv: boolean;
  /** Ask nothing, write at once. */
  yes: boolean;
  /** Show the cards only. */
  dryRun: boolean;
}

/** How the command is used. */
export const USAGE = `Usage: npm run add -- <paper>… [options]
       npm run add -- --blank "The title of a paper that is on neither arXiv nor Hugging Face"

A paper is an arXiv id (2506.24119) or an address at arxiv.org, huggingface.co or doi.org.

Options, each of which wins over what arXiv and Hugging Face say:
  --date D           the day whose page lists the paper, as YYYY-MM-DD
  --title T          the title
  --author A         an author; once for each, in the order of the paper
  --org O            the organization
  --tag T            a topic of tags.yaml; may be repeated
  --github URL       the code
  --project URL      the page of the project
  --summary S        one sentence
  --no-arxiv         do not ask arXiv; Hugging Face's text is repaired instead
  --yes              ask nothing
  --dry-run          show what would be written, and write nothing
`;

const FLAGS = {
  blank: { type: 'boolean', default: false },
  date: { type: 'string' },
  title: { type: 'string' },
  author: { type: 'string', multiple: true },
  org: { type: 'string' },
  tag: { type: 'string', multiple: true },
  github: { type: 'string' },
  project: { type: 'string' },
  summary: { type: 'string' },
  arxiv: { type: 'boolean', default: true },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Reads the command line; `today` is the last day a paper may be listed on. Throws `UsageError`; undefined for `--help`. */
export function readAddOptions(args: readonly string[], today: Day): AddOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const stated = statedPaper(values, today);
  const rest = { stated, arxiv: values.arxiv, yes: values.yes, dryRun: values['dry-run'] };
  if (values.blank) return { ids: [], blank: blankTitle(positionals, stated), ...rest };
  if (positionals.length === 0) throw new UsageError('Say which paper.');
  return { ids: [...new Set(positionals.map(idOf))], ...rest };
}

function parse(args: readonly string[]) {
  return parseCommandLine(args, FLAGS);
}

function idOf(reference: string): string {
  const id = paperIdFromReference(reference);
  if (id !== undefined) return id;
  throw new UsageError(
    `"${reference}" is neither an arXiv id nor an address of arXiv or Hugging Face. For another paper: --blank "Its title".`,
  );
}

function blankTitle(positionals: readonly string[], stated: StatedPaper): string {
  const title = stated.title ?? positionals.join(' ').trim();
  if (title === '') throw new UsageError('--blank needs the title of the paper.');
  return title;
}

function statedPaper(values: Values, today: Day): StatedPaper {
  const { date, title, author, org, tag, summary } = values;
  if (date !== undefined && !isDay(date)) {
    throw new UsageError(`--date "${date}" is no day; write YYYY-MM-DD.`);
  }
  if (date !== undefined && date > today)
    throw new UsageError(`--date ${date} lies in the future.`);
  const links = { ...statedLink(values, 'github'), ...statedLink(values, 'project') };
  return {
    ...(date !== undefined && { date }),
    ...(title !== undefined && { title }),
    ...(author && { authors: author }),
    ...(org !== undefined && { org }),
    ...(tag && { tags: [...new Set(tag.flatMap((list) => list.split(',')))] }),
    ...(summary !== undefined && { summary }),
    ...(Object.keys(links).length > 0 && { links }),
  };
}

function statedLink(values: Values, key: 'github' | 'project'): PaperLinks {
  const address = values[key];
  if (address === undefined) return {};
  const refused = refuseLink(key, address);
  if (refused !== undefined) throw new UsageError(`--${key} "${address}" ${refused}.`);
  return { [key]: address };
}
