import { fileKind, placed } from '../catalogue/kind.ts';
import { jsonText } from '../formats/json/json-text.ts';
import { compareText } from '../model/order.ts';

/** The ids of the papers of each month, from which a script picks one: a few KB, whatever the size of the archive. */
export const randomFiles = fileKind<readonly string[]>({
  *files({ site, archive }) {
    for (const [month, papers] of archive.ownMonths) {
      yield placed(site.routes.randomIds(month), () =>
        papers.map(({ id }) => id).sort(compareText),
      );
    }
  },
  body: (_site, ids) => jsonText(ids),
});
