import type { Entry } from '../../archive/entry.ts';
import type { Day } from '../../model/day.ts';
import { daysOfWeek, type Week } from '../../model/period.ts';
import type { Site } from '../../site.ts';
import { escapeMarkup } from '../text/escape.ts';
import { instantOf } from '../text/instant.ts';
import type { ZipFile } from '../zip-file.ts';
import { chapterXhtml } from './chapter.ts';
import { xhtmlDocument } from './xhtml.ts';

/** What the book of a week depends on. */
export interface EpubFacts {
  week: Week;
  /** Oldest first, each with all that was listed on it. */
  days: readonly { day: Day; entries: readonly Entry[] }[];
}

/** A document of the book that readers turn the pages of: one a day. */
interface Chapter {
  name: string;
  title: string;
  xhtml: string;
}

/** The files of an EPUB 3 (W3C, EPUB 3.3) in the order in which they are packed, the media type first and as it is. */
export function epubFiles(site: Site, facts: EpubFacts): ZipFile[] {
  const chapters = facts.days.map(({ day, entries }): Chapter => {
    const title = site.words.days.long(day);
    return { name: `${day}.xhtml`, title, xhtml: chapterXhtml(site, title, entries) };
  });
  return [
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: CONTAINER },
    { name: 'EPUB/package.opf', content: packageDocument(site, facts, chapters) },
    { name: 'EPUB/nav.xhtml', content: navigation(site, facts, chapters) },
    { name: 'EPUB/style.css', content: STYLE },
    ...chapters.map(({ name, xhtml }) => ({ name: `EPUB/${name}`, content: xhtml })),
  ];
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** E-readers have fonts and margins of their own. */
const STYLE = `h1, h2 { line-height: 1.25; text-align: left; hyphens: none; }
h2 { margin-top: 2em; font-size: 1.15em; }
.byline, .links { font-size: 0.85em; text-align: left; }
section { break-inside: auto; }
`;

function packageDocument(
  site: Site,
  { week, days }: EpubFacts,
  chapters: readonly Chapter[],
): string {
  const { config, routes, words } = site;
  const items = chapters.map(({ name, xhtml }) => {
    const properties = xhtml.includes('<math') ? ' properties="mathml"' : '';
    return `<item id="d${name.slice(0, 10)}" href="${name}" media-type="application/xhtml+xml"${properties}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeMarkup(config.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeMarkup(routes.absolute(routes.week(week)))}</dc:identifier>
<dc:title>${escapeMarkup(bookTitle(site, week))}</dc:title>
<dc:language>${escapeMarkup(config.contentLanguage)}</dc:language>
<dc:creator>${escapeMarkup(config.name)}</dc:creator>
<dc:date>${days.at(-1)?.day ?? ''}</dc:date>
<meta property="dcterms:modified">${instantOf(days.at(-1)?.day ?? '')}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine${words.script.direction === 'rtl' ? ' page-progression-direction="rtl"' : ''}>
<itemref idref="nav"/>
${chapters.map(({ name }) => `<itemref idref="d${name.slice(0, 10)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The table of contents, which also is the first page. */
function navigation(site: Site, { week }: EpubFacts, chapters: readonly Chapter[]): string {
  const { words } = site;
  const days = daysOfWeek(week);
  const range = words.periods.range(days[0] ?? '', days.at(-1) ?? '');
  const items = chapters.map(
    ({ name, title }) => `<li><a href="${name}">${escapeMarkup(title)}</a></li>`,
  );
  return xhtmlDocument({
    site,
    title: bookTitle(site, week),
    body: `<h1>${escapeMarkup(bookTitle(site, week))}</h1>
<p>${escapeMarkup(range)}</p>
<nav epub:type="toc"><ol>
${items.join('\n')}
</ol></nav>
<p class="links">${escapeMarkup(words.site.rights)}</p>`,
  });
}

function bookTitle({ config, words }: Site, week: Week): string {
  return `${config.name}: ${words.periods.weekWithYear(week)}`;
}
