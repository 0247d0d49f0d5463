import { declaredSources } from '../../../archive/outputs/feeds/sources.ts';
import { feedOfPath, feedPaths } from '../../../site/feed-endpoint.ts';

export const getStaticPaths = feedPaths(declaredSources);
export const GET = feedOfPath('atom.xml');
