import { isCsl } from './bibliography/read-csl.ts';
import { isListing } from './listing/read-listing.ts';

/** The forms of files that an import reads. */
export type SourceForm = 'arxiv' | 'bibtex' | 'csl' | 'export' | 'huggingface' | 'listing' | 'ris';

/** What each form is called in a sentence. */
export const FORM_NAMES: Readonly<Record<SourceForm, string>> = {
  arxiv: "an Atom answer of arXiv's API",
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  export: "the archive's own export (JSON Lines)",
  huggingface: "a recorded day of Hugging Face's Daily Papers",
  listing: 'a copied page of daily papers',
  ris: 'RIS',
};

/** The form of a file by its beginning, or undefined where it is none of those that an import reads. */
export function detectForm(text: string): SourceForm | undefined {
  const head = text
    .slice(0, 100_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<\?xml|^<(\w+:)?feed\b/.test(head)) return 'arxiv';
  if (head.startsWith('{') && isExportLine(head.split('\n', 1)[0] ?? '')) return 'export';
  if (/^[[{]/.test(head)) return isCsl(head) ? 'csl' : 'huggingface';
  if (/^TY {1,2}- /.test(head)) return 'ris';
  if (/^\s*@[a-z]+\s*[{(]/im.test(head)) return 'bibtex';
  return isListing(head) ? 'listing' : undefined;
}

/** A line of the export is a paper on its own; a recorded day is a list, or a map around one. */
function isExportLine(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    // CSL-JSON of a single paper, as doi.org gives it, has `author` in place of `authors`.
    return (
      typeof value === 'object' && value !== null && 'abstract' in value && !('author' in value)
    );
  } catch {
    return line.includes('"abstract":') && !line.includes('"author":');
  }
}
