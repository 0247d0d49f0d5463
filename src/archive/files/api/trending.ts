import { addDays } from '../../model/day.ts';
import { compareByUpvotes } from '../../model/order.ts';
import type { Paper } from '../../model/paper.ts';
import { jsonText } from '../file.ts';
import type { Publication } from '../publication.ts';
import { paperRecord } from './paper-record.ts';
import { schemaAddress } from './schema-address.ts';

/** How many papers each ranking holds. */
const RANKING_MAX = 50;

/** The most upvoted papers of the last seven and thirty days up to the newest one, and of all time, as a JSON document. */
export function trendingDocument(publication: Publication): string {
  const { archive, routes } = publication;
  const newest = archive.papers[0]?.date;
  const ranking = (days?: number) =>
    mostUpvoted(archive.papers, newest && days ? addDays(newest, 1 - days) : undefined).map(
      (paper) => paperRecord(paper, publication),
    );
  return jsonText({
    $schema: schemaAddress('trending', publication),
    page: routes.absolute(routes.trending()),
    ...(newest && { newestDay: newest }),
    lastSevenDays: ranking(7),
    lastThirtyDays: ranking(30),
    allTime: ranking(),
  });
}

function mostUpvoted(papers: readonly Paper[], since = ''): Paper[] {
  return papers
    .filter((paper) => paper.date >= since)
    .sort(compareByUpvotes)
    .slice(0, RANKING_MAX);
}
