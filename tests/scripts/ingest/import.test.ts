import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGE } from '../../sources/listing/page.ts';
import { readAll, temporaryFolder, writeAll } from '../temporary-folder.ts';

const PAPER_LINE = JSON.stringify({
  id: '2501.00001',
  title: 'A plain title',
  date: '2025-01-02',
  authors: ['Ada Example'],
  tags: ['agents'],
  categories: [],
  links: {},
  alsoListed: [],
  abstract: 'We study.',
});
const COMMAND = join(import.meta.dirname, '../../../scripts/commands/import.ts');

const FACTS = JSON.stringify([
  { title: 'A First Title: Of Sailing and Rowing', arxiv: '2501.00002', authors: ['Bo Sample'] },
]);

interface Outcome {
  code: number | null;
  out: string;
  files: Record<string, string>;
}

interface Scene {
  run: (...args: string[]) => Promise<Outcome>;
  /** Changes files of the content root, as a person does. */
  edit: (files: Record<string, string>) => Promise<void>;
}

/** An empty content root and a file to import into it. */
async function scene(text: string): Promise<Scene> {
  const root = await temporaryFolder();
  const desk = await temporaryFolder({ 'file.txt': text, 'facts.json': FACTS });
  const environment = { ...process.env, ARCHIVE_CONTENT: root, INIT_CWD: desk };
  const run = async (...args: string[]): Promise<Outcome> => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
      encoding: 'utf8',
      env: environment,
    });
    return { code: status, out: stdout + stderr, files: await readAll(root) };
  };
  return { run, edit: (files) => writeAll(root, files) };
}

describe('npm run import', () => {
  test('takes a copied page, says from where, and changes no byte the second time', async () => {
    const { run } = await scene(PAGE);
    const first = await run('file.txt', '--year', '2025', '--facts', 'facts.json');
    expect(first.code).toBe(0);
    expect(Object.keys(first.files)).toEqual(
      [
        'papers/2023/10/an-old-paper-comes-back.md',
        'papers/2024/12/tides-explained-a-technical-report.md',
        'papers/2025/01/2501.00002.md',
        'papers/2025/01/who-asked-for-more-titles-nobody-did.md',
      ].sort(),
    );
    expect(first.out).toMatchInlineSnapshot(`
      "file.txt is a copied page of daily papers with 4 papers.

      These lines belong to no paper:
        line 41: Previous Next

      4 papers added, 0 changed, 0 as before, 0 refused.
      0 papers with arXiv's own text.

      ### Added papers

      - line 10 as papers/2025/01/2501.00002.md A First Title: Of Sailing and Rowing
      - line 19 as papers/2024/12/tides-explained-a-technical-report.md Tides Explained: A Technical Report
      - line 29 as papers/2025/01/who-asked-for-more-titles-nobody-did.md Who Asked for More Titles? Nobody Did
      - line 33 as papers/2023/10/an-old-paper-comes-back.md An Old Paper Comes Back

      ### Organizations without an entry in orgs.yaml

      - Example Lab

      ### Worth a look

      - line 29: Who Asked for More Titles? Nobody Did: It has no byline and no date: the page's day, 2025-01-05, was supplied.
      - line 33: An Old Paper Comes Back: "1.2k" was taken for about 1200.
      - Tides Explained: A Technical Report: The facts do not know it.
      - Who Asked for More Titles? Nobody Did: The facts do not know it.
      - An Old Paper Comes Back: The facts do not know it.

      4 files written. Look at them with npm run dev.
      "
    `);
    const second = await run('file.txt', '--year', '2025', '--facts', 'facts.json');
    expect(second.code).toBe(0);
    expect(second.files).toEqual(first.files);
    expect(second.out).toContain('Nothing was written: all of it is there already.');
  });

  test('writes nothing in a dry run', async () => {
    const { code, out, files } = await (await scene(PAGE)).run(
      'file.txt',
      '--year',
      '2025',
      '--dry-run',
    );
    expect([code, files]).toEqual([0, {}]);
    expect(out).toContain('A dry run: nothing was written.');
  });

  test('writes nothing where one paper is refused, unless it is told to leave it out', async () => {
    const { run } = await scene(`${PAPER_LINE}\n{"id":"2501.00003","abstract":"Cut`);
    const refused = await run('file.txt');
    expect([refused.code, refused.files]).toEqual([1, {}]);
    expect(refused.out).toContain('line 2: It is no JSON, or is cut off.');
    const { code, files } = await run('file.txt', '--skip-refused');
    expect([code, Object.keys(files)]).toEqual([1, ['papers/2025/01/2501.00001.md']]);
  });

  test("keeps a person's edits when the same file comes again", async () => {
    const { run, edit } = await scene(PAPER_LINE);
    const [[file, text] = ['', '']] = Object.entries((await run('file.txt')).files);
    const edited = {
      [file]: text.replace('- agents', '- games # sure').replace('study', '*study*'),
    };
    await edit(edited);
    const again = await run('file.txt');
    expect([again.code, again.files]).toEqual([0, edited]);
    expect(again.out).toContain('abstract is "We \\*study\\*." here, "We study." there');
  });

  test.each([
    ['a file that is no listing', 'Hugging Face\nModels\nDatasets\nLog In\n', 1],
    ['a page whose year nobody says', PAGE, 1],
    ['bytes that are no text', '\u0000\u0001', 1],
  ])('refuses %s', async (_, text, code) => {
    const outcome = await (await scene(text)).run('file.txt');
    expect([outcome.code, outcome.files]).toEqual([code, {}]);
  });

  test('tells wrong use from wrong content', async () => {
    const { run } = await scene(PAGE);
    const wrong = [
      await run('file.txt', '--year', '25'),
      await run('file.txt', '--day', '2025-02-30'),
      await run('file.txt', '--trailing-number', 'stars'),
      await run('another.txt'),
      await run('file.txt', '--colour'),
    ];
    expect(wrong.map(({ code, out }) => [code, out.split('\n')[0]])).toMatchInlineSnapshot(`
      [
        [
          2,
          "--year "25" is no year.",
        ],
        [
          2,
          "--day "2025-02-30" is no day; write YYYY-MM-DD.",
        ],
        [
          2,
          "--trailing-number is comments or upvotes, not "stars".",
        ],
        [
          2,
          "There is no file another.txt.",
        ],
        [
          2,
          "There is no option --colour.",
        ],
      ]
    `);
  });

  test('takes our own bibliographies back: papers that are there stay byte for byte', async () => {
    const { run } = await scene(`${PAPER_LINE}\n`);
    const { files } = await run('file.txt');
    const bib =
      '@misc{a, title = {A plain title}, author = {Example, Ada}, eprint = {2501.00001}, eprinttype = {arxiv}, year = {2025}, month = jan}';
    const ris =
      'TY  - RPRT\r\nTI  - A plain title\r\nAU  - Example, Ada\r\nAN  - arXiv:2501.00001\r\nER  - \r\n';
    const csl =
      '[{"id":"a","type":"article","title":"A plain title","author":[{"family":"Example","given":"Ada"}],"archive_location":"arXiv:2501.00001"}]';
    for (const text of [bib, ris, csl]) {
      const again = await scene(text);
      await again.edit(files);
      const outcome = await again.run('file.txt');
      expect([outcome.code, outcome.files]).toEqual([0, files]);
      const empty = await (await scene(text)).run('file.txt');
      expect(empty.code).toBe(1);
      expect(empty.out).toContain('npm run add -- 2501.00001');
    }
  }, 60_000);
});
