import { fileKind, placed } from '../catalogue/kind.ts';
import { type EpubFacts, epubFiles } from '../formats/epub/epub.ts';
import { daysOfWeek } from '../model/period.ts';

/** The newest weeks as books for e-readers, beside their pages; older ones go when they are no longer the newest. */
export const epubBooks = fileKind<EpubFacts>({
  *files({ site, archive, entriesOf }) {
    for (const week of [...archive.weeks.keys()].slice(0, site.config.epubWeeks)) {
      yield placed(site.routes.epub(week), () => ({
        week,
        days: daysOfWeek(week).flatMap((day) => {
          const papers = archive.days.get(day);
          return papers ? [{ day, entries: entriesOf(papers) }] : [];
        }),
      }));
    }
  },
  body: (site, facts, { zip }) => zip(epubFiles(site, facts)),
});
