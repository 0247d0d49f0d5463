import type { Paper, WithFixedLists } from './paper.ts';
import type { TagEntry } from './registries.ts';

/** A topic as `tags.yaml` states it, with its papers: by date, newest first, then id. */
export type Tag = WithFixedLists<TagEntry> & { papers: readonly Paper[] };
