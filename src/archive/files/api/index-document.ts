import { LIST_KINDS } from '../../catalogue/list-forms.ts';
import { contentHash, revisionOf, type Sha256 } from '../bulk/revision.ts';
import { jsonText } from '../file.ts';
import type { Publication } from '../publication.ts';
import { schemaAddress } from './schema-address.ts';

/** The entrance of the API as the text of a JSON document: what the archive is, how much it holds, and where all else is. */
export function indexDocument(publication: Publication, sha256: Sha256): string {
  const { archive, routes, config } = publication;
  const absolute = (address: string): string => routes.absolute(address);
  const hash = contentHash(archive.papers, sha256);
  const [newest] = archive.papers;
  return jsonText({
    $schema: schemaAddress('index', publication),
    name: config.name,
    description: config.description,
    home: absolute(routes.home()),
    language: config.language,
    sha256: hash,
    revision: revisionOf(hash),
    papers: archive.papers.length,
    ...(newest && {
      newestDay: newest.date,
      newest: absolute(routes.api(`days/${newest.date}.json`)),
    }),
    catalogs: Object.fromEntries(
      LIST_KINDS.map((kind) => [kind, absolute(routes.api(`${kind}.json`))]),
    ),
    trending: absolute(routes.api('trending.json')),
    paper: `${absolute(routes.api('papers/'))}{id}.json`,
    feeds: {
      rss: absolute(routes.feed('feed.xml')),
      atom: absolute(routes.feed('atom.xml')),
      json: absolute(routes.feed('feed.json')),
      digest: absolute(routes.digestFeed()),
      opml: absolute(routes.opml()),
    },
    archive: absolute(routes.wholeArchive('manifest.json')),
  });
}
