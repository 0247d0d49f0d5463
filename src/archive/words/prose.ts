/** A section of a page of prose; `html` holds safe HTML of our own. */
export interface ProsePart {
  heading?: string;
  html: string;
}

/** The addresses that the prose names, already safe inside an attribute. */
export interface ProseLinks {
  feeds: string;
  data: string;
  repository?: string;
}
