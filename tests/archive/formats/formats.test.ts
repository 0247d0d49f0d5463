import { describe, expect, it } from 'vitest';
import { cslList } from '../../../src/archive/formats/csl.ts';
import { jsonLd } from '../../../src/archive/formats/json-ld.ts';
import { citationMeta } from '../../../src/archive/formats/meta-tags.ts';
import { risList } from '../../../src/archive/formats/ris.ts';
import { NASTY_TITLES, paper, publicationOf } from '../publication.ts';

const spiral = paper({
  id: '2506.24119',
  title: 'SPIRAL in $O(n^2)$',
  published: '2025-06-30',
  authors: ['Bo Liu', 'Qwen Team'],
  tags: ['reasoning'],
  abstract: 'One.\n\nTwo with *stress*.',
});
const publication = publicationOf([spiral]);

describe('citations', () => {
  it('are RIS records of unpublished work, one line a field', () => {
    expect(risList([spiral], publication, true).split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - UNPB",
        "TI  - SPIRAL in O(n²)",
        "AU  - Liu, Bo",
        "AU  - Qwen Team",
        "PY  - 2025",
        "DA  - 2025/06/30",
        "AB  - One. Two with stress.",
        "KW  - Reasoning",
        "PB  - arXiv",
        "DB  - arXiv",
        "AN  - arXiv:2506.24119",
        "LA  - en",
        "UR  - https://arxiv.org/abs/2506.24119",
        "L1  - https://arxiv.org/pdf/2506.24119",
        "ER  - ",
        "",
      ]
    `);
  });

  it('are articles of CSL, which is what it calls preprints', () => {
    expect(JSON.parse(cslList([spiral], publication, true))).toMatchInlineSnapshot(`
      [
        {
          "URL": "https://arxiv.org/abs/2506.24119",
          "abstract": "One.

      Two with stress.",
          "archive": "arXiv",
          "archive_location": "2506.24119",
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
          "number": "arXiv:2506.24119",
          "publisher": "arXiv",
          "title": "SPIRAL in O(n²)",
          "type": "article",
        },
      ]
    `);
  });

  it('are meta tags from which Zotero stores a preprint with all authors', () => {
    expect(
      citationMeta(spiral, publication).map(({ name, content }) => `${name}: ${content}`),
    ).toMatchInlineSnapshot(`
      [
        "citation_title: SPIRAL in O(n²)",
        "citation_author: Bo Liu",
        "citation_author: Qwen Team",
        "citation_publication_date: 2025/06/30",
        "citation_arxiv_id: 2506.24119",
        "citation_publisher: arXiv",
        "citation_language: en",
        "citation_abstract_html_url: https://papers.example/papers/2506.24119/",
        "citation_pdf_url: https://arxiv.org/pdf/2506.24119",
        "z:itemType: preprint",
      ]
    `);
  });

  it('are JSON-LD that cannot end its script', () => {
    const [title = ''] = NASTY_TITLES[0] ?? [];
    const nasty = paper({ title, authors: ['</script><b>'] });

    const text = jsonLd(nasty, publicationOf([nasty]));

    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@type': 'ScholarlyArticle', name: title });
  });

  it('keep a field on its line, whatever stands in it', () => {
    const nasty = paper({ title: 'A\nTI  - B', abstract: 'C\nER  - \nD' });

    const lines = risList([nasty], publicationOf([nasty]), true)
      .trimEnd()
      .split('\r\n');

    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) && line !== 'ER  -')).toEqual(
      [],
    );
  });
});
