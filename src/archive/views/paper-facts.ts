import type { PaperHistory } from '../archive/publication.ts';
import { paperPath } from '../content/paper-file.ts';
import { arxivOf } from '../model/arxiv-id.ts';
import { doiAddress } from '../model/doi.ts';
import { linksOf } from '../model/links.ts';
import { listedDays } from '../model/listed-days.ts';
import { archivedAddress, type GoneLink } from '../model/lost-link.ts';
import type { Paper } from '../model/paper.ts';
import type { Site } from '../site.ts';
import type { Words } from '../words/en.ts';
import type { MaybeLink } from './links.ts';
import { linkOrCopy } from './lost-links.ts';

/** A fact in the rail of a paper's page: its name, and one or more values. */
export interface Fact {
  name: string;
  values: MaybeLink[];
}

/** Where Hugging Face lists the models and data sets that name a paper by its arXiv id. */
function usesOf({ paper: labels }: Words, { id }: Paper): MaybeLink[] {
  const arxiv = arxivOf(id);
  if (!arxiv) return [];
  const list = (kind: string): string => `https://huggingface.co/${kind}?other=arxiv:${arxiv}`;
  return [
    { label: labels.models, href: list('models') },
    { label: labels.datasets, href: list('datasets') },
  ];
}

function fact(name: string, ...values: (MaybeLink | undefined)[]): Fact[] {
  const there = values.filter((value) => value !== undefined);
  return there.length > 0 ? [{ name, values: there }] : [];
}

/** The counts of a paper, each with the day on which it was read. */
function countFacts({ words }: Site, paper: Paper): Fact[] {
  const labels = words.paper;
  return [
    ...fact(
      labels.upvotes,
      paper.upvotes === undefined
        ? undefined
        : // A date leads to where it comes from: the counts were read at Hugging Face.
          linkTo(linksOf(paper).huggingface, labels.countOn(paper.upvotes, paper.retrieved)),
    ),
    ...fact(
      labels.comments,
      paper.comments === undefined ? undefined : { label: words.counts.figure(paper.comments) },
    ),
    ...fact(
      labels.stars,
      paper.stars === undefined
        ? undefined
        : { label: labels.countOn(paper.stars, paper.retrieved) },
    ),
  ];
}

/** The facts of a paper that its record states and the line below its title does not. */
export function paperFacts(site: Site, paper: Paper, gone: readonly GoneLink[] = []): Fact[] {
  const { words, routes } = site;
  const labels = words.paper;
  const day = (one: string): MaybeLink => ({
    label: words.days.medium(one),
    href: routes.day(one),
  });
  return [
    ...fact(labels.listed, day(paper.date)),
    ...fact(
      labels.alsoListed,
      ...listedDays(paper)
        .filter((one) => one !== paper.date)
        .map(day),
    ),
    ...fact(
      labels.subjects,
      paper.categories.length > 1 ? { label: paper.categories.join(', ') } : undefined,
    ),
    ...fact(labels.journal, labelled(paper.journal ?? paper.venue)),
    ...fact(
      labels.doi,
      paper.doi
        ? linkOrCopy(site, { label: paper.doi, href: doiAddress(paper.doi) }, gone, paper.date)
        : undefined,
    ),
    ...countFacts(site, paper),
    ...fact(labels.usedBy, ...usesOf(words, paper)),
  ];
}

/** Links that are gone, with the day since when, each with its copy at the Internet Archive. */
export function goneFacts(
  { words }: Site,
  { date }: Paper,
  gone: readonly GoneLink[] = [],
): Fact[] {
  if (gone.length === 0) return [];
  const values = gone.map(({ address, since }) => ({
    label: words.paper.goneSince(shortAddress(address), since),
    href: archivedAddress(address, date),
  }));
  return [{ name: words.paper.gone, values }];
}

/** An address without what every one has, cut where it is long. */
function shortAddress(address: string): string {
  const short = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return short.length > 40 ? `${short.slice(0, 39)}…` : short;
}

/** How often and when the file of a paper was changed, with the list of changes where the repository shows it. */
export function historyFacts(
  { config, words }: Site,
  paper: Paper,
  history: PaperHistory | undefined,
): Fact[] {
  if (!history) return [];
  const file = `${config.contentFolder}/${paperPath(paper.id, paper.date)}`;
  const list = config.repository && `${config.repository}/commits/${config.branch}/${file}`;
  const label = words.paper.changed(history.changes, history.last);
  return [{ name: words.paper.history, values: [linkTo(list, label)] }];
}

function labelled(label: string | undefined): MaybeLink | undefined {
  return label === undefined ? undefined : { label };
}

/** Words that lead somewhere if there is a place. */
export function linkTo(href: string | undefined, label: string): MaybeLink {
  return href === undefined ? { label } : { label, href };
}
