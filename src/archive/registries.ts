/** A feed that `feeds.yaml` declares: all conditions that it states must hold. */
export interface FeedDeclaration {
  /** Names its address, `/feeds/<slug>/feed.xml`. */
  slug: string;
  title: string;
  description?: string;
  /** The paper has one of these topics. */
  tags: readonly string[];
  /** The paper is from one of these organizations. */
  orgs: readonly string[];
  /** Title or abstract holds one of these words or phrases, whatever their case. */
  words: readonly string[];
  /** The paper has at least so many upvotes. */
  minUpvotes?: number;
}

/** A person whom `authors.yaml` tells apart from others of the same name, or joins from several names. */
export interface PersonEntry {
  slug: string;
  /** Spellings of the name; the first one is shown. */
  names: readonly string[];
  /** Ids of the papers that are this person's; without it, all papers under the names. */
  papers: readonly string[];
  orcid?: string;
}
