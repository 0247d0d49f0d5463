import type { Day } from '../model/day.ts';
import { counted } from './counts-en.ts';
import { days } from './time-en.ts';

/** The page of downloads. */
export const data = {
  title: 'Data',
  lead: 'Everything in this archive can be downloaded, queried and cited: plain files, without a key or a limit.',
  description:
    'Downloads of the whole archive, of days, topics and papers; API, feeds, licence and citation.',
  wholeHeading: 'The whole archive',
  whole:
    'One compressed file for each year and format, by the day each paper was listed. The compressed files can be concatenated as they are. JSON Lines has everything, CSV everything but the abstracts.',
  jsonLines: 'JSON Lines',
  csv: 'CSV',
  bibtex: 'BibTeX',
  checksums: 'Sizes and SHA-256 checksums',
  joinCode: 'Download a year',
  verifyCode: 'Verify the files in a folder',
  piecesHeading: 'Papers and lists',
  pieces: 'What a page shows is also available as a file.',
  onePaperMarkdown: 'A paper as Markdown',
  onePaperJson: 'A paper as JSON, in the shape of the Hugging Face API',
  oneDay: 'A day',
  oneTopic: 'A topic: all papers as JSON, the newest in the other formats',
  oneOrganization: 'An organization, in the same formats',
  apiHeading: 'API',
  api: 'Static JSON documents that name their JSON Schema and link to each other. Hugging Face’s client reads this archive when HF_ENDPOINT points to it.',
  apiIndex: 'API index',
  apiGaps: 'Gaps',
  llms: 'llms.txt',
  startCode: 'See what there is',
  paperCode: 'Read a paper',
  trendingCode: 'Titles of the most upvoted papers of the last seven days',
  feedsHeading: 'Feeds',
  feeds:
    'Every paper, a digest a day, each topic, organization and author: as RSS, some also as Atom and JSON Feed.',
  opml: 'All feeds (OPML)',
  embedHeading: 'On your own website',
  embed:
    'Each topic has a small page for an <iframe> and a JSON file, both with its five newest papers. Replace the topic below with any other.',
  embedExample: 'See an example',
  embedFrame: 'As a frame',
  embedScript: 'For a script',
  citeHeading: 'How to cite',
  cite: 'Cite a paper by its own reference, which its page gives as BibTeX. Days, weeks, months and years state a revision, so that a list can be cited as it was. The archive as a whole:',
  licenceHeading: 'Licence',
  licence:
    'Titles, authors and other metadata from arXiv are free to use under CC0. Abstracts belong to their authors. Votes and comments live on Hugging Face, and full texts on arXiv.',
};

const gapReasons = {
  'no-papers': {
    name: 'Nothing listed',
    meaning: 'Hugging Face was asked and listed no papers, as on most weekends.',
  },
  'never-read': {
    name: 'Never asked for',
    meaning: 'Nobody has imported the day yet; there may be papers.',
  },
  failed: { name: 'Not read', meaning: 'The day was asked for and could not be read.' },
  unfinished: { name: 'Incomplete', meaning: 'Some papers of the day could not be imported.' },
  'read-too-early': {
    name: 'Read too early',
    meaning: 'The day was read before it was over; papers may have followed.',
  },
};

/** The page of gaps. */
export const gaps = {
  title: 'Gaps',
  description: 'Which days have no papers here, or perhaps not all of them, and why.',
  unknown: 'There are no papers yet, and no day has been asked for.',
  summary: (first: Day, last: Day, withPapers: number, missing: number): string =>
    missing === 0
      ? `Every day from ${days.plain(first)} to ${days.plain(last)} is here.`
      : `From ${days.plain(first)} to ${days.plain(last)}, ${counted(withPapers, 'day has', 'days have')} papers. ${counted(missing, 'day has', 'days have')} none, or may be incomplete.`,
  reasons: gapReasons,
  because: (
    reason: keyof typeof gapReasons,
    weekend: boolean,
    detail: string | undefined,
  ): string =>
    `${gapReasons[reason].name}${weekend ? ' (weekend)' : ''}${detail === undefined ? '' : `: ${detail.replace(/\.$/, '')}`}`,
};
