import type { ListKind } from '../../catalogue/list-forms.ts';
import { jsonText } from '../file.ts';
import { documentAddress, type PaperList } from '../lists/paper-list.ts';
import type { Publication } from '../publication.ts';
import { schemaAddress } from './schema-address.ts';

/** All lists of one kind as the text of a JSON document: what there is, how large, and where. */
export function catalogDocument(
  kind: ListKind,
  lists: readonly PaperList[],
  publication: Publication,
): string {
  const { routes } = publication;
  return jsonText({
    $schema: schemaAddress('catalog', publication),
    kind,
    count: lists.length,
    lists: lists.map((list) => ({
      key: list.key,
      title: list.title,
      count: list.papers.length,
      page: routes.absolute(list.page),
      json: routes.absolute(documentAddress(list, publication)),
    })),
  });
}
