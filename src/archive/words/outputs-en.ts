import type { Day } from '../model/day.ts';
import { counts } from './counts-en.ts';
import { days } from './time-en.ts';

/** The words that only feeds, exports and digests need; all others are those of the pages. */
export const outputs = {
  feeds: {
    everything: 'Every paper',
    orgDescription: (name: string): string => `Papers from ${name}.`,
    authorDescription: (name: string): string => `Papers under the name ${name}.`,
    digest: 'Daily digest',
    digestDescription: 'Each day’s papers in one entry.',
    digestTitle: (day: Day, papers: number): string =>
      `${days.plain(day)}: ${counts.papers(papers)}`,
    of: (part: string, whole: string): string => `${part} · ${whole}`,
    groups: {
      all: 'Everything',
      declared: 'Selections',
      tags: 'Topics',
      orgs: 'Organizations',
    },
  },
  manage: 'Subscribe or unsubscribe',
  llms: {
    about: (papers: number, newestDay: Day | undefined): string =>
      `${counts.papers(papers)}${newestDay ? `, the newest listed on ${days.plain(newestDay)}` : ''}. Everything here is a static file: no keys, no limits, no query strings.`,
    read: 'Read',
    newestDay: 'The newest day',
    markdown: 'Every paper as Markdown',
    json: 'Every paper as JSON, in the shape of the Hugging Face API',
    days: 'Every day',
    data: 'Data',
    api: 'start here; every document names its JSON Schema and links to the next',
    whole: 'All papers of a year, one per line',
    manifest: 'Sizes and SHA-256 of all exports',
    feeds: 'the newest papers',
  },
};
