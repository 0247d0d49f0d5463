import { authorSources } from '../../../archive/outputs/feeds/sources.ts';
import { feedOfPath, feedPaths } from '../../../site/feed-endpoint.ts';

export const getStaticPaths = feedPaths(authorSources);
export const GET = feedOfPath('feed.xml');
