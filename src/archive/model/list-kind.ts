/** The kinds of lists, as the API names them. */
export const LIST_KINDS = ['days', 'weeks', 'months', 'years', 'tags', 'orgs', 'authors'] as const;

/** One of the kinds of lists. */
export type ListKind = (typeof LIST_KINDS)[number];
