import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/archive/archive/entry.ts';
import { cslList, risList } from '../../../src/archive/formats/citation-lists.ts';
import { jsonLd } from '../../../src/archive/formats/json-ld.ts';
import { citationMeta } from '../../../src/archive/formats/meta-tags.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { makePublication, NASTY_TITLES } from '../make-publication.ts';

const { site } = makePublication([]);

/** The entry of a paper, alone in its archive. */
function entryOf(stated: Partial<Paper>): Entry {
  const { archive, entryOf: entry } = makePublication([stated]);
  return entry(archive.papers[0] as Paper);
}

const spiral = entryOf({
  id: '2506.24119',
  title: 'SPIRAL in $O(n^2)$',
  published: '2025-06-30',
  authors: ['Bo Liu', 'Qwen Team'],
  tags: ['reasoning'],
});

describe('citations', () => {
  it('are RIS records of unpublished work, one line a field', () => {
    expect(risList(site, [spiral]).split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - RPRT",
        "TI  - SPIRAL in O(n²)",
        "AU  - Liu, Bo",
        "AU  - Qwen Team",
        "PY  - 2025",
        "DA  - 2025/06/30",
        "KW  - Reasoning",
        "M3  - Preprint",
        "PB  - arXiv",
        "AN  - arXiv:2506.24119",
        "DO  - 10.48550/arXiv.2506.24119",
        "LA  - en",
        "UR  - https://arxiv.org/abs/2506.24119",
        "L1  - https://arxiv.org/pdf/2506.24119",
        "ER  - ",
        "",
      ]
    `);
  });

  it('are articles of CSL, which is what it calls preprints', () => {
    expect(JSON.parse(cslList(site, [spiral]))).toMatchInlineSnapshot(`
      [
        {
          "DOI": "10.48550/arXiv.2506.24119",
          "URL": "https://arxiv.org/abs/2506.24119",
          "archive_location": "arXiv:2506.24119",
          "author": [
            {
              "family": "Liu",
              "given": "Bo",
            },
            {
              "literal": "Qwen Team",
            },
          ],
          "id": "liu2025spiral",
          "issued": {
            "date-parts": [
              [
                2025,
                6,
                30,
              ],
            ],
          },
          "language": "en",
          "publisher": "arXiv",
          "title": "SPIRAL in O(n²)",
          "type": "article",
        },
      ]
    `);
  });

  it('are meta tags from which Zotero stores a preprint with all authors', () => {
    expect(
      citationMeta(site, spiral).map(({ name, content }) => `${name}: ${content}`),
    ).toMatchInlineSnapshot(`
      [
        "citation_title: SPIRAL in O(n²)",
        "citation_author: Bo Liu",
        "citation_author: Qwen Team",
        "citation_publication_date: 2025/06/30",
        "citation_arxiv_id: 2506.24119",
        "citation_publisher: arXiv",
        "citation_doi: 10.48550/arXiv.2506.24119",
        "citation_pdf_url: https://arxiv.org/pdf/2506.24119",
        "z:itemType: preprint",
      ]
    `);
  });

  it('are JSON-LD that cannot end its script', () => {
    const [title = ''] = NASTY_TITLES[0] ?? [];
    const nasty = entryOf({ title, authors: ['</script><b>'] });

    const text = jsonLd(site, nasty);

    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@type': 'ScholarlyArticle', name: title });
  });

  it('keep a field on its line, whatever stands in it', () => {
    const nasty = entryOf({ title: 'A\nTI  - B', doi: '10.1/x\nER  - ' });

    const lines = risList(site, [nasty]).trimEnd().split('\r\n');

    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) && line !== 'ER  -')).toEqual(
      [],
    );
  });
});
