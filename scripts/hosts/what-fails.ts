import type { ResolvedConfig } from '../../src/archive/config.ts';
import type { HostReads } from './hosts.ts';

/** What of a configuration decides how much of a site works where. */
export type Asked = Pick<ResolvedConfig, 'idPages' | 'huggingFaceDays'>;

/** What does not work on a host, however small the site is; sentences. */
export function whatFails(
  { headers, paths, patterns, queries }: HostReads,
  { idPages, huggingFaceDays }: Asked,
): string[] {
  const lost = (['abs', 'pdf'] as const).filter((form) => !paths && !idPages.includes(form));
  return [
    ...(lost.length > 0
      ? [
          `${lost.map((form) => `/${form}/ID`).join(' and ')} lead nowhere: \`idPages: ['abs', 'pdf']\` in archive.config.ts makes a small page for each paper.`,
        ]
      : []),
    ...(patterns ? [] : ['Ids with a version, /abs/IDv2 and /papers/IDv2, lead nowhere.']),
    ...(queries ? [] : ['/papers?date=DAY shows the calendar instead of the day.']),
    ...(huggingFaceDays && !queries
      ? ['`huggingFaceDays` is of no use: /api/daily_papers?date=DAY answers with the newest day.']
      : []),
    ...(headers
      ? []
      : [
          'No headers of ours are sent: each page carries the policy itself, files are cached and typed as the host does.',
        ]),
  ];
}
