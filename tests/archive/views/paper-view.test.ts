import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/archive/model/paper.ts';
import type { PaperView } from '../../../src/archive/views/paper-view.ts';
import { makePublication, viewAt } from '../make-publication.ts';

function viewOf(stated: Partial<Paper>, repository?: string): PaperView {
  const publication = makePublication([stated], {}, repository ? { repository } : {});
  return viewAt(publication, 'paper', `/papers/${publication.archive.papers[0]?.id}/`);
}

describe('the view of a paper', () => {
  it('leads to arXiv, its PDF and the discussion where the id is of arXiv', () => {
    expect(viewOf({ id: 'cs-0112017' }).actions).toEqual([
      { label: 'Read PDF', href: 'https://arxiv.org/pdf/cs/0112017' },
      { label: 'arXiv', href: 'https://arxiv.org/abs/cs/0112017' },
      { label: 'Discuss on Hugging Face', href: 'https://huggingface.co/papers/cs/0112017' },
    ]);
    expect(viewOf({ id: 'a-slug' }).actions).toEqual([]);
  });

  it("leads to arXiv's HTML from the month on in which arXiv began to make it", () => {
    const labels = (id: string) => viewOf({ id }).actions.map(({ label }) => label);
    expect(viewOf({ id: '2312.00001' }).actions[1]).toEqual({
      label: 'HTML',
      href: 'https://arxiv.org/html/2312.00001',
    });
    for (const id of ['2311.17001', '0704.00001', 'cs-0112017', 'math-9912017', 'a-slug']) {
      expect(labels(id)).not.toContain('HTML');
    }
  });

  it('leads to the models and data sets that name it, and says how many stars its code had, and when', () => {
    const factsOf = (stated: Partial<Paper>) =>
      viewOf(stated).facts.map(({ name, values }) => [name, ...values]);
    expect(factsOf({ stars: 1234, retrieved: '2025-12-11' })).toEqual(
      expect.arrayContaining([
        ['Stars on GitHub', { label: '1,234 on 11 Dec 2025' }],
        [
          'On Hugging Face',
          { label: 'Models', href: 'https://huggingface.co/models?other=arxiv:2512.00001' },
          { label: 'Data sets', href: 'https://huggingface.co/datasets?other=arxiv:2512.00001' },
        ],
      ]),
    );
    expect(JSON.stringify(factsOf({ id: 'cs-0112017' }))).toContain('other=arxiv:cs/0112017');
    expect(JSON.stringify(factsOf({ id: 'a-slug' }))).not.toContain('huggingface');
  });

  it('folds a long list of authors and counts those it does not know', () => {
    const authors = Array.from({ length: 64 }, (_, index) => `Author ${index}`);
    const view = viewOf({ authors, authorCount: 70 });
    expect([view.authors.length, view.hiddenAuthors.length]).toEqual([24, 40]);
    expect(view.showAuthors).toBe('Show all 64 authors');
    expect(view.moreAuthors).toBe('and 6 more');
  });

  it('leads from each date to where it comes from', () => {
    const view = viewOf({
      published: '2025-12-08',
      upvotes: 4,
      retrieved: '2025-12-11',
      alsoListed: ['2025-12-12'],
    });
    expect(view.meta[0]).toEqual({
      label: 'Published 8 December 2025',
      href: 'https://arxiv.org/abs/2512.00001',
    });
    const dated = view.facts.filter(({ name }) => name !== 'On Hugging Face');
    expect(dated.map(({ name, values }) => [name, values[0]?.href])).toEqual([
      ['Listed', '/papers/date/2025-12-10/'],
      ['Also listed', '/papers/date/2025-12-12/'],
      ['Upvotes', 'https://huggingface.co/papers/2512.00001'],
    ]);
    const { meta } = viewOf({ id: 'a-slug', published: '2025-12-08' });
    expect(meta).toEqual([{ label: 'Published 8 December 2025' }]);
  });

  it('leads to the same title under another id, and to other versions of it', () => {
    const titles = ['Qwen2 Technical Report', 'Qwen2 technical report', 'Qwen3 Technical Report'];
    const publication = makePublication(
      [...titles, 'Another'].map((title, index) => ({ id: `2512.0000${index + 1}`, title })),
    );
    const linksOf = (id: string) =>
      viewAt(publication, 'paper', `/papers/${id}/`)
        .meta.slice(1)
        .map(({ label }) => label);
    expect(linksOf('2512.00001')).toEqual([
      'Also as 2512.00002',
      'See also Qwen3 Technical Report',
    ]);
    expect(linksOf('2512.00003')).toHaveLength(2);
    expect(linksOf('2512.00004')).toEqual([]);
  });

  it('keeps the page of a withdrawn paper, marked', () => {
    const view = viewOf({ withdrawn: { date: '2026-01-02', note: 'An error in Lemma 3' } });
    expect(view.withdrawn).toBe('Withdrawn on 2 January 2026: An error in Lemma 3');
  });

  it('shows a title with mathematics as readable text in the head', () => {
    const view = viewOf({ title: 'Sorting in $O(n^2)$ and more' });
    expect(view.shell.title).toBe('Sorting in O(n²) and more · Example Papers');
    expect(view.titleHtml).toContain('katex');
    expect(view.shell.math).toBe(true);
  });

  it('leads to the file only where the repository is known', () => {
    expect(viewOf({}).correct).toEqual([]);
    expect(viewOf({}, 'https://github.com/owner/name').correct[0]?.href).toBe(
      'https://github.com/owner/name/edit/main/src/content/papers/2025/12/2512.00001.md',
    );
  });
});
