import { readFileSync } from 'node:fs';
import type { Day } from '../../../src/archive/model/day.ts';
import { refuseLink } from '../../../src/archive/model/links.ts';
import type { PaperLinks } from '../../../src/archive/model/paper.ts';
import type { PaperDraft } from '../../../src/sources/draft.ts';
import { type PaperForm, readPaperForm } from '../../../src/sources/issue-form.ts';
import { paperIdFromReference } from '../../../src/sources/paper-reference.ts';
import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine, Values } from '../../cli/command-line.ts';
import { CommandError, UsageError } from '../../cli/exit.ts';
import { dayValue } from '../../cli/values.ts';

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

const USAGE = `Usage: npm run add -- <paper>… [options]
       npm run add -- --blank "The title of a paper that is on neither arXiv nor Hugging Face"

       npm run add -- --form FILE

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
  --form FILE        a file with the text of an issue that the form of a missing paper made; its id and day are taken
  --yes              ask nothing
  --dry-run          show what would be written, and write nothing

  ARCHIVE_CONTENT=DIR  the content root instead of src/content
  HF_ENDPOINT, ARXIV_ENDPOINT  other servers, see docs/sync.md

Exit: 0 added, 1 a paper was refused or you said no, 2 wrong use or a fault of the machine, 75 another command is
writing.
`;

const OPTIONS = {
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
  form: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

type AddValues = Values<typeof OPTIONS>;

/** The command line of `npm run add`. */
export const ADD: CommandForm<typeof OPTIONS> = {
  name: 'add',
  usage: USAGE,
  options: OPTIONS,
  words: Number.POSITIVE_INFINITY,
};

/** What the command line asks for; `today` is the last day a paper may be listed on. Throws `UsageError`. */
export function readAddOptions(
  { values, positionals }: CommandLine<typeof OPTIONS>,
  today: Day,
): AddOptions {
  const stated = statedPaper(values, today);
  const rest = { stated, arxiv: values.arxiv, yes: values.yes, dryRun: values['dry-run'] };
  if (values.form !== undefined) {
    const { id, date } = formIn(values.form, today);
    return { ids: [id], ...rest, stated: { ...stated, ...(date && { date }) }, yes: true };
  }
  if (values.blank) return { ids: [], blank: blankTitle(positionals, stated), ...rest };
  if (positionals.length === 0)
    throw new UsageError('Say which paper, as an arXiv id or an address.');
  return { ids: [...new Set(positionals.map(idOf))], ...rest };
}

/** The form in a file; throws a `CommandError` where it adds nothing. */
function formIn(file: string, today: Day): PaperForm {
  const form = readPaperForm(readFileSync(file, 'utf8'));
  if (typeof form === 'string') throw new CommandError(form);
  if (form.date !== undefined && form.date > today) {
    throw new CommandError(`The day ${form.date} lies in the future.`);
  }
  return form;
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

function statedPaper(values: AddValues, today: Day): StatedPaper {
  const { date, title, author, org, tag, summary } = values;
  const links = { ...statedLink(values, 'github'), ...statedLink(values, 'project') };
  return {
    ...(date !== undefined && { date: dayValue('--date', date, today) }),
    ...(title !== undefined && { title }),
    ...(author && { authors: author }),
    ...(org !== undefined && { org }),
    ...(tag && { tags: [...new Set(tag.flatMap((list) => list.split(',')))] }),
    ...(summary !== undefined && { summary }),
    ...(Object.keys(links).length > 0 && { links }),
  };
}

function statedLink(values: AddValues, key: 'github' | 'project'): PaperLinks {
  const address = values[key];
  if (address === undefined) return {};
  const refused = refuseLink(key, address);
  if (refused !== undefined) throw new UsageError(`--${key} "${address}" ${refused}.`);
  return { [key]: address };
}
