import { z } from 'zod';
import { listFormats } from '../../addresses/list-forms.ts';
import { revisionOf } from '../../archive/content-hash.ts';
import { type Line, lineOf } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import { fileKind, placed } from '../../catalogue/kind.ts';
import { listsOfKind } from '../../catalogue/lists.ts';
import { mostUpvoted } from '../../catalogue/most-upvoted.ts';
import { trendsOf } from '../../catalogue/trends.ts';
import { type ApiDocument, DOCUMENTS, type DocumentName } from '../../formats/json/documents.ts';
import { jsonText } from '../../formats/json/json-text.ts';
import { briefJson } from '../../formats/json/paper-json.ts';
import { schemaAddress } from '../../formats/json/schema-address.ts';
import type { Day } from '../../model/day.ts';
import type { Span } from '../../model/gap.ts';
import { LIST_KINDS } from '../../model/list-kind.ts';
import type { Site } from '../../site.ts';
import { SOFTWARE } from '../../version.ts';
import type { Course, Trends, TrendsFacts } from '../../views/trends-view.ts';

/** How many papers each ranking of the API holds. */
const RANKING_MAX = 50;

/** The entrance of the API: what the archive is, how much it holds, and where all else is. */
export const apiIndex = fileKind<{ papers: number; hash: string; newest?: Day }>({
  *files({ site, archive, hashOf }) {
    const newest = archive.newestDay;
    yield placed(site.routes.api('index.json'), () => ({
      papers: archive.papers.length,
      hash: hashOf(archive.papers),
      ...(newest && { newest }),
    }));
  },
  body: (site, facts) => jsonText(indexDocument(site, facts)),
});

function indexDocument(
  site: Site,
  { papers, hash, newest }: { papers: number; hash: string; newest?: Day },
): ApiDocument<'index'> {
  const { routes, config } = site;
  const { absolute } = routes;
  const hasDays = listFormats('days', config).includes('json');
  return {
    $schema: schemaAddress(site, 'index'),
    name: config.name,
    description: config.description,
    home: absolute(routes.home()),
    language: config.contentLanguage,
    software: SOFTWARE,
    sha256: hash,
    revision: revisionOf(hash),
    papers,
    ...(newest && { newestDay: newest }),
    ...(newest && hasDays && { newest: absolute(routes.sibling(routes.day(newest), 'json')) }),
    catalogs: Object.fromEntries(
      LIST_KINDS.map((kind) => [kind, absolute(routes.api(`${kind}.json`))]),
    ) as ApiDocument<'index'>['catalogs'],
    trending: absolute(routes.api('trending.json')),
    gaps: absolute(routes.sibling(routes.gaps(), 'json')),
    trends: absolute(routes.sibling(routes.trends(), 'json')),
    ...(config.paperFiles.includes('json') && { paper: absolute(routes.paperJson('{id}')) }),
    ...(config.paperFiles.includes('md') && { markdown: absolute(routes.paperMarkdown('{id}')) }),
    feeds: {
      rss: absolute(routes.feed('feed.xml')),
      atom: absolute(routes.feed('atom.xml')),
      json: absolute(routes.feed('feed.json')),
      digest: absolute(routes.digestFeed()),
      opml: absolute(routes.opml()),
    },
    ...(config.bulkFiles && { archive: absolute(routes.bulk('manifest.json')) }),
  };
}

/** A list in a catalogue; addresses below the origin. */
type Listed = { key: string; title: string; papers: number; page: string; json?: string };

/** All lists of each kind: what there is, how large, and where. */
export const apiCatalogs = fileKind<{ kind: (typeof LIST_KINDS)[number]; lists: Listed[] }>({
  *files(publication) {
    const { routes, config } = publication.site;
    for (const kind of LIST_KINDS) {
      const hasJson = listFormats(kind, config).includes('json');
      const lists = (): Listed[] =>
        listsOfKind(publication, kind).map(({ key, title, page, papers }) => ({
          key,
          title,
          papers: papers.length,
          page,
          ...(hasJson && { json: routes.sibling(page, 'json') }),
        }));
      yield placed(routes.api(`${kind}.json`), () => ({ kind, lists: lists() }));
    }
  },
  body: (site, { kind, lists }) =>
    jsonText({
      $schema: schemaAddress(site, 'catalog'),
      kind,
      count: lists.length,
      lists: lists.map(({ key, title, papers, page, json }) => ({
        key,
        title,
        count: papers,
        page: site.routes.absolute(page),
        ...(json && { json: site.routes.absolute(json) }),
      })),
    } satisfies ApiDocument<'catalog'>),
});

/** The most upvoted papers of the last seven and thirty days up to the newest one, and of all time. */
export const apiTrending = fileKind<{ newest?: Day; rankings: Line[][] }>({
  *files(publication) {
    const { site, archive } = publication;
    const newest = archive.newestDay;
    const ranking = (days?: number): Line[] => rankingOf(publication, days);
    yield placed(site.routes.api('trending.json'), () => ({
      rankings: [ranking(7), ranking(30), ranking()],
      ...(newest && { newest }),
    }));
  },
  body: (site, { newest, rankings }) => {
    const [week = [], month = [], all = []] = rankings.map((lines) => lines.map(briefJson));
    return jsonText({
      $schema: schemaAddress(site, 'trending'),
      page: site.routes.absolute(site.routes.trending()),
      ...(newest && { newestDay: newest }),
      lastSevenDays: week,
      lastThirtyDays: month,
      allTime: all,
    } satisfies ApiDocument<'trending'>);
  },
});

function rankingOf({ archive, entriesOf }: Publication, days?: number): Line[] {
  return entriesOf(mostUpvoted(archive, RANKING_MAX, days)).map(lineOf);
}

/** The days without papers beside their page, for programs. */
export const apiGaps = fileKind<{ withPapers: number; span?: Span }>({
  *files({ site: { routes }, archive, span }) {
    const facts = { withPapers: archive.days.size, ...(span && { span }) };
    yield { address: routes.sibling(routes.gaps(), 'json'), facts };
  },
  body: (site, { withPapers, span }) =>
    jsonText({
      $schema: schemaAddress(site, 'gaps'),
      page: site.routes.absolute(site.routes.gaps()),
      ...(span && { first: span.first, last: span.last }),
      withPapers,
      gaps: [...(span?.gaps ?? [])],
    } satisfies ApiDocument<'gaps'>),
});

/** The trends beside their page, for programs. */
export const apiTrends = fileKind<TrendsFacts>({
  *files(publication) {
    const { routes } = publication.site;
    yield placed(routes.sibling(routes.trends(), 'json'), () => trendsOf(publication));
  },
  body: (site, { trends }) => jsonText(trendsDocument(site, trends)),
});

function trendsDocument(site: Site, trends: Trends | undefined): ApiDocument<'trends'> {
  const course = ({ slug, name, counts, recent, before }: Course) => ({
    slug,
    name,
    counts: [...counts],
    recent,
    before,
  });
  const counted = ({ key, papers }: { key: string; papers: number }) => ({ key, count: papers });
  return {
    $schema: schemaAddress(site, 'trends'),
    page: site.routes.absolute(site.routes.trends()),
    ...(trends && {
      newestDay: trends.newest,
      days: trends.days.map(counted),
      weeks: trends.weeks.map(counted),
      months: trends.months.map(counted),
      window: { ...trends.window },
      countedMonths: [...trends.table],
      topics: trends.topics.map(course),
      organizations: trends.orgs.map(course),
      newWords: (trends.newWords?.words ?? []).map(({ word, papers }) => ({ word, count: papers })),
      ...(trends.newWords && { newWordsMonth: trends.newWords.month }),
    }),
  };
}

/** The schemas of the API (JSON Schema, draft 2020-12). */
export const apiSchemas = fileKind<{ name: DocumentName }>({
  *files({ site }) {
    for (const name of Object.keys(DOCUMENTS) as DocumentName[]) {
      yield { address: site.routes.api(`schema/${name}.json`), facts: { name } };
    }
  },
  body: (site, { name }) => {
    const { $schema, ...schema } = z.toJSONSchema(DOCUMENTS[name]);
    const title = `${site.config.name}: ${name}`;
    return jsonText({ $schema, $id: schemaAddress(site, name), title, ...schema });
  },
});
