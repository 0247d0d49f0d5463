import type { Publication } from '../publication.ts';

/** The schemas of the API by name. */
export type SchemaName = 'index' | 'catalog' | 'list' | 'paper' | 'trending';

/** The absolute address of a schema, which is also its `$id`. */
export function schemaAddress(name: SchemaName, { routes }: Publication): string {
  return routes.absolute(routes.api(`schema/${name}.json`));
}
