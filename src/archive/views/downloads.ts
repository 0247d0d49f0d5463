import { listFormats } from '../addresses/list-forms.ts';
import type { ListFormat } from '../addresses/listed-routes.ts';
import { bareType } from '../addresses/media-types.ts';
import type { ListKind } from '../model/list-kind.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';
import type { Alternate } from './page-shell.ts';

/** A file to download: its address, and the name under which it is saved. */
export interface Download extends Link {
  file: string;
}

/** The export formats of a list, beside its page. */
export function listDownloads(site: Site, page: string, name: string, kind: ListKind): Download[] {
  return listFormats(kind, site.config).map((format) => ({
    label: formatLabel(site, format),
    href: site.routes.sibling(page, format),
    file: `${name}.${format}`,
  }));
}

/** The digest of a day or week, where there are any. */
export function digestLink({ config, routes, words }: Site, page: string): Link[] {
  return config.digestPages ? [{ label: words.list.digestPage, href: routes.digest(page) }] : [];
}

/** The exports of a list for programs, announced in the head of its page. */
export function listAlternates(site: Site, page: string, kind: ListKind): Alternate[] {
  return listFormats(kind, site.config)
    .filter((format) => format === 'md' || format === 'json')
    .map((format) => {
      const href = site.routes.sibling(page, format);
      return { type: bareType(href), href, title: formatLabel(site, format) };
    });
}

function formatLabel({ words: { list } }: Site, format: ListFormat): string {
  return {
    bib: list.bibtex,
    ris: list.ris,
    'csl.json': list.csl,
    md: list.markdown,
    json: list.json,
  }[format];
}
