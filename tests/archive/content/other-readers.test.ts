import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFrontmatter } from '../../../src/archive/content/frontmatter.ts';
import { writePaper } from '../../../src/archive/content/write-paper.ts';
import { anyPaper } from '../any-paper.ts';

/** What gray-matter, which most sites read Markdown with, takes a file for. */
function asOthersRead(source: string) {
  const { data, content } = matter(source, { engines: { yaml: (text) => parse(text) as object } });
  return { data, body: content.replace(/^\n+/, '') };
}

describe('a paper as another program reads it', () => {
  it('has the same title, authors, day and body as here', () => {
    fc.assert(
      fc.property(anyPaper, (paper) => {
        const source = writePaper(paper);
        const { data, body } = asOthersRead(source);
        const own = readFrontmatter(source, 'papers/any.md');
        if (Array.isArray(own)) throw new Error('The written paper has no frontmatter.');
        expect(body).toBe(own.body);
        expect(data['title']).toBe(paper.title);
        expect(data['date']).toBe(paper.date);
        expect(data['authors'] ?? []).toEqual(paper.authors);
      }),
    );
  });
});
