/** Where the preview tells its toolbar what is wrong; `?page=` is the address of the page that is shown. */
export const PROBLEMS_ADDRESS = '/@archive/problems';

/** A problem as the toolbar shows it. */
export interface ShownProblem {
  severity: 'error' | 'warning';
  /** `2506.24119.md:7:3`. */
  place: string;
  message: string;
  fix: string;
  /** What Vite's `/__open-in-editor` is asked for. */
  open: string;
}

/** What the toolbar shows of a page and of the whole content. */
export interface ProblemReport {
  /** Sentences that hold for the page that is shown, such as that its text is older than its file. */
  notices: string[];
  /** Those of the page's own file. */
  page: ShownProblem[];
  errors: number;
  warnings: number;
  /** The first of all, errors before warnings. */
  first: ShownProblem[];
}
