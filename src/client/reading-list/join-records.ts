import type { PaperRecord } from '../reading/record.ts';
import { tidyLabels } from '../reading/record.ts';
import type { ReadPaper } from './read-list.ts';

/** A record with what a list says of its paper besides: nothing of either is lost. */
export function joinRecords(
  kept: PaperRecord | undefined,
  read: ReadPaper & { title: string },
): PaperRecord {
  const labels = tidyLabels([...(kept?.labels ?? []), ...(read.labels ?? [])]);
  const note = joinNotes(kept?.note, read.note);
  const saved = kept?.saved ?? read.saved;
  const done = kept?.read ?? read.read;
  const hidden = kept?.hidden ?? read.hidden;
  return {
    id: read.id,
    title: kept?.title ?? read.title,
    byline: kept?.byline || read.byline || '',
    ...(saved && { saved }),
    ...(done && { read: done }),
    ...(hidden && { hidden }),
    ...(note && { note }),
    ...(labels.length > 0 && { labels }),
  };
}

function joinNotes(kept: string | undefined, read: string | undefined): string | undefined {
  if (!kept || !read || kept.includes(read)) return kept || read;
  return read.includes(kept) ? read : `${kept}\n\n${read}`;
}
