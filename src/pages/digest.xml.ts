import type { APIRoute } from 'astro';
import { digestFeed } from '../archive/outputs/feeds/digest-feed.ts';
import { rssFeed } from '../archive/outputs/feeds/rss.ts';
import { answer } from '../site/answer.ts';
import { loadArchive } from '../site/archive.ts';

export const GET: APIRoute = async () => {
  const publication = await loadArchive();
  const { routes } = publication;
  return answer(
    'rss',
    await rssFeed(digestFeed(publication), routes.absolute(routes.digestFeed())),
  );
};
