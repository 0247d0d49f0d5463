/** What a built page does that no page may do. */
export type Rule =
  | 'markup'
  | 'element'
  | 'structure'
  | 'duplicate-id'
  | 'event-attribute'
  | 'style-attribute'
  | 'policy'
  | 'inline-script'
  | 'scheme'
  | 'other-host'
  | 'dead-link'
  | 'link-ending'
  | 'unmade';

/** One thing that is wrong with a built page. */
export interface Finding {
  /** The file, relative to the site's folder, with `/`. */
  page: string;
  rule: Rule;
  message: string;
  /** The tag that it is about, shortened; absent where it is about the whole page. */
  excerpt?: string;
}

/** A finding before the page is known, and where its tag begins. */
export interface Remark {
  rule: Rule;
  message: string;
  /** Offset of a tag in the page, in UTF-16 code units. */
  at?: number;
}
