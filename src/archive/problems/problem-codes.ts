import type { TextProblemCode } from '../../abstract/index.ts';

/** How bad a problem is: an error stops the build, a warning is published. */
export type Severity = 'error' | 'warning';

/** Every code a problem can have; each has its heading in `docs/problems.md`. */
export const PROBLEM_CODES = {
  'file-name': 'error',
  'not-a-paper': 'error',
  'file-too-large': 'error',
  'not-utf8': 'error',
  'character-refused': 'error',
  'no-frontmatter': 'error',
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'yaml-comment': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-shape': 'error',
  'title-invalid': 'error',
  'day-invalid': 'error',
  'count-invalid': 'error',
  'author-invalid': 'error',
  'author-count': 'error',
  'tag-invalid': 'error',
  'category-invalid': 'error',
  'link-refused': 'error',
  'text-invalid': 'error',
  'arxiv-mismatch': 'error',
  'source-invalid': 'error',
  'teaser-invalid': 'error',
  'abstract-missing': 'error',
  'abstract-too-long': 'error',
  'wrong-folder': 'error',
  'duplicate-paper': 'error',
  'registry-invalid': 'error',
  'unfinished-import': 'error',
  'page-name': 'error',
  'page-markup': 'error',
  'menu-page-missing': 'error',
  'content-format': 'error',
  'config-invalid': 'error',
  'page-refused': 'error',
  'authors-missing': 'warning',
  'unknown-org': 'warning',
  'unknown-tag': 'warning',
  'author-without-letters': 'warning',
  'day-order': 'warning',
  'frontmatter-cut': 'warning',
  'title-twice': 'warning',
  'repository-example': 'warning',
} as const satisfies Record<string, Severity>;

/** The code of a problem: the archive's own, or one that the text of an abstract or a title has. */
export type ProblemCode = keyof typeof PROBLEM_CODES | TextProblemCode;
