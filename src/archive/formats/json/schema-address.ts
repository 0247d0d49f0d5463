import type { Site } from '../../site.ts';
import type { DocumentName } from './documents.ts';

/** The absolute address of a document's schema, which is also its `$id`. */
export function schemaAddress({ routes }: Site, name: DocumentName): string {
  return routes.absolute(routes.api(`schema/${name}.json`));
}
