import { fileKind } from '../../catalogue/kind.ts';
import { jsonText } from '../../formats/json/json-text.ts';
import { escapeMarkup } from '../../formats/text/escape.ts';
import type { Site } from '../../site.ts';
import { shorten } from '../../words/shorten.ts';
import { redirectRules } from './redirects.ts';

/** The most characters that OpenSearch 1.1 allows. */
const SHORT_NAME_MAX = 16;
const LONG_NAME_MAX = 48;
const DESCRIPTION_MAX = 1024;

/** The files that say the same whatever the papers: robots.txt, redirects, the search description, the manifest. */
const WRITERS = {
  redirects: redirectRules,
  robots: robotsText,
  openSearch: openSearchXml,
  manifest: webManifest,
} as const;

/** What programs that visit a site look for. */
export const siteFiles = fileKind<{ file: keyof typeof WRITERS }>({
  *files({ site: { routes } }) {
    yield { address: routes.asset('_redirects'), facts: { file: 'redirects' } };
    yield { address: routes.asset('robots.txt'), facts: { file: 'robots' } };
    yield { address: routes.openSearch(), facts: { file: 'openSearch' } };
    yield { address: routes.manifest(), facts: { file: 'manifest' } };
  },
  body: (site, { file }) => WRITERS[file](site),
});

function robotsText({ routes }: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.sitemap())}\n`;
}

/** The description with which a browser adds the archive to its search boxes (OpenSearch 1.1). */
function openSearchXml({ routes, config }: Site): string {
  const search = `${routes.absolute(routes.search())}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeMarkup(wholeWords(config.name, SHORT_NAME_MAX))}</ShortName>`,
    `  <LongName>${escapeMarkup(wholeWords(config.name, LONG_NAME_MAX))}</LongName>`,
    `  <Description>${escapeMarkup(shorten(config.description, DESCRIPTION_MAX))}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="192" height="192" type="image/png">${escapeMarkup(routes.absolute(routes.asset('icon-192.png')))}</Image>`,
    `  <Url type="text/html" template="${escapeMarkup(search)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** As many whole words of a name as fit; a first word that is too long is cut. */
function wholeWords(name: string, max: number): string {
  const words = name.trim().split(/\s+/);
  while (words.length > 1 && words.join(' ').length > max) words.pop();
  return Array.from(words.join(' ')).slice(0, max).join('');
}

function webManifest({ routes, config, words }: Site): string {
  const icon = (size: number, name: string, purpose: string) => ({
    src: routes.asset(name),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return jsonText({
    name: config.name,
    short_name: config.name,
    description: config.description,
    lang: config.language,
    dir: words.script.direction,
    id: routes.home(),
    start_url: routes.home(),
    scope: routes.home(),
    display: 'minimal-ui',
    // Behind the icon, and of the bars of an installed archive.
    background_color: config.colours.paper,
    theme_color: config.colours.paper,
    icons: [
      icon(192, 'icon-192.png', 'any'),
      icon(512, 'icon-512.png', 'any'),
      icon(512, 'icon-maskable-512.png', 'maskable'),
    ],
  });
}
