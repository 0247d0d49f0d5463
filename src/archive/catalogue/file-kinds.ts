import {
  apiCatalogs,
  apiGaps,
  apiIndex,
  apiSchemas,
  apiTrending,
  apiTrends,
} from '../files/api/api-files.ts';
import { embedFiles } from '../files/api/embed-files.ts';
import { huggingFaceFiles } from '../files/api/hugging-face.ts';
import { bulkFiles } from '../files/bulk/bulk-files.ts';
import { bulkManifest } from '../files/bulk/manifest.ts';
import { cardFiles } from '../files/cards/cards.ts';
import { llmsFiles } from '../files/discovery/llms.ts';
import { siteFiles } from '../files/discovery/site-files.ts';
import { sitemapFiles } from '../files/discovery/sitemap.ts';
import { epubBooks } from '../files/epub-files.ts';
import { digestFeeds } from '../files/feeds/digest-feed.ts';
import { authorFeeds, mainFeeds, orgFeeds, tagFeeds } from '../files/feeds/feed-files.ts';
import { opmlFiles } from '../files/feeds/opml.ts';
import { idPages } from '../files/id-pages.ts';
import { listFiles } from '../files/list-files.ts';
import { paperFiles } from '../files/paper-files.ts';
import { randomFiles } from '../files/random-files.ts';
import { teaserFiles } from '../files/teaser-files.ts';
import type { FileKind, LateFileKind } from './kind.ts';

/** Every kind of file there is besides pages and the search index. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  card: cardFiles,
  bulk: bulkFiles,
  'paper-file': paperFiles,
  'list-file': listFiles,
  epub: epubBooks,
  feed: mainFeeds,
  'topic-feed': tagFeeds,
  'organization-feed': orgFeeds,
  'author-feed': authorFeeds,
  'digest-feed': digestFeeds,
  opml: opmlFiles,
  'hugging-face': huggingFaceFiles,
  'api-index': apiIndex,
  'api-catalog': apiCatalogs,
  'api-trending': apiTrending,
  'api-gaps': apiGaps,
  'api-trends': apiTrends,
  embed: embedFiles,
  'api-schema': apiSchemas,
  'random-ids': randomFiles,
  teaser: teaserFiles,
  'id-page': idPages,
  site: siteFiles,
  llms: llmsFiles,
};

/** The kinds of files that tell of others. */
export const LATE_FILE_KINDS: Readonly<Record<string, LateFileKind>> = {
  'bulk-manifest': bulkManifest,
  sitemap: sitemapFiles,
};
