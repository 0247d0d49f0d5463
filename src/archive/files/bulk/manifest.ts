import { bareType } from '../../addresses/media-types.ts';
import { revisionOf } from '../../archive/content-hash.ts';
import { type Finished, lateFileKind, placed } from '../../catalogue/kind.ts';
import { jsonText } from '../../formats/json/json-text.ts';
import type { Day } from '../../model/day.ts';
import { bulkFiles } from './bulk-files.ts';

/** What the manifest says of the whole archive and of each file; addresses below the origin. */
interface ManifestFacts {
  papers: number;
  hash: string;
  newest?: Day;
  files: readonly (Finished & { address: string })[];
}

/** Sizes and SHA-256 of the files of the whole archive. */
export const bulkManifest = lateFileKind<ManifestFacts>({
  *files(publication, { finished }) {
    const { site, archive, hashOf } = publication;
    if (!site.config.bulkFiles) return;
    const files = [...bulkFiles.files(publication)].map(({ address }) => address);
    const newest = archive.newestDay;
    yield placed(site.routes.bulk('manifest.json'), () => ({
      papers: archive.papers.length,
      hash: hashOf(archive.papers),
      ...(newest && { newest }),
      files: files.map((address) => ({ address, ...finished(address) })),
    }));
  },
  body: ({ config, routes }, { papers, hash, newest, files }) =>
    jsonText({
      name: config.name,
      home: routes.absolute(routes.home()),
      ...(newest && { newestDay: newest }),
      papers,
      sha256: hash,
      revision: revisionOf(hash),
      files: files.map(({ address, bytes, sha256 }) => ({
        name: address.slice(address.lastIndexOf('/') + 1),
        url: routes.absolute(address),
        type: bareType(address.replace(/\.gz$/, '')),
        encoding: 'gzip',
        bytes,
        sha256,
      })),
    }),
});
