import { type PaperFormat, paperFormats } from '../addresses/paper-forms.ts';
import type { Entry } from '../archive/entry.ts';
import { fileKind, placed } from '../catalogue/kind.ts';
import { jsonText } from '../formats/json/json-text.ts';
import { paperJson } from '../formats/json/paper-json.ts';
import { paperMarkdown } from '../formats/markdown/paper-markdown.ts';

/** A paper in one of its formats. */
interface PaperFileFacts {
  format: PaperFormat;
  entry: Entry;
}

/** The files beside each paper's page: Markdown, and JSON where Hugging Face's client asks for it. */
export const paperFiles = fileKind<PaperFileFacts>({
  *files({ site, archive, entryOf }) {
    const formats = paperFormats(site);
    for (const paper of archive.papers) {
      for (const { format, address } of formats) {
        yield placed(address(paper.id), () => ({ format, entry: entryOf(paper) }), paper.date);
      }
    }
  },
  body: (site, { format, entry }) =>
    format === 'md' ? paperMarkdown(site, entry) : jsonText(paperJson(entry)),
});
