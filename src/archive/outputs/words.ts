import type { Day } from '../day.ts';
import { en } from '../words/en.ts';

/** The words that only feeds, exports and digests need; all others are those of the pages. */
export const outputWords = {
  feeds: {
    everything: 'Every paper',
    orgDescription: (name: string): string => `Papers from ${name}.`,
    authorDescription: (name: string): string => `Papers under the name ${name}.`,
    digest: 'Daily digest',
    digestDescription: 'The papers of each day in one entry.',
    digestTitle: (day: Day, papers: number): string =>
      `${en.days.plain(day)}: ${en.counts.papers(papers)}`,
    of: (part: string, whole: string): string => `${part} · ${whole}`,
    groups: {
      all: 'Everything',
      declared: 'Selections',
      tags: en.site.topics,
      orgs: en.site.organizations,
    },
  },
} as const;
