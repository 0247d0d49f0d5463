import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPaperText } from '../../src/archive/content/edit-paper.ts';
import { parsePaper } from '../../src/archive/content/parse-paper.ts';
import { writePaper } from '../../src/archive/content/write-paper.ts';
import type { ParsedPaper } from '../../src/archive/model/paper.ts';
import type { PaperDraft } from '../../src/sources/draft.ts';
import { type MergeMode, mergeDraft } from '../../src/sources/merge.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const UPSTREAM: PaperDraft = {
  id: '2501.00001',
  title: 'A plain title: on oars',
  abstract: 'We study oars.\n\nThey float.',
  date: '2025-01-02',
  published: '2025-01-01',
  authors: ['Ada Example', 'Bo Sample', 'Cy Third'],
  org: 'Example Lab',
  upvotes: 3,
  comments: 1,
  retrieved: '2025-01-02',
  tags: ['agents', 'games'],
  categories: ['cs.CL'],
  links: { github: 'https://github.com/a/b', project: 'https://example.org/oars' },
  alsoListed: ['2025-01-03'],
  origin: 'huggingface',
};
const IMPORTED = writePaper(mergeDraft(undefined, UPSTREAM, { mode: 'fill', sha256 }).paper);

const UNSIGNED = (text: string): string => text.replace(/^source: .*\n/m, '');

/** What people do to a file; each keeps the day, which is the folder's matter. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^title: .*$/m, "title: 'A better title' # from the PDF"),
  (text) => text.replace('Bo Sample', 'Bo B. Sample'),
  (text) => text.replace(/^ +- Cy Third\n/m, ''),
  (text) => text.replace(/^org: .*$/m, 'org: Other Lab'),
  (text) => text.replace(/^org: .*\n/m, ''),
  UNSIGNED,
  (text) => text.replace(/^ {2}github: .*\n/m, ''),
  (text) => text.replace(/^ {2}project: .*$/m, '  project:   https://example.org/better'),
  (text) => text.replace(/^tags:\n( +- .*\n)+/m, 'tags: [robotics]\n'),
  (text) => text.replace(/^tags:\n( +- .*\n)+/m, 'tags: []\n'),
  (text) => text.replace(/^categories:\n( +- .*\n)+/m, ''),
  (text) => text.replace(/^upvotes: .*$/m, 'upvotes: 99   # counted by hand'),
  (text) => text.replace(/^published: .*\n/m, ''),
  (text) => text.replace('\n---\n', '\nsummary: "By hand."\n---\n'),
  (text) => text.replace('---\n', '---\n# Looked up.\n'),
  (text) => text.replace('We study oars.', 'We study *willow* oars.'),
  (text) => `${text}\nA note below.\n`,
  (text) => text.replace('\n---\n', '\n---\n\n\n'),
  (text) => text.replace(/^(links:\n(?: .*\n)+)([\s\S]*?)(?=---\n)/m, '$2$1'),
  (text) => text.replaceAll('\n', '\r\n'),
];

const someEdits = fc.shuffledSubarray([...EDITS], { minLength: 1, maxLength: 5 });

function parse(text: string): ParsedPaper {
  const bytes = new TextEncoder().encode(text);
  const { parsed, problems } = parsePaper(
    { file: 'papers/2025/01/2501.00001.md', bytes },
    '2030-01-01',
  );
  if (!parsed) throw new Error(`${problems[0]?.message}\n${text}`);
  return parsed;
}

function importAgain(text: string, draft: PaperDraft, mode: MergeMode): string {
  const { changes } = mergeDraft(parse(text), draft, { mode, sha256 });
  return editPaperText(text, changes);
}

describe('what a person has edited', () => {
  it('survives the same import again, byte by byte', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const edited = edits.reduce((text, edit) => edit(text), IMPORTED);
        // Without its source a file counts as written by hand, where imports fill in what is absent.
        fc.pre(edits.every((edit) => edit !== UNSIGNED) || edits.length === 1);
        expect(importAgain(edited, UPSTREAM, 'fill')).toBe(edited);
      }),
      { numRuns: 500 },
    );
  });

  it('survives a refresh, which touches the lines of the counts only', () => {
    const later = {
      ...UPSTREAM,
      title: 'Another title',
      upvotes: 50,
      comments: 9,
      retrieved: '2025-02-01',
    };
    const withoutCounts = (text: string): string[] =>
      text.split('\n').filter((line) => !/^(upvotes|comments|retrieved):/.test(line));
    fc.assert(
      fc.property(someEdits, (edits) => {
        const edited = edits.reduce((text, edit) => edit(text), IMPORTED);
        const after = importAgain(edited, later, 'refresh');
        expect(withoutCounts(after)).toEqual(withoutCounts(edited));
        expect(parse(after).paper).toMatchObject({ upvotes: 50, comments: 9 });
        expect(importAgain(after, later, 'refresh')).toBe(after);
      }),
      { numRuns: 200 },
    );
  });

  it("survives the completion by arXiv's text where it concerns title, authors or abstract", () => {
    const arxiv: PaperDraft = { ...UPSTREAM, abstract: 'We study $n$ oars.', origin: 'arxiv' };
    fc.assert(
      fc.property(someEdits, (edits) => {
        const edited = edits.reduce((text, edit) => edit(text), IMPORTED);
        const [before, after] = [parse(edited), parse(importAgain(edited, arxiv, 'fill'))];
        const texts = ({ paper }: ParsedPaper) => [paper.title, paper.authors, paper.abstract];
        const wasTouched = JSON.stringify(texts(before)) !== JSON.stringify(texts(parse(IMPORTED)));
        if (wasTouched) expect(texts(after)).toEqual(texts(before));
        if (before.paper.source) expect(after.paper.org).toBe(before.paper.org);
        expect(after.paper.upvotes).toBe(before.paper.upvotes);
        if (before.paper.summary) expect(after.paper.summary).toBe(before.paper.summary);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file that nobody has edited', () => {
  it('stays in the form that imports write', () => {
    const arxiv: PaperDraft = { ...UPSTREAM, abstract: 'We study $n$ oars.', origin: 'arxiv' };
    const { paper } = mergeDraft(parse(IMPORTED), arxiv, { mode: 'fill', sha256 });
    expect(importAgain(IMPORTED, arxiv, 'fill')).toBe(writePaper(paper));
  });
});
