import { tagSources } from '../../../archive/outputs/feeds/sources.ts';
import { feedOfPath, feedPaths } from '../../../site/feed-endpoint.ts';

export const getStaticPaths = feedPaths(tagSources);
export const GET = feedOfPath('feed.xml');
