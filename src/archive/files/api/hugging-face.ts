import type { Entry } from '../../archive/entry.ts';
import { fileKind, placed } from '../../catalogue/kind.ts';
import { jsonText } from '../../formats/json/json-text.ts';
import { huggingFacePaper } from '../../formats/json/paper-json.ts';

/**
 * The papers of the newest day as Hugging Face's `GET /api/daily_papers` answers, and those of every other day, to
 * which hosts that read query strings lead; these without abstracts, which stand with each paper's own JSON. Weeks
 * and months would say the same papers again.
 */
export const huggingFaceFiles = fileKind<{ entries: readonly Entry[]; isNewest: boolean }>({
  *files({ site, archive, entriesOf }) {
    const [newest = []] = archive.days.values();
    yield placed(site.routes.dailyPapersApi(), () => ({
      entries: entriesOf(newest),
      isNewest: true,
    }));
    if (!site.config.huggingFaceDays) return;
    for (const [day, papers] of archive.days) {
      const facts = () => ({ entries: entriesOf(papers), isNewest: false });
      yield placed(site.routes.dailyPapersOf(day), facts, day);
    }
  },
  body: (_site, { entries, isNewest }) =>
    jsonText(entries.map((entry) => listEntry(entry, isNewest))),
});

/** The client reads title, organization, code and project from the outer object and all else from the inner one; scripts read them there too. */
function listEntry(entry: Entry, withAbstract: boolean) {
  const { summary, ...brief } = huggingFacePaper(entry);
  const paper = withAbstract ? { ...brief, summary } : brief;
  const { title, publishedAt, organization, githubRepo, projectPage } = paper;
  return {
    paper,
    publishedAt,
    title,
    numComments: entry.paper.comments ?? 0,
    ...(organization && { organization }),
    ...(githubRepo && { githubRepo }),
    ...(projectPage && { projectPage }),
  };
}
