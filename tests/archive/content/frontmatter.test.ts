import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/archive/content/frontmatter.ts';
import { problemLines } from '../problem-lines.ts';

const FILE = 'papers/2025/12/2512.00001.md';

describe('readFrontmatter', () => {
  it('takes keys, places and body apart', () => {
    const matter = readFrontmatter('---\ntitle: A\ntags:\n  - x\n---\n\nBody.\n', FILE);
    expect(matter).toMatchObject({
      values: { title: 'A', tags: ['x'] },
      places: {
        title: { line: 2, column: 8 },
        'key:title': { line: 2, column: 1 },
        'tags.0': { line: 4, column: 5 },
      },
      body: '\nBody.\n',
      bodyLine: 6,
      problems: [],
    });
  });

  it('ends at the first fence, whatever the body holds', () => {
    expect(readFrontmatter('---\na: b\n---\nx\n---\ny', FILE)).toMatchObject({ body: 'x\n---\ny' });
  });

  it('reads frontmatter without keys, and a file without body', () => {
    expect(readFrontmatter('---\n---', FILE)).toMatchObject({ values: {}, body: '', bodyLine: 3 });
  });

  it.each([
    '',
    'title: A\n',
    '\n---\na: b\n---\n',
    'x\n---\na: b\n---\n',
    '----\na: b\n----\n',
    '--- \na: b\n---\n',
    '---js\n{ a: 1 }\n---\n',
    '---javascript\nmodule.exports = {}\n---\n',
  ])('does not take %j for a file with frontmatter', (source) => {
    const problems = readFrontmatter(source, FILE);
    expect(Array.isArray(problems) && problemLines(problems)).toBe(
      '1:1 error no-frontmatter\n' +
        '  The first line of the file is not exactly `---`.\n' +
        '  Begin the file with a line `---`, then the keys, then a line `---`, then the abstract.',
    );
  });

  it.each(['---\na: b\n----\nx', '---\na: b\n...\nx', '---\na: b\n--- \nx', '---\na: b\n ---\nx'])(
    'finds no end in %j',
    (source) => {
      const problems = readFrontmatter(source, FILE);
      expect(problems).toMatchObject([
        {
          code: 'no-frontmatter',
          message: 'The frontmatter has no end: no line after the first is exactly `---`.',
        },
      ]);
    },
  );

  it('refuses frontmatter that would take seconds to read', () => {
    const problems = readFrontmatter(`---\ntags: ${'['.repeat(30_000)}\n---\nx`, FILE);
    expect(problems).toMatchObject([{ code: 'file-too-large', line: 2 }]);
  });
});
