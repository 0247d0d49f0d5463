import type { Registries } from '../../../src/archive/model/registries.ts';
import { nearest } from '../../../src/archive/problems/nearest.ts';
import type { ListedDraft } from '../../../src/sources/huggingface-paper.ts';
import { UsageError } from '../../cli/exit.ts';
import type { SyncContext } from '../sync/context.ts';
import { askDay, askTags } from './ask.ts';
import type { StatedPaper } from './options.ts';

/** Completes a draft with a day and topics: stated, asked for on a terminal, or else Hugging Face's day and suggestions. */
export async function completeDraft(
  context: SyncContext,
  draft: ListedDraft,
  stated: StatedPaper,
  tags: Registries['tags'],
  asks: boolean,
): Promise<ListedDraft> {
  const known = draft.date ?? context.today;
  const suggested = stated.tags ?? context.suggestTags(draft);
  return {
    ...draft,
    date: asks && stated.date === undefined ? await askDay(known, context.today) : known,
    tags: asks && stated.tags === undefined ? await askTags(tags, suggested) : suggested,
  };
}

/** Refuses a stated topic that the registry does not have, with the nearest one that it has. */
export function refuseUnknownTags(stated: StatedPaper, tags: Registries['tags']): void {
  const slugs = tags.map(({ slug }) => slug);
  for (const tag of stated.tags ?? []) {
    if (slugs.includes(tag)) continue;
    const near = nearest(tag, slugs);
    throw new UsageError(
      `There is no topic "${tag}" in tags.yaml.${near ? ` Did you mean "${near}"?` : ''}`,
    );
  }
}
