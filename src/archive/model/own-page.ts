/** A page that an archive has besides those of the papers: an imprint, how to join, who we are. */
export interface OwnPage {
  /** The name of its file, and of its address. */
  slug: string;
  title: string;
  /** One sentence below the title, and what search engines show. */
  description?: string;
  /**
   * The body as safe HTML, cut wherever an address below the site begins: joined by the root of the site it is whole,
   * so that it reads the same at every base path.
   */
  html: readonly string[];
}

/** The page that stands in place of the shipped text of `/about/`. */
export const ABOUT_PAGE = 'about';
