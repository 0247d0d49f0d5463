import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paperFolder } from '../../../../src/archive/content/paper-file.ts';
import { parsePaper } from '../../../../src/archive/content/parse-paper.ts';
import { writePaper } from '../../../../src/archive/content/write-paper.ts';
import { csvTable } from '../../../../src/archive/files/bulk/csv.ts';
import { bodyAt, makePublication, NASTY_TITLES, textAt, tools } from '../../make-publication.ts';

const papers = NASTY_TITLES.map(([title], index) => ({
  id: `2512.000${index + 10}`,
  title,
  date: index < 3 ? '2024-12-31' : '2025-12-10',
  published: '2024-12-30',
  upvotes: index,
  retrieved: '2025-12-11',
  tags: ['reasoning'],
  links: { github: 'https://github.com/a/b' },
  alsoListed: ['2025-12-12'],
  abstract: `First *line* with $x_1$ and "quotes".\n\nSecond: ${title}`,
}));
const publication = makePublication(papers);

async function unzipped(name: string): Promise<string> {
  const body = await bodyAt(publication, `/archive/${name}`);
  return gunzipSync(body as Uint8Array).toString();
}

describe('the whole archive', () => {
  it('comes back from JSON Lines as the same Markdown, byte by byte', async () => {
    const years = [await unzipped('papers-2025.jsonl.gz'), await unzipped('papers-2024.jsonl.gz')];
    const lines = years.join('').trimEnd().split('\n');

    expect(lines).toHaveLength(papers.length);
    for (const line of lines) {
      const exported = JSON.parse(line);
      const markdown = writePaper(exported);
      const file = `${paperFolder(exported.date)}/${exported.id}.md`;
      const { parsed } = parsePaper({ file, bytes: Buffer.from(markdown) }, '2027-01-01');
      expect(writePaper(parsed?.paper ?? exported)).toBe(markdown);
      expect(parsed?.paper).toEqual(publication.archive.byId.get(exported.id));
    }
  });

  it('is hashed in its manifest, file by file', async () => {
    const manifest = JSON.parse(await textAt(publication, '/archive/manifest.json'));

    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual([
      'papers-2025.jsonl.gz',
      'papers-2025.csv.gz',
      'papers-2025.bib.gz',
      'papers-2024.jsonl.gz',
      'papers-2024.csv.gz',
      'papers-2024.bib.gz',
    ]);
    for (const { name, sha256, bytes } of manifest.files) {
      const body = (await bodyAt(publication, `/archive/${name}`)) as Uint8Array;
      expect([tools.sha256(body), body.length]).toEqual([sha256, bytes]);
    }
  });

  it('states of each list the hash over the hashes of its lines, so that a reader can check a citation', async () => {
    const day = JSON.parse(await textAt(publication, '/papers/date/2024-12-31.json'));
    const lines = (await unzipped('papers-2024.jsonl.gz')).trimEnd().split('\n');

    expect(lines).toHaveLength(3);
    expect(day.sha256).toBe(tools.sha256(lines.map((line) => `${tools.sha256(line)}\n`).join('')));
    expect(day.revision).toBe(day.sha256.slice(0, 6));
  });

  it('is compressed to the same bytes on every system', () => {
    expect([...tools.gzip('text').subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
  });
});

describe('the CSV table', () => {
  const table = (title: string): string => {
    const { site, archive, entriesOf } = makePublication([{ title }]);
    return csvTable(site, entriesOf(archive.papers)).split('\r\n')[1] ?? '';
  };

  it('quotes commas, quotes and lines', () => {
    expect(table('A, "B"')).toContain(',"A, ""B""",');
  });

  it('holds no text that a spreadsheet would run', () => {
    expect(table('=HYPERLINK(1)')).toContain(",'=HYPERLINK(1),");
  });
});
