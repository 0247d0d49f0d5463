import { mainSource } from '../archive/outputs/feeds/sources.ts';
import { feedEndpoint } from '../site/feed-endpoint.ts';

export const GET = feedEndpoint('feed.json', mainSource);
