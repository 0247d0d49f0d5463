import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Paper, ParsedPaper } from '../../src/archive/model/paper.ts';
import type { PaperDraft } from '../../src/sources/draft.ts';
import { type MergeMode, mergeDraft } from '../../src/sources/merge.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const HF: PaperDraft = {
  id: '2501.00001',
  title: 'A plain title',
  abstract: 'We gain 2times.',
  authors: ['Ada Example', 'Bo Sample'],
  date: '2025-01-02',
  upvotes: 3,
  retrieved: '2025-01-02',
  links: { github: 'https://github.com/a/b' },
  origin: 'huggingface',
};
const ARXIV: PaperDraft = {
  id: '2501.00001',
  title: 'A plain title',
  abstract: 'We gain $2\\times$.',
  authors: ['Ada Example', 'Bo Sample', 'Cy Third'],
  categories: ['cs.CL'],
  version: 'v1',
  origin: 'arxiv',
};

function imported(draft: PaperDraft, edits: Partial<Paper> = {}): ParsedPaper {
  const { paper } = mergeDraft(undefined, draft, { mode: 'fill', sha256 });
  return { paper: { ...paper, ...edits }, file: `papers/2025/01/${paper.id}.md`, places: {} };
}

const merge = (existing: ParsedPaper, draft: PaperDraft, mode: MergeMode, keys?: string[]) =>
  mergeDraft(existing, draft, { mode, sha256, ...(keys && { keys }) });
const keysOf = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);

describe('a new paper', () => {
  it('is signed with eight digits over title, authors and abstract', () => {
    const { paper } = imported(HF);
    const digits = sha256(JSON.stringify([paper.title, paper.authors, paper.abstract]));
    expect(paper.source).toBe(`huggingface@${digits.slice(0, 8)}`);
    expect('origin' in paper).toBe(false);
  });

  it('is refused without a day', () => {
    const { date: _, ...undated } = HF;
    expect(() => imported(undated)).toThrow('"A plain title" has no day.');
  });
});

describe('filling', () => {
  it('changes nothing where the same answer comes again', () => {
    expect(merge(imported(HF), HF, 'fill')).toMatchObject({ changes: [], suggestions: [] });
  });

  it('adds what a paper written by hand leaves out, and changes nothing that is there', () => {
    const { source: _, ...byHand } = imported(HF, { org: 'Example Lab', links: {} }).paper;
    const existing = { paper: byHand, file: '', places: {} };
    const { changes, suggestions } = merge(existing, { ...ARXIV, org: 'Other' }, 'fill');
    expect(keysOf(changes)).toEqual(['categories', 'version']);
    expect(keysOf(suggestions)).toEqual(['authors', 'org', 'abstract']);
  });

  it('adds nothing under a key that stands there empty', () => {
    const { source: _, ...byHand } = imported(HF).paper;
    const existing = {
      paper: byHand,
      file: '',
      places: { 'key:categories': { line: 1, column: 1 } },
    };
    expect(keysOf(merge(existing, ARXIV, 'fill').changes)).toEqual(['version']);
  });

  it('does not bring back what a person took out of an imported paper, but tells of it', () => {
    const { changes, suggestions } = merge(imported(HF, { links: {} }), HF, 'fill');
    expect(changes).toEqual([]);
    expect(keysOf(suggestions)).toEqual(['links.github']);
  });

  it("adds Hugging Face's counts and links to a paper that came from arXiv alone", () => {
    const existing = imported({ ...ARXIV, date: '2025-01-02' });
    expect(keysOf(merge(existing, HF, 'fill').changes)).toEqual([
      'upvotes',
      'retrieved',
      'links.github',
    ]);
  });

  it('fills in no single count beside counts of another day', () => {
    const listed = imported({ ...HF, origin: 'listing' }, { comments: 2 });
    const { upvotes: _, ...paper } = listed.paper;
    expect(merge({ ...listed, paper }, { ...HF, retrieved: '2025-02-02' }, 'fill').changes).toEqual(
      [],
    );
  });

  it('adds a further day to alsoListed, once', () => {
    const later = { ...HF, date: '2025-01-09' };
    const { paper, changes } = merge(imported(HF), later, 'fill');
    expect(paper).toMatchObject({ date: '2025-01-02', alsoListed: ['2025-01-09'] });
    expect(keysOf(changes)).toEqual(['alsoListed']);
    expect(merge({ ...imported(HF), paper }, later, 'fill').changes).toEqual([]);
  });
});

describe("completing by arXiv's text", () => {
  it('replaces the text of an import that nobody has touched, and signs anew', () => {
    const { paper, changes } = merge(imported(HF, { authorCount: 3 }), ARXIV, 'fill');
    expect(paper.abstract).toBe('We gain $2\\times$.');
    expect(paper.source).toMatch(/^arxiv@/);
    expect(keysOf(changes)).toEqual([
      'authors',
      'abstract',
      'authorCount',
      'source',
      'categories',
      'version',
    ]);
  });

  it.each(['title', 'abstract'] as const)(
    'leaves all three as they are once the %s was edited',
    (key) => {
      const existing = imported(HF, { [key]: 'Mended by hand' });
      const { paper, changes } = merge(existing, ARXIV, 'fill');
      expect(paper).toMatchObject({ [key]: 'Mended by hand', source: existing.paper.source });
      expect(keysOf(changes)).toEqual(['categories', 'version']);
    },
  );

  it('brings nothing back that a person takes out of a paper whose text they have edited', () => {
    const { org: _, ...touched } = imported(HF, { title: 'Mended by hand', links: {} }).paper;
    const first = merge(
      { ...imported(HF), paper: touched },
      { ...ARXIV, links: HF.links ?? {} },
      'fill',
    );
    expect(keysOf(first.changes)).toEqual(['categories', 'version']);
    const again = { ...imported(HF), paper: { ...first.paper, categories: [] } };
    expect(merge(again, ARXIV, 'fill').changes).toEqual([]);
  });

  it("does not replace arXiv's own text by a newer version, but tells of it", () => {
    const newer = { ...ARXIV, abstract: 'We gain $3\\times$.', version: 'v2' };
    const { changes, suggestions } = merge(
      imported({ ...ARXIV, date: '2025-01-02' }),
      newer,
      'fill',
    );
    expect(changes).toEqual([]);
    expect(keysOf(suggestions)).toEqual(['version', 'abstract']);
  });

  it('marks a withdrawn paper and keeps its text', () => {
    const withdrawn = { ...ARXIV, abstract: 'Withdrawn.', withdrawn: { date: '2025-03-01' } };
    const { paper } = merge(imported(HF), withdrawn, 'fill');
    expect(paper).toMatchObject({ abstract: 'We gain 2times.', withdrawn: { date: '2025-03-01' } });
  });
});

describe('what upstream has changed', () => {
  it('is not told where only a person has changed it here', () => {
    const edited = imported(HF, { title: 'A better title', abstract: 'We gain much.' });
    expect(merge(edited, HF, 'fill').suggestions).toEqual([]);
  });

  it("is not told of Hugging Face's text where arXiv's is there", () => {
    const existing = imported({ ...ARXIV, date: '2025-01-02' });
    expect(merge(existing, HF, 'fill').suggestions).toEqual([]);
  });

  it('is applied for the keys that are named', () => {
    const theirs = { ...HF, title: 'A new title', links: { github: 'https://github.com/c/d' } };
    const { paper, changes, suggestions } = merge(imported(HF), theirs, 'update', ['links']);
    expect(keysOf(changes)).toEqual(['links.github']);
    expect(paper.title).toBe('A plain title');
    expect(keysOf(suggestions)).toEqual(['title']);
  });

  it('is applied whole where no key is named, and signed', () => {
    const { paper } = merge(imported(HF), { ...HF, title: 'A new title' }, 'update');
    expect(merge({ ...imported(HF), paper }, ARXIV, 'fill').paper.source).toMatch(/^arxiv@/);
  });
});

describe('refreshing', () => {
  it('touches counts and their day only', () => {
    const later = {
      ...ARXIV,
      upvotes: 9,
      comments: 1,
      retrieved: '2025-02-01',
      date: '2025-01-09',
    };
    expect(keysOf(merge(imported(HF), later, 'refresh').changes)).toEqual([
      'upvotes',
      'comments',
      'retrieved',
    ]);
  });

  it('takes no counts that are older than those that are there', () => {
    const older = { ...HF, upvotes: 1, retrieved: '2025-01-01' };
    expect(merge(imported(HF), older, 'refresh').changes).toEqual([]);
  });
});
