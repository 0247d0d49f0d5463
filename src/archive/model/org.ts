import type { Paper, WithFixedLists } from './paper.ts';
import type { OrgEntry } from './registries.ts';

/** An organization as `orgs.yaml` states it, with its papers: by date, newest first, then id. */
export type Org = WithFixedLists<OrgEntry> & { papers: readonly Paper[] };
