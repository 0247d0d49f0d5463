import { describe, expect, test } from 'vitest';
import { readArxivAtom } from '../../src/sources/arxiv.ts';
import { combineDrafts } from '../../src/sources/combine.ts';
import { atomEntry, atomFeed } from '../fake-upstream/entries.ts';

function readOne(entry: string) {
  const answer = readArxivAtom(atomFeed(entry));
  if (answer.kind !== 'papers') throw new Error(JSON.stringify(answer));
  return { ...answer, draft: answer.drafts[0] };
}

describe("arXiv's Atom", () => {
  test('becomes a draft with categories, version, journal and DOI', () => {
    const more =
      '<arxiv:journal_ref>Acta 56:1-50, 2006</arxiv:journal_ref><arxiv:doi>10.1145/1234.5678</arxiv:doi>';
    expect(readOne(atomEntry({ more })).draft).toEqual({
      id: '2512.00001',
      title: 'A plain title',
      abstract: 'We study a simple model with $\\alpha = 2$.',
      authors: ['Ada Lovelace', 'Emmy Noether'],
      published: '2025-12-08',
      version: 'v2',
      categories: ['cs.CL', 'cs.AI'],
      doi: '10.1145/1234.5678',
      journal: 'Acta 56:1-50, 2006',
      origin: 'arxiv',
    });
  });

  test.each([
    ['Phys. Rev. {\\bf D12} (1975) 1', 'Phys. Rev. D12 (1975) 1'],
    ['Nucl.Phys. {\\it B} {\\bf 72}, 461', 'Nucl.Phys. B 72, 461'],
    ["Comm. Math. Phys. \\textbf{43}, Poincar\\'e $\\alpha$", 'Comm. Math. Phys. 43, Poincaré α'],
    ['{NeurIPS} 2025, R\\&amp;D Track', 'NeurIPS 2025, R&D Track'],
  ])('has the journal as plain text: %s', (stated, shown) => {
    const more = `<arxiv:journal_ref>${stated}</arxiv:journal_ref>`;
    expect(readOne(atomEntry({ more })).draft?.journal).toBe(shown);
  });

  test('has old ids with their archive', () => {
    expect(readOne(atomEntry({ id: 'astro-ph/0601001v1' })).draft?.id).toBe('astro-ph-0601001');
  });

  test('has the venue that accepted it, where the comment is sure and the paper is not withdrawn', () => {
    const commented = (comment: string) =>
      readOne(atomEntry({ more: `<arxiv:comment>${comment}</arxiv:comment>` })).draft;
    expect(commented('9 pages. Accepted at ICLR 2025')?.venue).toBe('ICLR 2025');
    expect(commented('Submitted to ICLR 2025')).not.toHaveProperty('venue');
    expect(commented('This paper has been withdrawn. ICLR 2025')).not.toHaveProperty('venue');
  });

  test('is decoded exactly once, and comments are dropped', () => {
    const { draft } = readOne(atomEntry({ title: '&lt;b&gt; AT&amp;T <!-- x -->&amp;lt;' }));
    expect(draft?.title).toBe('<b> AT&T &lt;');
  });

  test('has the newest of several versions', () => {
    const answer = readArxivAtom(
      atomFeed(
        atomEntry({ id: '2512.00001v9' }),
        atomEntry({ id: '2512.00001v10' }),
        atomEntry({}),
      ),
    );
    expect(answer).toMatchObject({ drafts: [{ version: 'v10' }] });
  });

  test('reads the same with other prefixes', () => {
    const text =
      '<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>http://arxiv.org/abs/2512.09876v1</a:id><a:title>T</a:title><a:summary>S</a:summary></a:entry></a:feed>';
    expect(readArxivAtom(text)).toMatchObject({ drafts: [{ id: '2512.09876', title: 'T' }] });
  });

  test('marks withdrawn papers, whose text Hugging Face keeps', () => {
    const summary = 'This paper has been withdrawn by the authors.';
    const { draft } = readOne(atomEntry({ summary }));
    expect(draft?.withdrawn).toEqual({ date: '2025-12-09' });
    const listed = { title: 'T', abstract: 'What it was about.', origin: 'huggingface' as const };
    expect(combineDrafts(listed, draft)).toMatchObject({
      abstract: 'What it was about.',
      origin: 'huggingface',
      withdrawn: { date: '2025-12-09' },
      categories: ['cs.CL', 'cs.AI'],
    });
  });

  test('takes arXiv for the text and Hugging Face for counts and links', () => {
    const { draft } = readOne(atomEntry({}));
    const links = { github: 'https://github.com/a/b' };
    const listed = {
      title: 'T',
      abstract: 'x',
      authors: ['A'],
      upvotes: 3,
      links,
      origin: 'huggingface' as const,
    };
    expect(combineDrafts(listed, draft)).toMatchObject({
      title: 'A plain title',
      authors: ['Ada Lovelace', 'Emmy Noether'],
      upvotes: 3,
      links,
      origin: 'arxiv',
    });
  });

  test('tells an empty feed from a failure', () => {
    expect(readArxivAtom(atomFeed())).toEqual({ kind: 'none' });
  });

  test('refuses an entry without a summary and takes the others', () => {
    const broken = atomEntry({ id: '2512.00002v1' }).replace(/<summary>[\s\S]*<\/summary>/, '');
    expect(readArxivAtom(atomFeed(broken, atomEntry({})))).toMatchObject({
      drafts: [{ id: '2512.00001' }],
      refused: [{ paper: '2512.00002', note: 'It has no abstract.' }],
    });
  });

  test('that cannot be trusted is refused with a reason', () => {
    const feed = atomFeed(atomEntry({}));
    const entities = '<!DOCTYPE feed [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>';
    const texts = {
      'no XML': 'Rate exceeded.',
      'an error entry': atomFeed(
        '<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id format for x</summary></entry>',
      ),
      'a promise of entries': atomFeed().replace('>0<', '>1<'),
      'two roots': feed + feed,
      entities: feed.replace('?>', `?>${entities}`),
      'a control character': atomFeed(atomEntry({ title: 'a\bb' })),
      'markup in a title': atomFeed(atomEntry({ title: 'A <i>b</i>' })),
      'another encoding': feed.replace('UTF-8', 'ISO-8859-1'),
      'deep nesting': '<feed>'.repeat(50_000),
      'a cut': feed.slice(0, -100),
      'a million attributes': `<feed ${'"a"'.repeat(1_000_000)}></feed>`,
    };
    const reasons = Object.entries(texts).map(([what, text]) => [what, readArxivAtom(text)]);
    expect(Object.fromEntries(reasons)).toMatchInlineSnapshot(`
      {
        "a control character": {
          "again": true,
          "kind": "failed",
          "reason": "The answer holds a character that XML has not.",
        },
        "a cut": {
          "again": true,
          "kind": "failed",
          "reason": "The answer is no well-formed XML, or is cut off.",
        },
        "a million attributes": {
          "again": true,
          "kind": "failed",
          "reason": "The answer is no well-formed XML, or is cut off.",
        },
        "a promise of entries": {
          "again": true,
          "kind": "failed",
          "reason": "The answer promises 1 papers and holds none.",
        },
        "an error entry": {
          "again": false,
          "kind": "failed",
          "reason": "arXiv reports an error: incorrect id format for x.",
        },
        "another encoding": {
          "again": true,
          "kind": "failed",
          "reason": "The answer is declared as ISO-8859-1; only UTF-8 is read.",
        },
        "deep nesting": {
          "again": true,
          "kind": "failed",
          "reason": "The answer is nested more than 50 levels deep.",
        },
        "entities": {
          "again": true,
          "kind": "failed",
          "reason": "The answer declares entities or a document type.",
        },
        "markup in a title": {
          "again": true,
          "kind": "failed",
          "reason": "The answer has markup (<i>) inside a title.",
        },
        "no XML": {
          "again": true,
          "kind": "failed",
          "reason": "The answer is no XML.",
        },
        "two roots": {
          "again": true,
          "kind": "failed",
          "reason": "The answer has more than one root.",
        },
      }
    `);
  });
});

describe('an entry of arXiv', () => {
  const draftOf = (entry: Parameters<typeof atomEntry>[0]) => readOne(atomEntry(entry)).draft;

  test.each([
    [String.raw`5{\%} faster {\&amp;} R{\&amp;}D`, '5% faster & R&D'],
    ['{GPT}, {C++} and {{DOUBLE}: Braces}', 'GPT, C++ and DOUBLE: Braces'],
    [
      '{A}ttention on {0,1}-strings and X^{2} and $x_{i}$',
      'Attention on {0,1}-strings and X^{2} and $x_{i}$',
    ],
    ['The set {x, y} and {a|b}', 'The set {x, y} and {a|b}'],
  ])('loses braces of the title that print nothing: %s', (title, read) => {
    expect(draftOf({ title })?.title).toBe(read);
  });

  test.each([
    ['10.1007/abc, 10.1103/def', '10.1007/abc'],
    ['doi:10.1007/abc', '10.1007/abc'],
    ['https://doi.org/10.1007/abc', '10.1007/abc'],
    ['10.48550/arXiv.2512.00001 10.1007/abc', '10.1007/abc'],
    ['10.48550/arXiv.2512.00001', undefined],
    ['to appear', undefined],
  ])('has one DOI of a publisher: %s', (doi, read) => {
    expect(draftOf({ more: `<arxiv:doi>${doi}</arxiv:doi>` })?.doi).toBe(read);
  });

  test('is withdrawn where its comment says so, and keeps the abstract', () => {
    const comment =
      'arXiv admin note: This submission has been withdrawn by arXiv administrators due to text reuse';
    const { abstract, withdrawn } =
      draftOf({ more: `<arxiv:comment>${comment}</arxiv:comment>` }) ?? {};
    expect(abstract).toContain('We study');
    expect(withdrawn).toEqual({ date: '2025-12-09', note: comment });
    const summary = 'Withdrawn users are those who stop answering an agent. We propose to ask why.';
    expect(draftOf({ summary })?.withdrawn).toBeUndefined();
  });
});
