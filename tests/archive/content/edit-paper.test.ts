import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPaperText } from '../../../src/archive/content/edit-paper.ts';
import { writePaper } from '../../../src/archive/content/write-paper.ts';
import { anyPaper } from '../any-paper.ts';

const BY_HAND = `---
# Looked up by hand.
title: 'A plain title'   # single quotes on purpose
upvotes: 10 # as printed
date: 2025-06-30
authors: [Ada Example, "Bo Sample"]
alsoListed:
- 2025-07-01   # the second page
# about the links
links:
    project: https://example.org/   # four blanks
---

The abstract,
on two lines.

`;

/** The lines that differ, as a diff shows them. */
function diff(before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
  const come = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].join('\n');
}

const edited = (key: string, after: unknown): string => editPaperText(BY_HAND, [{ key, after }]);

describe('editing one key of a file written by hand', () => {
  it('replaces a figure and keeps the comment beside it', () => {
    expect(diff(BY_HAND, edited('upvotes', 12))).toMatchInlineSnapshot(`
      "- upvotes: 10 # as printed
      + upvotes: 12 # as printed"
    `);
  });

  it('replaces a quoted text and keeps the comment beside it', () => {
    expect(diff(BY_HAND, edited('title', 'Another: title'))).toMatchInlineSnapshot(`
      "- title: 'A plain title'   # single quotes on purpose
      + title: "Another: title"   # single quotes on purpose"
    `);
  });

  it('adds an entry to a list as far to the left as the others', () => {
    expect(diff(BY_HAND, edited('alsoListed', ['2025-07-01', '2025-07-02']))).toMatchInlineSnapshot(
      `"+ - 2025-07-02"`,
    );
  });

  it('adds a key below the one that comes before it in the order of the schema', () => {
    const lines = edited('retrieved', '2025-07-01').split('\n');
    expect(lines[lines.indexOf('retrieved: 2025-07-01') - 1]).toBe('upvotes: 10 # as printed');
  });

  it('adds a link before the others with the blanks of the others', () => {
    expect(edited('links.github', 'https://github.com/a/b')).toContain(
      '# about the links\nlinks:\n    github: https://github.com/a/b\n    project: https://example.org/   # four blanks\n',
    );
  });

  it('writes a list in brackets anew, one entry a line', () => {
    expect(edited('authors', ['Ada Example', 'Cy: Third'])).toContain(
      'date: 2025-06-30\nauthors:\n  - Ada Example\n  - "Cy: Third"\nalsoListed:\n',
    );
  });

  it('takes a key out with its value and leaves the comment below it', () => {
    expect(edited('alsoListed', undefined)).toContain('"Bo Sample"]\n# about the links\nlinks:\n');
  });

  it('replaces the abstract and keeps the blank lines around it', () => {
    expect(edited('abstract', 'Other words.')).toMatch(/---\n\nOther words\.\n\n$/);
  });
});

describe('editing files of odd forms', () => {
  it('keeps a byte order mark and the line ends of Windows', () => {
    const text = `\uFEFF${BY_HAND.replaceAll('\n', '\r\n')}`;
    const after = editPaperText(text, [{ key: 'org', after: 'Example Lab' }]);
    expect(after.replace('org: Example Lab\r\n', '')).toBe(text);
  });

  it.each([
    ['an empty value', 'org:\n', 'org: Example Lab\n'],
    ['an empty value with a comment', 'org: # who?\n', 'org: Example Lab # who?\n'],
    ['a folded text', 'org: >-\n  Old\n  Lab\n', 'org: Example Lab\n'],
    ['a text over two lines', 'org: Old\n  Lab\n', 'org: Example Lab\n'],
    ['a quoted key', '"org": Old Lab\n', '"org": Example Lab\n'],
  ])('replaces %s', (_, before, after) => {
    const text = (org: string): string => `---\ntitle: A\n${org}date: 2025-01-01\n---\nText.\n`;
    expect(editPaperText(text(before), [{ key: 'org', after: 'Example Lab' }])).toBe(text(after));
  });

  it.each([
    ['an empty map', 'links:\n'],
    ['a map in braces', 'links: { project: https://example.org }\n'],
  ])('adds a link to %s', (_, links) => {
    const text = `---\ntitle: A\n${links}date: 2025-01-01\n---\nText.\n`;
    const after = editPaperText(text, [{ key: 'links.github', after: 'https://github.com/a/b' }]);
    expect(after).toContain('links:\n  github: https://github.com/a/b\n');
    expect(after.includes('  project: https://example.org\n')).toBe(links.includes('project'));
  });

  it('refuses a text without frontmatter', () => {
    expect(() => editPaperText('Text.', [{ key: 'org', after: 'A' }])).toThrow('frontmatter');
  });
});

describe('editing files in the form of imports', () => {
  it('leaves any paper in that form, whatever changes', () => {
    const keys = [
      'title',
      'published',
      'authors',
      'org',
      'upvotes',
      'tags',
      'doi',
      'withdrawn',
      'abstract',
    ] as const;
    fc.assert(
      fc.property(anyPaper, anyPaper, fc.subarray([...keys]), (paper, other, some) => {
        const changes = some.map((key) => ({ key, after: other[key] }));
        const stated = Object.fromEntries(changes.map(({ key, after }) => [key, after]));
        const wanted = writePaper({ ...paper, ...stated });
        expect(editPaperText(writePaper(paper), changes)).toBe(wanted);
      }),
    );
  });
});
