import { listFormats } from '../addresses/list-forms.ts';
import { citeArchive } from '../formats/cite-archive.ts';
import { escapeMarkup } from '../formats/text/escape.ts';
import type { Day } from '../model/day.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { Year } from '../model/period.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** What the page of data depends on. */
export interface DataFacts {
  /** Newest first, each paper in one. */
  years: readonly { year: Year; papers: number }[];
  newest?: Day;
  /** The newest paper that Hugging Face's client can ask for. */
  example?: string;
  /** The topic of most papers. */
  topic?: { slug: string; label: string };
  /** The short content hash of all papers. */
  revision: string;
}

/** Something to run or to paste, with the words above it. */
export interface Sample {
  heading?: string;
  code: string;
}

/** A section of the page: a few sentences, then what it offers. */
export interface DataSection {
  /** Of the section that other pages lead to. */
  id?: string;
  heading: string;
  text: string;
  files: { year: string; count: string; links: Link[] }[];
  /** Addresses with a part to fill in, and what stands there. */
  patterns: { address: string; what: string }[];
  links: Link[];
  samples: Sample[];
}

/** The place on the page that says how to show a topic elsewhere. */
export const EMBED_SECTION = 'embed';

/** What can be taken from the archive, and how. */
export interface DataPageView {
  shell: PageShell;
  heading: string;
  lead: string;
  sections: DataSection[];
}

/** The view of `/data/`. */
export function dataView(site: Site, facts: DataFacts): DataPageView {
  const { routes, words } = site;
  return {
    shell: pageShell(site, {
      title: words.data.title,
      description: words.data.description,
      address: routes.data(),
    }),
    heading: words.data.title,
    lead: words.data.lead,
    sections: [
      ...(site.config.bulkFiles ? [wholeArchive(site, facts)] : []),
      pieces(site),
      api(site, facts),
      feeds(site),
      ...(facts.topic ? [embeds(site, facts.topic)] : []),
      citation(site, facts),
      licence(site),
    ],
  };
}

function section(heading: string, text: string, offers: Partial<DataSection>): DataSection {
  return { heading, text, files: [], patterns: [], links: [], samples: [], ...offers };
}

function wholeArchive({ routes, words }: Site, { years }: DataFacts): DataSection {
  const { data, counts } = words;
  const forms = { 'jsonl.gz': data.jsonLines, 'csv.gz': data.csv, 'bib.gz': data.bibtex };
  const file = (year: Year, form: string): string => routes.bulk(`papers-${year}.${form}`);
  const manifest = routes.bulk('manifest.json');
  const [newest] = years;
  const samples = newest
    ? [
        {
          heading: data.joinCode,
          code: `curl -s ${routes.absolute(file(newest.year, 'jsonl.gz'))} | gunzip > papers.jsonl`,
        },
        {
          heading: data.verifyCode,
          code: `curl -sO ${routes.absolute(manifest)}\njq -r '.files[] | .sha256 + "  " + .name' manifest.json |\n  sha256sum --check --ignore-missing`,
        },
      ]
    : [];
  return section(data.wholeHeading, data.whole, {
    files: years.map(({ year, papers }) => ({
      year,
      count: counts.papers(papers),
      links: Object.entries(forms).map(([form, label]) => ({ label, href: file(year, form) })),
    })),
    links: [{ label: data.checksums, href: manifest }],
    samples,
  });
}

function pieces({ routes, words, config }: Site): DataSection {
  const { data } = words;
  const list = (kind: ListKind, page: string, what: string): DataSection['patterns'] => {
    const [first, ...others] = listFormats(kind, config);
    if (first === undefined) return [];
    const endings = others.map((format) => ` .${format}`).join('');
    return [{ address: `${decodeURI(routes.sibling(page, first))}${endings}`, what }];
  };
  return section(data.piecesHeading, data.pieces, {
    patterns: [
      ...(config.paperFiles.includes('md')
        ? [{ address: routes.paperMarkdown('{id}'), what: data.onePaperMarkdown }]
        : []),
      ...(config.paperFiles.includes('json')
        ? [{ address: routes.paperJson('{id}'), what: data.onePaperJson }]
        : []),
      ...list('days', routes.day('YYYY-MM-DD'), data.oneDay),
      ...list('tags', routes.tag('{topic}'), data.oneTopic),
      ...list('orgs', routes.org('{organization}'), data.oneOrganization),
    ],
  });
}

function api({ routes, words, config }: Site, { example }: DataFacts): DataSection {
  const { data } = words;
  const get = (address: string): string => `curl -s ${routes.absolute(address)}`;
  return section(data.apiHeading, data.api, {
    links: [
      { label: data.apiIndex, href: routes.api('index.json') },
      { label: data.apiGaps, href: routes.sibling(routes.gaps(), 'json') },
      { label: data.llms, href: routes.llms() },
    ],
    samples: [
      { heading: data.startCode, code: `${get(routes.api('index.json'))} | jq` },
      {
        heading: data.trendingCode,
        code: `${get(routes.api('trending.json'))} | jq -r '.lastSevenDays[].title'`,
      },
      ...(config.paperFiles.includes('json') && example
        ? [
            {
              heading: data.paperCode,
              code: `HF_ENDPOINT=${routes.absolute(routes.root).replace(/\/$/, '')} hf papers info ${example}`,
            },
          ]
        : []),
    ],
  });
}

function feeds({ routes, words }: Site): DataSection {
  const { data, site } = words;
  return section(data.feedsHeading, data.feeds, {
    links: [
      { label: site.subscribe, href: routes.subscribe() },
      { label: data.opml, href: routes.opml() },
    ],
  });
}

function embeds(
  { routes, words }: Site,
  { slug, label }: NonNullable<DataFacts['topic']>,
): DataSection {
  const { data, pages } = words;
  const page = routes.tag(slug);
  const frame = routes.absolute(routes.embed(page));
  const file = routes.absolute(routes.below(page, 'embed.json'));
  return section(data.embedHeading, data.embed, {
    id: EMBED_SECTION,
    links: [{ label: data.embedExample, href: routes.embed(page) }],
    samples: [
      {
        heading: data.embedFrame,
        code: `<iframe src="${frame}" title="${escapeMarkup(pages.tagTitle(label))}"\n  width="100%" height="480" loading="lazy" style="border: 1px solid #ddd"></iframe>`,
      },
      {
        heading: data.embedScript,
        code: `const { papers } = await (await fetch('${file}')).json();`,
      },
    ],
  });
}

function citation(site: Site, facts: DataFacts): DataSection {
  const { data } = site.words;
  return section(data.citeHeading, data.cite, { samples: [{ code: citeArchive(site, facts) }] });
}

function licence({ words, config }: Site): DataSection {
  const { data, site } = words;
  return section(data.licenceHeading, data.licence, {
    links: config.repository ? [{ label: site.source, href: config.repository }] : [],
  });
}
