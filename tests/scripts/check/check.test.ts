import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECK, readOptions } from '../../../scripts/check/options.ts';
import { runCheck } from '../../../scripts/check/run-check.ts';
import { carryOut } from '../../../scripts/cli/command.ts';
import { JOURNAL_FILE } from '../../../scripts/disk/index.ts';
import type { Problem } from '../../../src/archive/problems/problem.ts';
import { IMPORT_JOURNAL } from '../../../src/disk/unfinished-import.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STORIES = join(ROOT, 'tests/fixtures/archives');

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'check-'));
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

/** Puts the archive of a story where a test may change it. */
function tell(story: string): void {
  cpSync(join(STORIES, story), content, { recursive: true });
}

function check(...args: string[]) {
  return checkAt(content, ...args);
}

/** Runs the command over a content root, with the folder of the story as the one of the call. */
async function checkAt(root: string, ...args: string[]) {
  const out = new PassThrough({ encoding: 'utf8' });
  const err = new PassThrough({ encoding: 'utf8' });
  const place = { root, folder: content, out, err };
  const run = (line: Parameters<typeof readOptions>[0]) => runCheck(readOptions(line), place);
  const status = await carryOut({ ...CHECK, run }, args, place);
  return { stdout: textOf(out), stderr: textOf(err), status };
}

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? '');
}

async function problemsOf(...args: string[]): Promise<Problem[]> {
  const { stdout } = await check('--format', 'json', ...args);
  return (JSON.parse(stdout) as { problems: Problem[] }).problems;
}

describe('npm run check', () => {
  it('reports every slip of a first pull request at once, each with place, cure and heading', async () => {
    tell('first-pull-request');
    const { stdout, stderr, status } = await check();
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
    expect(stdout).toMatchInlineSnapshot(`
      "papers/2025/11/2512.00004.md:2:7 error wrong-folder
        A paper of 2025-12-10 belongs in papers/2025/12/.
        Move the file there, or run \`npm run check -- --fix\`; or mend \`date\`.
        docs/problems.md#wrong-folder

      papers/2025/11/2512.00004.md:5:6 warning unknown-org
        The organization "Exmple Lab" is not in orgs.yaml.
        Did you mean "Example Lab"? Else add it to orgs.yaml, or leave it: it is shown without a page.
        docs/problems.md#unknown-org

      papers/2025/11/2512.00004.md:6:8 warning unknown-tag
        The topic "reasonning" is not in tags.yaml.
        Did you mean "reasoning"? Else add it to tags.yaml, or leave it: it is shown without a page.
        docs/problems.md#unknown-tag

      papers/2025/12/2512.00002.md:2:8 error yaml-syntax
        YAML takes the ": " inside this text for a key and its value.
        Put the whole text between double quotes: \`title: "Agents: a survey"\`.
        docs/problems.md#yaml-syntax

      papers/2025/12/2512.00003.md:3:7 error day-invalid
        \`date\`: "10.12.2025" is no day of the calendar.
        Write year, month and day in digits, YYYY-MM-DD, such as 2025-12-10.
        docs/problems.md#day-invalid

      papers/2025/12/2512.00003.md:4:1 error unknown-key
        There is no key \`autors\`.
        Did you mean \`authors\`?
        docs/problems.md#unknown-key

      papers/2025/12/2512.00003.md:5:10 error count-invalid
        \`upvotes\`: "1.2k" is no whole number from 0 to 1000000.
        Write digits only, such as 12, or leave the key out.
        docs/problems.md#count-invalid

      papers/2025/12/2512.00003.md:6:8 error tag-invalid
        \`tags.0\`: "Reasoning" is no topic: one has at most 40 characters, a-z, 0-9 and single hyphens between them.
        Take a topic of tags.yaml, such as reinforcement-learning.
        docs/problems.md#tag-invalid

      papers/2025/12/2512.00003.md:8:11 error link-refused
        \`links.github\`: "https://gitlab.com/example/stars" leads to gitlab.com, but \`github\` stands for github.com.
        Write the whole public address, beginning with https://, or delete the line.
        docs/problems.md#link-refused

      papers/2025/12/notes.txt:1:1 error not-a-paper
        This is no paper: a paper is a \`.md\` file, and nothing else belongs in the folder.
        Delete the file, or move it out of the folder.
        docs/problems.md#not-a-paper

      5 papers, 8 errors, 2 warnings
      "
    `);
  });

  it('refuses everything hostile, and nothing that only looks so', async () => {
    tell('hostile');
    const codes: Record<string, string[]> = {};
    for (const { file, code } of await problemsOf()) {
      codes[file.replace('papers/2025/12/', '')] ??= [];
      codes[file.replace('papers/2025/12/', '')]?.push(code);
    }
    expect(codes).toMatchInlineSnapshot(`
      {
        ".hidden.md": [
          "file-name",
        ],
        "Upper-Case.md": [
          "file-name",
        ],
        "blank.md": [
          "title-invalid",
          "abstract-missing",
        ],
        "code-engine.md": [
          "no-frontmatter",
        ],
        "control.md": [
          "authors-missing",
          "character-refused",
          "character-refused",
        ],
        "days.md": [
          "day-invalid",
          "day-invalid",
          "day-invalid",
          "day-invalid",
        ],
        "escaped.md": [
          "authors-missing",
          "character-refused",
          "character-refused",
        ],
        "foreign-keys.md": [
          "authors-missing",
          "unknown-key",
          "unknown-key",
          "unknown-key",
        ],
        "latin-one.md": [
          "not-utf8",
        ],
        "leading-text.md": [
          "no-frontmatter",
        ],
        "links.md": [
          "link-refused",
          "link-refused",
          "link-refused",
          "link-refused",
          "link-refused",
        ],
        "lists.md": [
          "wrong-shape",
          "author-invalid",
          "wrong-shape",
          "tag-invalid",
          "tag-invalid",
          "wrong-shape",
          "yaml-feature",
        ],
        "loose-fence.md": [
          "no-frontmatter",
        ],
        "merge-key.md": [
          "authors-missing",
          "yaml-feature",
        ],
        "numbers.md": [
          "count-invalid",
          "count-invalid",
          "count-invalid",
        ],
        "prototype.md": [
          "authors-missing",
          "unknown-key",
          "unknown-key",
        ],
        "script.js": [
          "not-a-paper",
        ],
        "tagged.md": [
          "yaml-feature",
        ],
        "trending.md": [
          "file-name",
        ],
        "two-documents.md": [
          "yaml-syntax",
        ],
        "yaml-bomb.md": [
          "authors-missing",
          "unknown-key",
          "yaml-feature",
          "unknown-key",
          "unknown-key",
          "yaml-feature",
        ],
      }
    `);
  });

  it('says nothing of a clean archive but its count, and exits with 0', async () => {
    tell('first-pull-request');
    const { stdout, status } = await check('papers/2025/12/2512.00001.md');
    expect({ stdout, status }).toEqual({ stdout: '1 paper, 0 errors, 0 warnings\n', status: 0 });
  });

  it('exits with 0 where there are only warnings', async () => {
    tell('first-pull-request');
    rmSync(join(content, 'papers/2025'), { recursive: true });
    mkdirSync(join(content, 'papers/2025/12'), { recursive: true });
    const text = '---\ntitle: A\ndate: 2025-12-10\n---\nText.\n';
    writeFileSync(join(content, 'papers/2025/12/an-essay.md'), text);
    const { stdout, status } = await check();
    expect(status).toBe(0);
    expect(stdout).toContain('warning authors-missing');
  });

  it('prints JSON alone on stdout, with files as they lie below the root', async () => {
    tell('first-pull-request');
    const { stdout, stderr, status } = await check('--format', 'json');
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
    const report = JSON.parse(stdout) as { papers: number; problems: Problem[] };
    expect(Object.keys(report)).toEqual(['papers', 'problems']);
    expect(report.papers).toBe(5);
    expect(report.problems[0]?.file).toBe('papers/2025/11/2512.00004.md');
  });

  it('limits the report to the files and folders that it is given', async () => {
    tell('first-pull-request');
    const files = async (...paths: string[]): Promise<string[]> => [
      ...new Set((await problemsOf(...paths)).map(({ file }) => file)),
    ];
    expect(await files('papers/2025/11')).toEqual(['papers/2025/11/2512.00004.md']);
    expect(
      await files('papers/2025/12/2512.00002.md', join(content, 'papers/2025/12/notes.txt')),
    ).toEqual(['papers/2025/12/2512.00002.md', 'papers/2025/12/notes.txt']);
    expect(await files('tags.yaml')).toEqual([]);
  });

  it('finds the second file of a paper, even where only the first is asked for', async () => {
    tell('first-pull-request');
    cpSync(
      join(content, 'papers/2025/12/2512.00001.md'),
      join(content, 'papers/2025/11/2512.00001.md'),
    );
    expect(await problemsOf('papers/2025/12/2512.00001.md')).toMatchObject([
      { code: 'duplicate-paper', message: expect.stringContaining('papers/2025/11/2512.00001.md') },
    ]);
  });

  it('refuses links, wherever they lead, and images that no paper names', async () => {
    tell('first-pull-request');
    symlinkSync('/etc/hostname', join(content, 'papers/2025/12/2512.00009.md'));
    symlinkSync('/etc', join(content, 'papers/2026'));
    writeFileSync(join(content, 'papers/2025/12/stray.png'), '');
    const refused = (await problemsOf()).filter(({ code }) => code === 'not-a-paper');
    expect(refused.map(({ file }) => file)).toEqual([
      'papers/2025/12/2512.00009.md',
      'papers/2025/12/notes.txt',
      'papers/2025/12/stray.png',
      'papers/2026',
    ]);
  });

  it.each([[['--format', 'xml']], [['nowhere.md']], [['/']], [['--fixx']]])(
    'exits with 2 for %j',
    async (args) => {
      tell('first-pull-request');
      const { stdout, stderr, status } = await check(...args);
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
      expect(stderr).toContain('Usage: npm run check');
    },
  );

  it('exits with 2 where there is no content root', async () => {
    const missing = join(content, 'missing');
    const { stderr, status } = await checkAt(missing);
    expect(status).toBe(2);
    expect(stderr).toContain(`There is no content root ${missing}.`);
  });

  it('stops at an import that was interrupted, whatever it was asked for', async () => {
    tell('first-pull-request');
    expect(IMPORT_JOURNAL).toBe(JOURNAL_FILE);
    mkdirSync(join(content, '.work'));
    writeFileSync(join(content, IMPORT_JOURNAL), '{"what":"2025-12-10","entries":[]}');
    expect(await problemsOf('papers/2025/12/2512.00001.md')).toMatchObject([
      { code: 'unfinished-import', file: IMPORT_JOURNAL },
    ]);
  });
});

describe('the command itself', () => {
  it('reads ARCHIVE_CONTENT, and colours nothing that is no terminal', () => {
    tell('first-pull-request');
    rmSync(join(content, 'papers/2025/11'), { recursive: true });
    const run = () =>
      execFileSync(
        process.execPath,
        [join(ROOT, 'scripts/commands/check.ts'), 'papers/2025/12/2512.00001.md'],
        {
          encoding: 'utf8',
          env: { ...process.env, ARCHIVE_CONTENT: content },
        },
      );
    expect(run()).toBe('1 paper, 0 errors, 0 warnings\n');
  });
});

describe('npm run check -- --fix', () => {
  it('mends what needs no judgement and leaves the rest in the report', async () => {
    tell('first-pull-request');
    const { stdout, status } = await check('--fix');
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(0, 6)).toMatchInlineSnapshot(`
      [
        "papers/2025/11/2512.00004.md: tex-command: "\\textbf{move}" became "**move**".",
        "papers/2025/11/2512.00004.md: dash: "---" became "—".",
        "papers/2025/11/2512.00004.md: tex-command: "\\emph{mend}" became "*mend*".",
        "papers/2025/11/2512.00004.md: order of keys, quotes, blanks and line ends put in the form of the archive.",
        "papers/2025/11/2512.00004.md: moved to papers/2025/12/2512.00004.md.",
        "papers/2025/12/2512.00005.md: tex-command: "\\emph{keep}" became "*keep*".",
      ]
    `);
    expect(existsSync(join(content, 'papers/2025/11/2512.00004.md'))).toBe(false);
    expect(
      readFileSync(join(content, 'papers/2025/12/2512.00004.md'), 'utf8'),
    ).toMatchInlineSnapshot(`
        "---
        title: "In the wrong folder"
        date: 2025-12-10
        authors:
          - Ada Lovelace
          - Alan Turing
        org: Exmple Lab
        tags:
          - reasonning
        ---
        We **move** — and *mend*.
        "
      `);
    expect(readFileSync(join(content, 'papers/2025/12/2512.00005.md'), 'utf8')).toContain(
      "a person's",
    );
  });

  it('reports of a file that it moved where it lies now', async () => {
    tell('first-pull-request');
    const { stdout } = await check('--fix', 'papers/2025/11/2512.00004.md');
    expect(stdout).toContain('papers/2025/12/2512.00004.md:7:6 warning unknown-org');
    expect(stdout).toContain('1 paper, 0 errors, 2 warnings');
  });

  it('changes nothing the second time', async () => {
    tell('first-pull-request');
    await check('--fix');
    const { stdout } = await check('--fix', 'papers/2025/12/2512.00004.md');
    expect(stdout).not.toContain('became');
    expect(stdout).not.toContain('form of the archive');
  });

  it('mends titles and names by the command itself, in any encoding of lines, and once', async () => {
    const file = join(content, 'papers/2025/12/2512.00007.md');
    mkdirSync(join(content, 'papers/2025/12'), { recursive: true });
    const written = [
      '\uFEFF---',
      "title: 'A 5\\% gain for {GPT} \\& ``friends'''''",
      'date: 2025-12-10',
      `authors: ['P\\"al Erd\\H{o}s', Ada Lovelace]`,
      'summary: |+',
      '  One',
      '  ---',
      '  two',
      '---',
      'We use syn- thetic data.',
    ];
    writeFileSync(file, written.join('\r\n'));
    const { stdout } = await check('--fix');
    expect(stdout).not.toContain('left');
    const mended = readFileSync(file, 'utf8');
    expect(mended).toBe(
      [
        '---',
        'title: "A 5% gain for GPT & “friends”"',
        'date: 2025-12-10',
        'authors:',
        '  - Päl Erdős',
        '  - Ada Lovelace',
        'summary: "One --- two"',
        '---',
        'We use synthetic data.\n',
      ].join('\n'),
    );
    await check('--fix');
    expect(readFileSync(file, 'utf8')).toBe(mended);
  });

  it.each(['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-'])(
    'leaves a file whose frontmatter ends within a text (%s) to a person, byte by byte',
    async (style) => {
      const file = join(content, 'papers/2025/12/2512.00007.md');
      mkdirSync(join(content, 'papers/2025/12'), { recursive: true });
      const cut = `---\ntitle: A\ndate: 2025-12-10\nauthors: [B]\nsummary: ${style}\n  x\n---\n  y\ntags:\n  - agents\n---\nText.\n`;
      writeFileSync(file, cut);
      const { stdout } = await check('--fix');
      expect(stdout).toContain('left as it is, since its abstract holds frontmatter');
      expect(stdout).toContain('2512.00007.md:11:1 warning frontmatter-cut');
      expect(readFileSync(file, 'utf8')).toBe(cut);
    },
  );

  it('never moves a file over another', async () => {
    tell('first-pull-request');
    writeFileSync(join(content, 'papers/2025/12/2512.00004.md'), 'mine');
    const { stdout } = await check('--fix');
    expect(readFileSync(join(content, 'papers/2025/12/2512.00004.md'), 'utf8')).toBe('mine');
    expect(stdout).toContain(
      'left where it lies, since papers/2025/12/2512.00004.md is there already',
    );
  });

  it('finishes or takes back an interrupted import first', async () => {
    tell('first-pull-request');
    mkdirSync(join(content, '.work'));
    writeFileSync(join(content, IMPORT_JOURNAL), '{"what":"2025-12-10","entries":[]}');
    expect((await check('--fix')).stdout).not.toContain('unfinished-import');
    expect(existsSync(join(content, IMPORT_JOURNAL))).toBe(false);
  });
});
