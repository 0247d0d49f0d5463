/**
 * What Hugging Face does to a text of arXiv, as far as recorded pairs tell: it deletes each command with an
 * argument but not the argument, then each pair of dollars with the backslashes between them.
 */
export function strip(arxiv: string): string {
  return arxiv
    .replace(/\\(\w+)\{([^}]*)\}/g, '$2')
    .replace(/\$([^$]*)\$/g, (_, formula: string) => formula.replaceAll('\\', ''));
}
