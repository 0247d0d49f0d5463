import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bodyAt, makePublication, NASTY_TITLES, resourcesOf, viewAt } from '../make-publication.ts';

const papers = [
  ...NASTY_TITLES.map(([title], index) => ({
    id: `2512.${String(index).padStart(5, '0')}`,
    title,
    abstract: index === 0 ? 'We sort in $O(n^2) < \\infty$ & x]]>y.\n\n$$\\sum_i i$$' : 'We ask.',
    authors: Array.from({ length: index * 5 }, (_, author) => `Ada <${author}> & Co`),
    authorCount: 60,
    org: 'R&D Lab',
  })),
  {
    id: 'withdrawn',
    date: '2025-12-08',
    withdrawn: { date: '2025-12-12', note: 'A <flaw> & more.' },
  },
  { id: 'old', date: '2025-11-25', alsoListed: ['2025-12-12'] },
  ...['2025-11-10', '2025-11-03', '2025-10-27'].map((date) => ({ id: `p-${date}`, date })),
];
const publication = makePublication(papers);
const BOOK = '/papers/week/2025-W50.epub';

async function filesOf(address: string, of = publication): Promise<[string, string][]> {
  const book = (await bodyAt(of, address)) as Uint8Array;
  return Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]);
}

describe('the book of a week', () => {
  it('is made for the newest weeks, and their pages alone offer it', () => {
    const books = [...resourcesOf(publication).keys()].filter((one) => one.endsWith('.epub'));
    expect(books).toEqual(
      ['2025-W50', '2025-W48', '2025-W46', '2025-W45'].map((week) => `/papers/week/${week}.epub`),
    );
    const offers = (week: string) =>
      viewAt(publication, 'period', `/papers/week/${week}/`).downloads.map(({ file }) => file);
    expect(offers('2025-W45')).toEqual(['2025-W45.epub']);
    expect(offers('2025-W44')).toEqual([]);
    const none = resourcesOf(makePublication(papers, {}, { epubWeeks: 0 }));
    expect([...none.keys()].filter((one) => one.endsWith('.epub'))).toEqual([]);
  });

  it('begins with its media type as it is, and has a chapter a day', async () => {
    const bytes = (await bodyAt(publication, BOOK)) as Uint8Array;
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect((await filesOf(BOOK)).map(([name]) => name)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/style.css',
      'EPUB/2025-12-08.xhtml',
      'EPUB/2025-12-10.xhtml',
      'EPUB/2025-12-12.xhtml',
    ]);
  });

  it('shows formulas as MathML and says so', async () => {
    const files = new Map(await filesOf(BOOK));
    expect(files.get('EPUB/2025-12-10.xhtml')).toContain(
      '<math xmlns="http://www.w3.org/1998/Math/MathML"',
    );
    expect(files.get('EPUB/package.opf')).toContain(
      'href="2025-12-10.xhtml" media-type="application/xhtml+xml" properties="mathml"',
    );
    expect(files.get('EPUB/package.opf')).toContain(
      'href="2025-12-08.xhtml" media-type="application/xhtml+xml"/>',
    );
  });

  it('has the same bytes in every time zone', async () => {
    const here = Buffer.from((await bodyAt(publication, BOOK)) as Uint8Array);
    const zone = process.env['TZ'];
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = other;
      expect(Buffer.from((await bodyAt(publication, BOOK)) as Uint8Array).equals(here)).toBe(true);
    }
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
  });
});

/** Debian's epubcheck is a program for Java; `EPUBCHECK` names another one. */
const CHECKER = process.env['EPUBCHECK'] ?? '/usr/bin/epubcheck';
const canCheck = existsSync(CHECKER) && spawnSync('java', ['-version']).status === 0;

it.runIf(canCheck)('passes epubcheck, also in German', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    for (const language of ['en', 'de']) {
      const file = join(folder, `${language}.epub`);
      writeFileSync(file, await bodyAt(makePublication(papers, {}, { language }), BOOK));
      const { stdout, stderr } = spawnSync('java', ['-jar', CHECKER, file], { encoding: 'utf8' });
      expect(stdout + stderr).toContain('No errors or warnings detected');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
