import type { Day } from '../model/day.ts';
import type { Month, Year } from '../model/period.ts';
import type { DeclaredFeed } from '../search/feed-of-query.ts';
import { SEARCH_ENTRY } from '../search/search-program.ts';
import type { Site } from '../site.ts';
import { type Labels, labelsOf } from '../words/labels.ts';
import type { Link } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';
import { waysOn } from './plain-views.ts';

/** Something that results can be filtered by, with how many papers it has. */
export interface Choice {
  /** As addresses and indexes have it. */
  slug: string;
  name: string;
  papers: number;
}

/** What the search page depends on. */
export interface SearchFacts {
  /** Newest first. */
  years: readonly { year: Year; papers: number }[];
  /** The first months of the search indexes, newest first. */
  parts: readonly Month[];
  /** How many of the indexes every answer covers. */
  covered: number;
  tags: readonly Choice[];
  orgs: readonly Choice[];
  /** The days of the oldest and the newest paper; absent where there is none. */
  days?: readonly [first: Day, last: Day];
  feeds: readonly DeclaredFeed[];
}

/** A query for each way to ask. */
const EXAMPLES: Readonly<Record<keyof Labels['search']['asks'], string>> = {
  together: '"world model"',
  without: '-video',
  topic: 'tag:reasoning',
  author: 'author:"Yu Cheng"',
  year: 'year:2025',
  time: 'after:2025-03 before:2025-06',
  id: '2506.24119',
};

/** `01` to `12`. */
const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/** A choice of a filter. */
export interface FilterOption {
  value: string;
  label: string;
}

/** A form in which all results can be had. */
export type ResultForm = 'bib' | 'ris' | 'md' | 'json';

/** The search page: what can be chosen, the words that its script shows, and where the indexes lie. */
export interface SearchView {
  shell: PageShell;
  heading: string;
  lead: string;
  ways: Link[];
  filters: { name: string; label: string; options: FilterOption[] }[];
  /** Which papers the numbers beside filters count. */
  counted: string;
  first?: Day;
  last?: Day;
  exports: { name: string; form: ResultForm }[];
  /** Ways to ask, each with an example. */
  asks: { example: string; meaning: string }[];
  /** For the script, as JSON. */
  script: string;
  /** Where the indexes that every answer covers begin to be read. */
  entries: string[];
  labels: Labels['search'];
}

/** The view of `/search/`. */
export function searchView(site: Site, facts: SearchFacts): SearchView {
  const { words, routes } = site;
  const labels = labelsOf(words).search;
  const options = (choices: readonly Choice[]): FilterOption[] =>
    choices.map(({ slug, name, papers }) => ({
      value: slug,
      label: `${name} (${words.counts.figure(papers)})`,
    }));
  const years = facts.years.map(({ year, papers }) => ({ slug: year, name: year, papers }));
  return {
    shell: pageShell(site, {
      title: words.pages.searchTitle,
      description: words.pages.searchDescription,
      address: routes.search(),
    }),
    heading: words.pages.searchTitle,
    lead: words.search.needsScript,
    ways: waysOn(site).filter((way) => way.href !== routes.search()),
    filters: [
      { name: 'tag', label: labels.topic, options: options(facts.tags) },
      { name: 'org', label: labels.organization, options: options(facts.orgs) },
      { name: 'year', label: labels.year, options: options(years) },
    ],
    counted: words.search.counted(facts.years.map(({ year }) => year)),
    ...(facts.days && { first: facts.days[0], last: facts.days[1] }),
    exports: [
      { name: words.list.bibtex, form: 'bib' },
      { name: words.list.ris, form: 'ris' },
      { name: words.list.markdown, form: 'md' },
      { name: words.list.json, form: 'json' },
    ],
    asks: Object.entries(labels.asks).map(([way, meaning]) => ({
      example: EXAMPLES[way as keyof typeof EXAMPLES],
      meaning,
    })),
    script: JSON.stringify(scriptOf(site, facts)),
    entries: facts.parts
      .slice(0, facts.covered)
      .map((first) => routes.searchIndex(first) + SEARCH_ENTRY),
    labels,
  };
}

/** What the script is told. */
function scriptOf(site: Site, facts: SearchFacts) {
  const { config, words, routes } = site;
  return {
    labels: labelsOf(words).search,
    parts: facts.parts.map((first) => ({
      first,
      name: words.periods.month(first),
      href: routes.searchIndex(first),
    })),
    covered: facts.covered,
    engine: routes.searchEngine(),
    home: routes.home(),
    site: config.name,
    feeds: facts.feeds,
    ...(config.repository && {
      feedsFile: `${config.repository}/edit/${config.branch}/${config.contentFolder}/feeds.yaml`,
    }),
    months: MONTHS.map((month) => words.periods.monthAlone(`2000-${month}`)),
    dayForms: MONTHS.map((month) =>
      words.days.medium(`2000-${month}-31`).replace('31', '{date}').replace('2000', '{year}'),
    ),
  };
}
