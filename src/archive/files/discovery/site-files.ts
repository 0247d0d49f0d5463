import { escapeMarkup } from '../../formats/text/escape.ts';
import { jsonText, type OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';
import { llmsText } from './llms.ts';
import { redirectRules } from './redirects.ts';

/** Colour of paper behind the icon and the bars of an installed archive, as the pages have it. */
const PAPER = '#fcfbf8';

/** What programs that visit a site look for: robots.txt, llms.txt, the search description and the manifest. */
export function siteFiles(publication: Publication): OutputFile[] {
  const { archive, routes } = publication;
  return [
    { address: routes.asset('_redirects'), papers: [], body: () => redirectRules(publication) },
    { address: routes.asset('robots.txt'), papers: [], body: () => robotsText(publication) },
    { address: routes.llms(), papers: archive.papers, body: () => llmsText(publication) },
    { address: routes.openSearch(), papers: [], body: () => openSearchXml(publication) },
    { address: routes.manifest(), papers: [], body: () => webManifest(publication) },
  ];
}

function robotsText({ routes }: Publication): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${routes.absolute(routes.sitemap())}\n`;
}

/** The description with which a browser adds the archive to its search boxes (OpenSearch 1.1). */
function openSearchXml({ routes, config }: Publication): string {
  const search = `${routes.absolute(routes.search())}?q={searchTerms}`;
  // The format allows 16 characters for the name and 1,024 for the description.
  const shortName = config.name.length <= 16 ? config.name : config.name.slice(0, 15).trim();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeMarkup(shortName)}</ShortName>`,
    `  <LongName>${escapeMarkup(config.name.slice(0, 48))}</LongName>`,
    `  <Description>${escapeMarkup(config.description.slice(0, 1024))}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="192" height="192" type="image/png">${escapeMarkup(routes.absolute(routes.asset('icon-192.png')))}</Image>`,
    `  <Url type="text/html" template="${escapeMarkup(search)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function webManifest({ routes, config }: Publication): string {
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
    id: routes.home(),
    start_url: routes.home(),
    scope: routes.home(),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      icon(192, 'icon-192.png', 'any'),
      icon(512, 'icon-512.png', 'any'),
      icon(512, 'icon-maskable-512.png', 'maskable'),
    ],
  });
}
