import type { Day } from '../model/day.ts';
import { type Month, type Week, weekNumber, type Year } from '../model/period.ts';
import { days, periods } from './time-en.ts';

/** A whole number with thin groups of three: `11,800`. */
function figure(number: number): string {
  return String(number).replace(/\B(?=([0-9]{3})+$)/g, ',');
}

function counted(number: number, one: string, many: string): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}

const counts = {
  figure,
  papers: (number: number): string => counted(number, 'paper', 'papers'),
  days: (number: number): string => counted(number, 'day', 'days'),
  upvotes: (number: number): string => counted(number, 'upvote', 'upvotes'),
  comments: (number: number): string => counted(number, 'comment', 'comments'),
  authors: (number: number): string => counted(number, 'author', 'authors'),
  asOf: (day: Day): string => `as of ${days.plain(day)}`,
  andMore: (number: number): string => `and ${figure(number)} more`,
  positionOf: (position: number, all: number): string => `${position} of ${all}`,
};

const site = {
  skip: 'Skip to content',
  menu: 'Menu',
  today: 'Today',
  calendar: 'Calendar',
  trending: 'Trending',
  topics: 'Topics',
  organizations: 'Organizations',
  authors: 'Authors',
  trends: 'Trends',
  search: 'Search',
  saved: 'Reading list',
  subscribe: 'Subscribe',
  about: 'About',
  contribute: 'Contribute',
  gaps: 'Gaps',
  source: 'Source',
  themeLight: 'Light',
  themeDark: 'Dark',
  navigation: 'Main',
  footer: 'More',
  rights: 'Abstracts belong to their authors; metadata from arXiv is free under CC0.',
};

const card = {
  arxiv: 'arXiv',
  pdf: 'PDF',
  github: 'Code',
  project: 'Project',
  huggingface: 'Discuss',
  readOn: 'Read on',
  showLess: 'Show less',
  wholeAbstract: (title: string): string => `Show the whole abstract of ${title}`,
  withdrawn: 'Withdrawn',
  withdrawnOn: (day: Day, note: string | undefined): string =>
    `Withdrawn on ${days.plain(day)}${note ? `: ${note}` : '.'}`,
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
  organizationsHere: 'Organizations',
  follow: 'Follow',
  followText: 'Every paper, or one digest a day, in the reader you like.',
  rss: 'RSS',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  digest: 'Daily digest',
  allFeeds: 'All feeds',
  takeAlong: 'Take it along',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  json: 'JSON',
  citeAs: (archive: string, what: string, revision: string): string =>
    `Cite as “${archive}, ${what}, rev. ${revision}”.`,
  mostUpvoted: 'Most upvoted',
  dayByDay: 'Day by day',
  calendarCell: (day: Day, papers: number): string =>
    papers === 0 ? days.plain(day) : `${days.plain(day)}, ${counts.papers(papers)}`,
  yearAgo: 'A year ago',
  pages: 'Pages',
  newestPage: 'the newest',
};

const paper = {
  listed: 'Listed',
  alsoListed: 'Also listed',
  published: 'Published',
  publishedOn: (day: Day): string => `Published ${days.plain(day)}`,
  arxivId: 'arXiv',
  subject: 'Subject',
  subjects: 'Subjects',
  organization: 'Organization',
  upvotes: 'Upvotes',
  comments: 'Comments',
  countOn: (number: number, day: Day | undefined): string =>
    day ? `${figure(number)} on ${days.medium(day)}` : figure(number),
  journal: 'Published in',
  doi: 'DOI',
  version: 'Version',
  readPdf: 'Read PDF',
  onArxiv: 'arXiv',
  code: 'Code',
  project: 'Project page',
  discuss: 'Discuss on Hugging Face',
  thisPaper: 'This paper',
  abstract: 'Abstract',
  authors: 'Authors',
  topics: 'Topics',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  related: 'Related papers',
  sharedTopics: (labels: readonly string[]): string => `Shared topics: ${labels.join(', ')}`,
  sharedWords: (shared: readonly string[]): string => `Shared words: ${shared.join(', ')}`,
  sameDay: 'The same day',
  somethingWrong: 'Something wrong?',
  oneFile: 'One file holds this paper.',
  edit: 'Edit it',
  report: 'Report a mistake',
  showAuthors: (number: number): string => `Show all ${figure(number)} authors`,
};

const pages = {
  dayTitle: (day: Day): string => `Papers of ${days.plain(day)}`,
  dayDescription: (day: Day, papers: number, first: string): string =>
    `${counts.papers(papers)} of ${days.long(day)}${first === '' ? '.' : `, led by “${first}”.`}`,
  homeDescription: (description: string, day: Day, papers: number): string =>
    `${description} Newest day: ${days.long(day)}, ${counts.papers(papers)}.`,
  weekTitle: (week: Week): string => `Papers of week ${weekNumber(week)}, ${week.slice(0, 4)}`,
  periodDescription: (what: string, papers: number, numberOfDays: number): string =>
    `${what}: ${counts.papers(papers)} on ${counts.days(numberOfDays)}, the most upvoted first.`,
  monthTitle: (month: Month): string => `Papers of ${periods.month(month)}`,
  yearTitle: (year: Year): string => `Papers of ${year}`,
  calendarTitle: 'Calendar of all papers',
  calendarDescription: (papers: number, numberOfDays: number): string =>
    `${counts.papers(papers)} on ${counts.days(numberOfDays)}: the whole archive by day, month and year.`,
  trendingTitle: 'Most upvoted papers',
  trendingLead: (day: Day): string => `Counted from the newest day, ${days.plain(day)}.`,
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
  orgsLead: 'Who wrote the papers. Each organization has a page and a feed.',
  orgTitle: (name: string): string => `Papers from ${name}`,
  orgDescription: (name: string, papers: number): string =>
    `${counts.papers(papers)} from ${name}, newest first.`,
  authorsTitle: 'Authors',
  authorsLead: (from: number): string =>
    `Names under which ${counts.papers(from)} or more stand in the archive.`,
  authorsEmpty: 'No name has so many papers yet.',
  authorsByTitle: (initial: string): string => `Authors: ${initial}`,
  authorTitle: (name: string): string => `Papers under the name ${name}`,
  authorKicker: 'Papers under the name',
  authorDescription: (name: string, papers: number): string =>
    `${counts.papers(papers)} under the name ${name}, newest first.`,
  authorNote:
    'A page for a name, not for a person: people of the same name share it until somebody tells them apart.',
  spellings: (names: readonly string[]): string => `Also written ${joined(names)}.`,
  otherInitial: 'Other scripts',
  numbered: (title: string, first: Day, last: Day): string =>
    `${title}, ${periods.range(first, last)}`,
  searchTitle: 'Search',
  searchDescription:
    'Search titles, abstracts and authors of all papers, by topic, organization and year.',
  aboutTitle: 'About',
  notFoundTitle: 'Not here',
  notFoundText:
    'There is no page at this address. A paper keeps its address forever, so the link may be mistyped.',
  contributeTitle: 'Contribute',
  contributeLead: 'A paper is missing, or something is wrong? One file mends it.',
  moved: (label: string): string => `Moved to ${label}`,
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
  any: 'Any',
  sort: 'Sort',
  byRelevance: 'Best match',
  byDate: 'Newest first',
  byUpvotes: 'Most upvoted',
  more: 'More results',
  results: '{count} found {when}',
  sinceMonth: 'since {month}',
  andMore: 'and {count} more',
  upvotes: '{count} upvotes',
  remove: 'Remove {condition}',
  author: 'Author',
  paper: 'Paper',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  feed: 'Feed',
  notHere: '{id} is not in the archive.',
  onArxiv: 'See it on arXiv',
  howToAdd: 'Add it',
  didYouMean: 'Did you mean',
  howToAsk: 'How to ask',
  asks: [
    ['"world model"', 'the words together'],
    ['-video', 'without a word'],
    ['tag:reasoning', 'of a topic; org: and author: likewise'],
    ['author:"Yu Cheng"', 'by an author'],
    ['year:2025', 'of a year'],
    ['after:2025-03 before:2025-06', 'of some months or days'],
    ['2506.24119', 'a paper, by its id or address'],
  ],
  clear: 'Clear',
};

const subscribe = {
  description:
    'Follow every paper, one digest a day, a topic or an organization in the feed reader you like.',
  explained:
    'A feed is an address that a feed reader looks at for you: new papers arrive there like letters, without an account and without anyone knowing. Copy one of the addresses below into a reader such as NetNewsWire, Feedly, Thunderbird or newsboat.',
  wholeHeading: 'The whole archive',
  everyPaper: 'Every paper with its abstract.',
  onceADay: 'One entry a day, with the titles of its papers.',
  sameInAtom: 'The same entries in Atom.',
  sameInJson: 'The same entries for programs.',
  chooseHeading: 'Choose topics and organizations',
  choose:
    'Each has a feed of its own. Tick those you like and take them along in one file for your reader.',
  declared: 'Chosen by the maintainers',
  opmlOfAll: 'All feeds in one file (OPML)',
  opmlOfChoice: 'Take the ticked feeds along (OPML)',
  format: 'Format',
  oneFormat: 'Choose one format: readers show a paper once, whichever feed it came from.',
  byEmail: 'By e-mail',
  byEmailHeading: 'By e-mail instead',
};

const trends = {
  description: 'How many papers each topic had, month by month.',
  topic: 'Topic',
  all: 'All',
};

const gapReasons = {
  'no-papers': 'Hugging Face lists no papers',
  failed: 'Could not be read',
  unfinished: 'Some papers were refused',
  'read-too-early': 'Was read before it was over',
  'never-read': 'Was never asked for',
};

const gaps = {
  title: 'Gaps',
  description: 'Which days have no papers here, or perhaps not all of them, and why.',
  unknown: 'No sync has recorded days yet, so no gaps are known.',
  count: (number: number): string =>
    number === 0
      ? 'Every day that was asked for is here.'
      : `${counted(number, 'day has', 'days have')} no papers, or perhaps not all of them.`,
  reasons: gapReasons,
  because: (
    reason: keyof typeof gapReasons,
    weekend: boolean,
    detail: string | undefined,
  ): string =>
    `${gapReasons[reason]}${weekend ? ' (a weekend)' : ''}${detail === undefined ? '.' : `: ${detail.replace(/\.$/, '')}.`}`,
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
};

/** What a translation has to provide. */
export type Words = typeof en;
