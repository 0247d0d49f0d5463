import type { Day } from '../model/day.ts';
import { type Month, type Week, weekNumber, type Year } from '../model/period.ts';
import { aboutEn, contributeEn } from './about-en.ts';
import { citeEn } from './cite-en.ts';
import { counts, figure } from './counts-en.ts';
import { data, gaps } from './data-en.ts';
import { outputs } from './outputs-en.ts';
import { days, periods } from './time-en.ts';

const site = {
  skip: 'Skip to content',
  menu: 'Menu',
  newestDay: 'Newest day',
  /** `{days}` stands for a number of seven or more. */
  quietSince: 'No new papers for {days} days.',
  calendar: 'Calendar',
  trending: 'Trending',
  topics: 'Topics',
  organizations: 'Organizations',
  authors: 'Authors',
  trends: 'Trends',
  random: 'Random paper',
  search: 'Search',
  saved: 'Reading list',
  subscribe: 'Subscribe',
  about: 'About',
  contribute: 'Contribute',
  gaps: 'Gaps',
  data: 'Data',
  source: 'Source code',
  themeLight: 'Light',
  themeDark: 'Dark',
  navigation: 'Main',
  footer: 'More',
  rights: 'Abstracts belong to their authors. Metadata from arXiv is free to use under CC0.',
};

const card = {
  arxiv: 'arXiv',
  pdf: 'PDF',
  github: 'Code',
  project: 'Project',
  huggingface: 'Discuss',
  readOn: 'Read more',
  readAbstract: 'Read the abstract',
  showLess: 'Show less',
  wholeAbstract: (title: string): string => `Show the full abstract of ${title}`,
  firstListed: (day: Day): string => `First listed ${days.medium(day)}`,
  withdrawn: 'Withdrawn',
  withdrawnOn: citeEn.withdrawnOn,
};

const scan = {
  label: 'Show',
  titles: 'Titles',
  lines: 'First lines',
  whole: 'Abstracts',
};

const list = {
  previous: 'Previous',
  next: 'Next',
  older: 'Older',
  newer: 'Newer',
  noPapers: 'No papers yet.',
  topicsToday: 'Topics of the day',
  topicsHere: 'Topics',
  relatedTopics: 'Related topics',
  partOf: 'Part of',
  narrower: 'Narrower topics',
  leading: 'Most upvoted in the last year',
  allPapers: 'All papers, newest first',
  asTable: 'As a table',
  chartOf: (what: string, first: string, last: string): string =>
    `${what} by month, ${first} to ${last}`,
  atMost: (papers: number): string => `up to ${figure(papers)} a month`,
  organizationsHere: 'Organizations',
  authorsHere: 'Authors',
  writesWith: 'Co-authors',
  follow: 'Follow',
  followText: 'Every paper, or one digest a day, in your feed reader.',
  rss: 'RSS',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  digest: 'Daily digest',
  allFeeds: 'All feeds',
  download: 'Download',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  json: 'JSON',
  epub: 'EPUB for e-readers',
  cite: 'Cite',
  citeAs: (archive: string, what: string, revision: string): string =>
    `Cite as “${archive}, ${what}, rev. ${revision}”.`,
  revisionOf: (newest: Day, revision: string): string =>
    `As of ${days.plain(newest)}, rev. ${revision}`,
  embed: 'Show on your website',
  digestPage: 'Digest to share or print',
  wholeAbstracts: 'With all abstracts',
  otherPapers: 'More papers',
  mostUpvoted: 'Most upvoted',
  dayByDay: 'Day by day',
  calendarCell: (day: Day, papers: number): string =>
    papers === 0 ? days.plain(day) : `${days.plain(day)}, ${counts.papers(papers)}`,
  yearAgo: 'One year earlier',
  pages: 'Pages',
  newestPage: 'the newest papers',
};

const paper = {
  listed: 'Listed',
  alsoListed: 'Also listed',
  publishedOn: (day: Day): string => `Published ${days.plain(day)}`,
  arxivId: 'arXiv',
  subjects: 'Subjects',
  upvotes: 'Upvotes',
  comments: 'Comments',
  stars: 'Stars on GitHub',
  usedBy: 'On Hugging Face',
  models: 'Models',
  datasets: 'Data sets',
  countOn: (number: number, day: Day | undefined): string =>
    day ? `${figure(number)} on ${days.medium(day)}` : figure(number),
  journal: 'Published in',
  doi: 'DOI',
  readPdf: 'Read PDF',
  readHtml: 'HTML',
  onArxiv: 'arXiv',
  code: 'Code',
  project: 'Project page',
  discuss: 'Discuss on Hugging Face',
  details: 'Details',
  abstract: 'Abstract',
  authors: 'Authors',
  topics: 'Topics',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  related: 'Related papers',
  sharedTopics: (labels: readonly string[]): string => `Shared topics: ${labels.join(', ')}`,
  sharedWords: (shared: readonly string[]): string => `Shared words: ${shared.join(', ')}`,
  sameDay: 'From the same day',
  somethingWrong: 'Something wrong?',
  oneFile: 'Anyone can propose a correction.',
  edit: 'Edit the record',
  report: 'Report a mistake',
  archived: (label: string): string => `${label}, archived copy`,
  gone: 'Gone',
  copyOfGone: (day: Day): string => `Gone since ${days.medium(day)}: this is the archived copy`,
  goneSince: (address: string, day: Day): string => `${address}, gone since ${days.medium(day)}`,
  history: 'History',
  changed: (changes: number, last: Day): string =>
    changes === 1
      ? `Added ${days.medium(last)}`
      : `Changed ${changes === 2 ? 'once, on' : `${figure(changes - 1)} times, last on`} ${days.medium(last)}`,
  alsoAs: (id: string): string => `Also as ${id}`,
  seeAlso: (title: string): string => `See also ${title}`,
  showAuthors: (number: number): string => `Show all ${figure(number)} authors`,
};

const pages = {
  dayTitle: (day: Day): string => `Papers listed on ${days.plain(day)}`,
  dayDescription: (day: Day, papers: number, first: string): string =>
    `${counts.papers(papers)} listed on ${days.long(day)}${first === '' ? '.' : `, led by “${first}”.`}`,
  homeDescription: (description: string, day: Day, papers: number): string =>
    `${description} Newest day: ${days.long(day)}, ${counts.papers(papers)}.`,
  weekTitle: (week: Week): string => `Papers from week ${weekNumber(week)}, ${week.slice(0, 4)}`,
  periodDescription: (what: string, papers: number, numberOfDays: number): string =>
    `${what}: ${counts.papers(papers)} on ${counts.days(numberOfDays)}, the most upvoted first.`,
  monthTitle: (month: Month): string => `Papers from ${periods.month(month)}`,
  yearTitle: (year: Year): string => `Papers from ${year}`,
  calendarTitle: 'Calendar of all papers',
  calendarDescription: (papers: number, numberOfDays: number): string =>
    `${counts.papers(papers)} on ${counts.days(numberOfDays)}: the whole archive by day, month and year.`,
  digestTitle: (period: string): string => `Digest: ${period}`,
  digestDescription: (period: string, papers: number): string =>
    `${period}: ${counts.papers(papers)} in brief, the most upvoted with a sentence each.`,
  trendingTitle: 'Most upvoted papers',
  trendingLead: (day: Day): string => `Counted back from the newest day, ${days.plain(day)}.`,
  trendingDescription: (day: Day): string =>
    `The most upvoted papers of the seven and thirty days up to ${days.plain(day)}, and of all time.`,
  lastSeven: 'Last 7 days',
  lastThirty: 'Last 30 days',
  allTime: 'All time',
  tagsTitle: 'Topics',
  tagsLead: 'What the papers are about. Each topic has a page and a feed.',
  tagTitle: (label: string): string => `Papers on ${label}`,
  tagDescription: (label: string, description: string, papers: number): string =>
    `${description} ${counts.papers(papers)} on ${label}.`,
  orgsTitle: 'Organizations',
  orgsLead: 'The labs, companies and universities behind the papers. Each has a page and a feed.',
  orgTitle: (name: string): string => `Papers from ${name}`,
  orgDescription: (name: string, papers: number): string =>
    `${counts.papers(papers)} from ${name}, newest first.`,
  authorsTitle: 'Authors',
  authorsLead: (from: number, showsSome: boolean): string => {
    const everyone =
      from <= 1
        ? 'Everyone who wrote a paper in the archive'
        : `Everyone with ${counts.papers(from)} or more in the archive`;
    return showsSome
      ? `${everyone}, by initial. Below, those with the most papers.`
      : `${everyone}.`;
  },
  indexEmpty: {
    tags: 'No paper has a topic yet.',
    orgs: 'No paper names an organization yet.',
    authors: 'No author has that many papers yet.',
  },
  authorsByTitle: (initial: string): string => `Authors: ${initial}`,
  authorTitle: (name: string): string => `Papers under the name ${name}`,
  authorKicker: 'Papers under the name',
  authorDescription: (name: string, papers: number): string =>
    `${counts.papers(papers)} under the name ${name}, newest first.`,
  authorNote:
    'This page is for a name. People who share the name share the page until someone tells them apart.',
  spellings: (names: readonly string[]): string => `Also written ${joined(names)}.`,
  alsoKnown: (names: readonly string[]): string => `Also known as ${joined(names)}.`,
  otherInitial: 'Other scripts',
  numbered: (title: string, first: Day, last: Day): string =>
    `${title}, ${periods.range(first, last)}`,
  searchTitle: 'Search',
  searchDescription:
    'Search the titles, abstracts and authors of all papers, by topic, organization and year.',
  aboutTitle: 'About',
  notFoundTitle: 'Page not found',
  notFoundText: 'There is no page at this address. Papers never move, so the link may be mistyped.',
  offlineTitle: 'Not on this device',
  offlineText:
    'There is no network, and this page was not kept for offline reading. The newest days, your saved papers and the pages you read last are here.',
  contributeTitle: 'Contribute',
  contributeLead:
    'Is a paper missing, or a detail wrong? Each paper is one file that anyone can correct.',
  moved: (label: string): string => `Moved to ${label}`,
  goneTitle: 'No longer here',
  goneSince: (name: string, day: Day | undefined): string =>
    day === undefined
      ? `The page of ${name} is gone.`
      : `The page of ${name} has been gone since ${days.plain(day)}.`,
  randomTitle: 'Random paper',
  randomLead:
    'A paper from anywhere in the archive, picked at random. Without JavaScript, choose a month.',
  savedTitle: 'Reading list',
  trendsTitle: 'Trends',
  subscribeTitle: 'Subscribe',
};

const search = {
  label: 'Title, words of the abstract, or authors',
  placeholder: 'Search all papers',
  needsScript:
    'Search runs in your browser and needs JavaScript. Without it, browse by day, topic or organization.',
  loading: 'Searching …',
  failed: 'The search index could not be loaded. Browse by day, topic or organization instead.',
  none: 'Nothing found {when}. Try fewer or other words.',
  searchToo: 'Search back to {month}',
  hint: 'Type to search the whole archive.',
  topic: 'Topic',
  organization: 'Organization',
  year: 'Year',
  from: 'From',
  until: 'Until',
  ofDays: 'Search the papers of certain days',
  search: 'Search',
  close: 'Close',
  allResults: 'All results, with filters',
  any: 'Any',
  /** `years`: newest first. */
  counted: (years: readonly string[]): string =>
    years.length < 2
      ? `The numbers count papers from ${years[0] ?? 'all years'}.`
      : `The numbers count papers from ${years.at(-1)} to ${years[0]}.`,
  sort: 'Sort',
  byRelevance: 'Best match',
  byDate: 'Newest first',
  byUpvotes: 'Most upvoted',
  more: 'More results',
  results: '{count} found {when}',
  sinceMonth: 'since {month}',
  /** Between groups of three digits. */
  thousands: ',',
  andMore: 'and {count} more',
  upvote: '1 upvote',
  upvotes: '{count} upvotes',
  remove: 'Remove {condition}',
  author: 'Author',
  paper: 'Paper',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  feed: 'Feed',
  ownFeed: 'A feed of this search',
  ownFeedText: 'Add these lines to feeds.yaml to give this search a feed.',
  ownFeedEdit: 'Propose it',
  exports: 'Download all results as',
  exportRead: '{done} of {count} read …',
  exportStop: 'Stop',
  exportDone: '{count} in the file.',
  exportFailed: '{count} could not be read. Try again in a moment.',
  exportQuery: 'Search: {query}',
  notHere: '{id} is not in the archive.',
  onArxiv: 'See it on arXiv',
  howToAdd: 'Add it',
  didYouMean: 'Did you mean',
  howToAsk: 'How to ask',
  asks: {
    together: 'these words, side by side',
    without: 'without this word',
    topic: 'on a topic; org: works likewise',
    author: 'by an author',
    year: 'from a year',
    time: 'from certain months or days',
    id: 'a paper, by its id or address',
  },
};

const subscribe = {
  description:
    'Follow every paper, one digest a day, a topic or an organization in your feed reader.',
  explained:
    'A feed brings new papers to your feed reader, without an account. Copy an address below into a reader such as NetNewsWire, Feedly, Thunderbird or Newsboat.',
  wholeHeading: 'The whole archive',
  everyPaper: 'Every paper with its abstract.',
  onceADay: 'One entry a day, with the titles of its papers.',
  sameInAtom: 'The same entries in Atom.',
  sameInJson: 'The same entries for programs.',
  chooseHeading: 'Choose topics and organizations',
  choose:
    'Each has its own feed. Tick the ones you want and download them as one file for your reader.',
  declared: 'Selected by the maintainers',
  opmlOfAll: 'All feeds in one file (OPML)',
  opmlOfChoice: 'Download the ticked feeds (OPML)',
  format: 'Format',
  oneFormat:
    'Use one format for all: your reader then shows each paper once, whichever feed it came from.',
  byEmail: 'Subscribe by e-mail',
  byEmailHeading: 'By e-mail',
};

const tenths = (thousandths: number): string =>
  `${Math.floor(thousandths / 10)}.${thousandths % 10}%`;

const trends = {
  description: 'How many papers there were, and what they were about.',
  byDay: 'Papers a day',
  byWeek: 'Papers a week',
  byMonth: 'Papers a month',
  chartOf: (what: string, first: string, last: string): string => `${what}, ${first} to ${last}`,
  atMost: (papers: number): string => `up to ${figure(papers)}`,
  rising: 'Rising topics',
  fading: 'Fading topics',
  moversText:
    'Their share of all papers in the last 90 days, compared with the 90 days before. The bars show the last twelve months.',
  share: (now: number, before: number): string => `${tenths(now)}, from ${tenths(before)}`,
  topicsByMonth: 'Topics by month',
  orgsByMonth: 'Organizations by month',
  topic: 'Topic',
  organization: 'Organization',
  all: 'All',
  showAll: (number: number): string => `Show all ${figure(number)}`,
  newWords: (month: string): string => `New words in ${month}`,
  newWordsText: 'In two or more papers of the month, and in none before.',
  asTable: 'As a table',
};

const saved = {
  lead: 'The papers you save, with your notes. They stay in this browser, without an account: export them to keep a copy.',
  needsScript: 'The reading list lives in your browser and needs JavaScript.',
};

/** Some words joined as a list: `a`, `a and b`, `a, b and c`. */
function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** All words of the interface, in English. */
export const en = {
  script: { direction: 'ltr' as 'ltr' | 'rtl' },
  days,
  periods,
  counts,
  site,
  card,
  scan,
  list,
  paper,
  pages,
  search,
  subscribe,
  trends,
  saved,
  gaps,
  data,
  outputs,
  prose: { about: aboutEn, contribute: contributeEn },
};

/** What a translation has to provide. */
export type Words = typeof en;
