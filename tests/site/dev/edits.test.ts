import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ProblemReport } from '../../../src/site/dev/problem-report.ts';
import { SMALL_WORLD } from '../built/build-fixture-site.ts';
import { eventually, type RunningDev, runDev } from './run-dev.ts';

const PAPER = 'papers/2025/02/2502.01001.md';

let root: string;
let dev: RunningDev;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'archive-content-'));
  await cp(SMALL_WORLD, root, { recursive: true });
  dev = await runDev({ ARCHIVE_CONTENT: root, ARCHIVE_OUT: inject('fixtureSite') });
}, 60_000);
afterAll(async () => {
  await dev?.stop();
  await rm(root, { recursive: true, force: true });
});

const edit = async (file: string, change: (text: string) => string): Promise<void> =>
  writeFile(join(root, file), change(await readFile(join(root, file), 'utf8')));

const sees = (address: string, text: string) =>
  eventually(dev.origin + address, (answer) => answer.text.includes(text));

const problems = async (page: string): Promise<ProblemReport> =>
  (await fetch(`${dev.origin}/@archive/problems?page=${page}`)).json() as Promise<ProblemReport>;

describe('a preview', () => {
  it('shows an edited title on the page of the paper and in its lists', async () => {
    await edit(PAPER, (text) => text.replace(/^title: .*/m, 'title: A Title of This Morning'));
    expect((await sees('/papers/2502.01001/', 'A Title of This Morning')).status).toBe(200);
    expect((await sees('/', 'A Title of This Morning')).status).toBe(200);
    expect((await sees('/feed.xml', 'A Title of This Morning')).status).toBe(200);
  });

  it('shows a file that is added, and no longer one that is deleted', async () => {
    const file = join(root, 'papers/2025/02/a-new-paper.md');
    await writeFile(file, '---\ntitle: A New Paper\ndate: 2025-02-17\n---\nIts abstract.\n');
    expect((await sees('/papers/a-new-paper/', 'A New Paper')).status).toBe(200);
    expect((await sees('/papers/date/2025-02-17/', 'A New Paper')).status).toBe(200);
    await rm(file);
    const gone = await eventually(
      `${dev.origin}/papers/a-new-paper/`,
      ({ status }) => status === 404,
    );
    expect(gone.status).toBe(404);
  });

  it('takes in a month that was not there', async () => {
    await cp(join(root, 'papers/2025/02'), join(root, 'papers/2025/03'), { recursive: true });
    await rm(join(root, 'papers/2025/03'), { recursive: true });
    await cp(join(root, PAPER), join(root, 'papers/2025/03/in-march.md'), { recursive: true });
    await edit('papers/2025/03/in-march.md', (text) =>
      text.replace(/^date: .*/m, 'date: 2025-03-03'),
    );
    expect((await sees('/papers/date/2025-03-03/', 'in-march')).status).toBe(200);
    await rm(join(root, 'papers/2025/03'), { recursive: true });
    const gone = await eventually(`${dev.origin}/papers/in-march/`, ({ status }) => status === 404);
    expect(gone.status).toBe(404);
  });

  it('keeps the last good text of a paper with an error, and says so where one looks', async () => {
    const before = await readFile(join(root, PAPER), 'utf8');
    await edit(PAPER, (text) => text.replace(/^date: .*/m, 'date: 2025-13-45'));
    let report = await problems('/papers/2502.01001/');
    for (let time = 0; report.errors === 0 && time < 100; time++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      report = await problems('/papers/2502.01001/');
    }
    expect(report.notices).toEqual([
      expect.stringMatching(
        /^papers\/2025\/02\/2502\.01001\.md:\d+:7 .*2025-13-45.* Until then this page shows the last text/,
      ),
    ]);
    // Pages of other files are as their files say.
    expect((await problems('/papers/2502.01002/')).notices).toEqual([]);
    expect(report.page[0]).toMatchObject({
      severity: 'error',
      place: expect.stringMatching(/^2502\.01001\.md:\d+:7$/),
      open: expect.stringContaining(`${PAPER}:`),
    });
    expect((await fetch(`${dev.origin}/papers/2502.01001/`)).status).toBe(200);
    await writeFile(join(root, PAPER), before);
    for (let time = 0; report.errors > 0 && time < 100; time++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      report = await problems('/papers/2502.01001/');
    }
    expect(report).toMatchObject({ errors: 0, notices: [] });
  });

  it('says what is wrong at the address of a paper that never was without an error', async () => {
    const file = join(root, 'papers/2025/02/half-written.md');
    await writeFile(file, '---\ntitle: Half <b>written\n---\nAn abstract.\n');
    const { status, text } = await sees('/papers/half-written/', 'There is no page of this paper');
    expect(status).toBe(200);
    expect(text).toContain('papers/2025/02/half-written.md');
    expect(text).not.toContain('<b>written');
    await rm(file);
  });

  it('shows an image that comes beside a paper, and says where it is missing', async () => {
    const image = join(root, 'papers/2025/02/teaser.png');
    await edit(PAPER, (text) =>
      text.replace('\n---\n', '\nteaser: teaser.png\nteaserAlt: A.\n---\n'),
    );
    const [, address = ''] =
      /src="([^"]*\.webp)"/.exec((await sees('/papers/2502.01001/', '.webp')).text) ?? [];
    expect((await problems('/papers/2502.01001/')).page.map(({ place }) => place)).toEqual([
      expect.stringMatching(/^2502\.01001\.md:/),
    ]);
    await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
      .png()
      .toFile(image);
    const shown = await eventually(dev.origin + address, ({ status }) => status === 200);
    expect(shown.status).toBe(200);
    await expect.poll(async () => (await problems('/papers/2502.01001/')).page).toEqual([]);
    await edit(PAPER, (text) => text.replace(/teaser(Alt)?: .*\n/g, ''));
    await rm(image);
  });

  it('shows an edit of a registry', async () => {
    await edit('tags.yaml', (text) => text.replace(/label: .*/, 'label: A Topic Renamed'));
    expect((await sees('/tags/', 'A Topic Renamed')).status).toBe(200);
  });

  it('says on every page that a registry or a page of our own has an error, until it is mended', async () => {
    const before = await readFile(join(root, 'tags.yaml'), 'utf8');
    await edit('tags.yaml', (text) => `${text}\nsundials:\n  labl: Sundials\n`);
    const notices = async () => (await problems('/papers/2502.01001/')).notices;
    await expect.poll(notices).toContainEqual(expect.stringMatching(/^tags\.yaml:.*labl/));
    expect((await fetch(`${dev.origin}/tags/`)).status).toBe(200);
    await writeFile(join(root, 'tags.yaml'), before);
    await expect.poll(notices).toEqual([]);
    await cp(join(root, PAPER), join(root, 'pages/wrong.md'), { recursive: true });
    await expect.poll(notices).toContainEqual(expect.stringMatching(/^pages\/wrong\.md:\d+:\d+ /));
    await rm(join(root, 'pages'), { recursive: true });
    await expect.poll(notices).toEqual([]);
  });

  it('searches by the index of the last build, and says of when that is', async () => {
    const { notices } = await problems('/search/');
    expect(notices).toEqual([expect.stringMatching(/^Search reads the index in .*, built \d{4}-/)]);
    const entry = await fetch(`${dev.origin}/pagefind/engine/pagefind-worker.js`);
    expect([entry.status, entry.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    expect((await fetch(`${dev.origin}/pagefind/..%2f..%2findex.html`)).status).toBe(404);
  });
});
