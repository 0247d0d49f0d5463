import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../scripts/check/check-content.ts';
import { reportGithub } from '../../scripts/check/report-github.ts';
import { selectPaths } from '../../scripts/check/selection.ts';
import { runReview } from '../../scripts/review/run-review.ts';
import { writeAll } from '../scripts/temporary-folder.ts';

/** What a shell, a workflow and YAML would run or read otherwise. */
const EXPRESSION = ['$', '{{ github.token }}'].join('');
const SHELL = `"; touch pwned #' $(touch pwned) \`touch pwned\` ${EXPRESSION}`;

const PAPER = (title: string, body = 'An abstract.', more = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: 2025-12-10\nauthors:\n  - Ada Lovelace\n${more}---\n${body}\n`;
const at = (id: string): string => `src/content/papers/2025/12/${id}.md`;

/** What somebody proposes, by name. */
const PROPOSALS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'code in content': async (folder) => {
    await writeAll(folder, {
      [at('2512.00002')]: PAPER('Looks harmless'),
      'src/content/papers/2025/12/setup.js': 'process.exit(1)',
      'scripts/commands/check.ts': 'process.exit(0)',
      'package.json': '{"scripts":{"check":"touch pwned"}}',
      '.github/workflows/x.yml': 'on: push',
    });
    symlinkSync('../../../../../.git/config', join(folder, at('2512.00003')));
  },
  'a shell in a title': (folder) =>
    writeAll(folder, {
      [at('2512.00002')]: PAPER(SHELL, `${SHELL}\n\n::error::x\n::set-output name=a::b`),
      [at('2512.00004')]: `---\ntitle: ${SHELL}\n::warning::y: "a\n---\nx\n`,
    }),
  'look-alike hosts': (folder) =>
    writeAll(folder, {
      [at('2512.00002')]: PAPER(
        'Hosts',
        'Words.',
        'links:\n  github: https://gіthub.com/a/b\n  project: https://xn--gthub-n4a.com/\n',
      ),
      [at('2512.00003')]: PAPER(
        'More hosts',
        'Code at https://github.com.evil-host.org/a and https://arxlv.org/abs/2512.00001.',
      ),
    }),
  '400 files': (folder) =>
    writeAll(
      folder,
      Object.fromEntries(
        Array.from({ length: 400 }, (_, number) => [
          at(`2512.${String(10_000 + number)}`),
          PAPER(`Paper ${number} @everyone`, 'word '.repeat(2_000)),
        ]),
      ),
    ),
  'code behind thousands of papers': async (folder) => {
    const names = Array.from({ length: 2_100 }, (_, number) => at(`2512.${20_000 + number}`));
    await writeAll(folder, {
      ...Object.fromEntries(names.map((name) => [name, 'x'])),
      'tests/evil.test.ts': 'process.exit(1)',
    });
  },
  'rules for git': (folder) =>
    writeAll(folder, {
      'src/content/.gitattributes': '*.md -diff merge=ours filter=evil\n',
      [at('2512.00002')]: PAPER('Looks harmless'),
    }),
  'another home page': (folder) =>
    writeAll(folder, {
      'src/content/orgs/github.yaml': 'name: GitHub\nhomepage: https://githvb.com/login\n',
    }),
  mentions: (folder) =>
    writeAll(folder, {
      [at('2512.00002')]: PAPER(
        'Fixes #1, closes ada/papers#2',
        'Dear @everyone and @ada-lovelace, this fixes #1 and GH-3. <!-- --> <details> ![x](https://evil-host.org/t.png)',
      ),
    }),
};

let work: string;
let repository: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...args], {
    cwd: repository,
    encoding: 'utf8',
    stdio: 'pipe',
  });

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'archive-hostile-'));
  repository = join(work, 'repository');
  await writeAll(repository, {
    [at('2512.00001')]: PAPER('First', 'See https://github.com/a/b.'),
    'src/content/pages/join.md': '---\ntitle: Join\n---\nCome.\n',
  });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  for (const [name, propose] of Object.entries(PROPOSALS)) {
    git('switch', '--quiet', '--create', name.replaceAll(' ', '-'), 'main');
    await propose(repository);
    git('add', '--all');
    git('commit', '--quiet', '--message', name);
  }
  git('switch', '--quiet', 'main');
}, 60_000);
afterAll(() => rm(work, { recursive: true, force: true }));

/** The review of a proposal, as review.yml makes it: the code of main, the texts from git. */
function review(name: string): Promise<string> {
  const head = name.replaceAll(' ', '-');
  const root = join(repository, 'src/content');
  return runReview({ repository, root, contentFolder: 'src/content/', base: 'main', head });
}

/** The report of a proposal's content as the check prints it for GitHub. */
async function annotations(name: string): Promise<string[]> {
  const folder = join(work, name.replaceAll(' ', '-'));
  await mkdir(folder);
  const archive = execFileSync('git', ['archive', name.replaceAll(' ', '-'), 'src/content'], {
    cwd: repository,
    maxBuffer: 1e8,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const root = join(folder, 'src/content');
  const { problems, count } = await checkContent(root, selectPaths([], root, root));
  return reportGithub(problems, count, { locate: (file) => file })
    .trimEnd()
    .split('\n');
}

interface Step {
  name?: string;
  run?: string;
}

/** Runs a step of a workflow as GitHub does, by `bash -e`, with programs of ours in place of others. */
function runStep(
  workflow: string,
  step: string,
  folder: string,
  { env = {}, programs = {} }: { env?: object; programs?: Record<string, string> },
) {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8')) as {
    jobs: Record<string, { steps: Step[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const text = steps.find(({ name }) => name === step)?.run ?? 'exit 99';
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return spawnSync('bash', ['-e', '-c', text], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, RUNNER_TEMP: folder, ...env },
  });
}

const MENTION =
  /(^|[^\\\w])@(everyone|ada)|(^|[^\\\w/])#\d|(^|[^\\])<(?!\/?(b|br)>)(details|!--|img)/m;

describe('a hostile pull request', () => {
  it('that hides code in content is flagged, and nothing of it is read or run', async () => {
    const text = await review('code in content');
    expect(text).toContain('**Content and code in one pull request:** 3 other files changed too');
    expect(text).toContain('This is no paper');
    expect(text).toContain('A link, or another repository, in place of a file.');
    expect(text).not.toMatch(/process.exit|\[core\]|repositoryformatversion/);
    const lines = await annotations('code in content');
    expect(lines.filter((line) => line.includes('title=not-a-paper'))).toHaveLength(2);
    expect(existsSync(join(repository, 'pwned'))).toBe(false);
  });

  it('with shell, workflow and report commands in a text ends as that text', async () => {
    const text = await review('a shell in a title');
    expect(text).not.toMatch(/(?<!\\)`touch/);
    for (const line of await annotations('a shell in a title')) {
      expect(line).toMatch(
        /^(::(error|warning) file=[\w/.-]+,line=\d+,col=\d+,title=[a-z-]+::|\d+ papers?, )/,
      );
    }
  });

  it('with look-alike hosts has its links refused, and its hosts named', async () => {
    const lines = await annotations('look-alike hosts');
    expect(lines.filter((line) => line.includes('title=link-refused'))).toHaveLength(2);
    const text = await review('look-alike hosts');
    expect(text).toContain('github.com.evil-host.org. It can be taken for github.com.');
    expect(text).toContain('arxlv.org. It can be taken for arxiv.org.');
  });

  it('with code behind more papers than are read is flagged', async () => {
    const text = await review('code behind thousands of papers');
    expect(text).toContain('**Content and code in one pull request:** 1 other file changed too');
  });

  it('with rules for git in the content is flagged, and they do not hold for the review', async () => {
    const text = await review('rules for git');
    expect(text).toContain('**No content, though it lies there:** .gitattributes.');
    expect(text).toContain('Looks harmless');
  });

  it('with a home page on a look-alike host has it named', async () => {
    expect(await review('another home page')).toContain(
      'githvb.com. It can be taken for github.com.',
    );
  });

  it('of 400 files is reviewed, and its comment has an end', async () => {
    const text = await review('400 files');
    expect(text).toContain('400 papers changed.');
    expect(text).toContain('And 375 more papers.');
    expect(text).not.toMatch(MENTION);
  });

  it('with mentions and closing words mentions nobody and closes nothing', async () => {
    const text = await review('mentions');
    expect(text).not.toMatch(MENTION);
    expect(text).not.toMatch(/(?<!\\)!\[|GH-3/);
  });

  it.each(Object.keys(PROPOSALS))(
    'is posted as one comment of bounded length: %s',
    async (name) => {
      const folder = await mkdtemp(join(work, 'comment-'));
      const text = await review(name);
      const programs = {
        gh: `case "$1 $2" in
        "run download") mkdir -p review; cp given.md review/review.md; echo 7 > review/number;;
        "pr view") echo "$HEAD";;
        "api --paginate") ;;
        "pr comment") cp "$5" posted.md; echo "$3" > number;;
        *) exit 98;;
      esac`,
      };
      await writeAll(folder, { 'given.md': text });
      const env = { GH_REPO: 'ada/papers', RUN: '1', HEAD: 'abc' };
      const { status, stderr } = runStep('comment.yml', 'Post the review', folder, {
        env,
        programs,
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const posted = readFileSync(join(folder, 'posted.md'));
      expect(posted.length).toBeLessThan(60_100);
      expect(readFileSync(join(folder, 'number'), 'utf8')).toBe('7\n');
      expect(existsSync(join(folder, 'pwned'))).toBe(false);
    },
  );

  it('whose run names the number of another pull request posts nothing there', async () => {
    const folder = await mkdtemp(join(work, 'comment-'));
    const programs = {
      gh: `case "$1 $2" in
        "run download") mkdir -p review; echo x > review/review.md; echo '8; touch pwned' > review/number;;
        "pr view") echo "$3" > asked; echo another;;
        *) touch posted;;
      esac`,
    };
    const env = { GH_REPO: 'ada/papers', RUN: '1', HEAD: 'abc' };
    const { status } = runStep('comment.yml', 'Post the review', folder, { env, programs });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('8\n');
    expect(existsSync(join(folder, 'posted')) || existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('a hostile form', () => {
  const form = (paper: string, day: string): string =>
    `### Paper\n\n${paper}\n\n### Day\n\n${day}\n`;

  it.each([
    ['YAML in the id', form('2512.00009\n---\ntitle: pwned\n---', '2025-12-10')],
    ['YAML in the day', form('2512.00009', '2025-12-10\ntags:\n  - pwned')],
    [
      'a shell and a mention',
      form('@everyone fixes #1 --blank "; touch pwned; $(touch pwned)', ''),
    ],
  ])(
    'with %s adds nothing, and its author is told why',
    async (_what, body) => {
      const folder = await mkdtemp(join(work, 'form-'));
      const content = join(folder, 'content');
      await writeAll(content, { 'papers/2025/12/2512.00001.md': PAPER('First') });
      const programs = {
        // As package.json has it; nobody outside is asked.
        npm: `[ "$1 $2 $3" = 'run --silent add' ] || exit 0
        shift 4; cd ${process.cwd()} && exec node scripts/commands/add.ts "$@"`,
        gh: 'cp "$5" comment.md; echo "$@" > called',
        git: 'echo "$@" >> git.txt',
      };
      const env = {
        FORM: body,
        NUMBER: '5',
        GITHUB_ENV: join(folder, 'env'),
        ARCHIVE_CONTENT: content,
        HF_ENDPOINT: 'http://127.0.0.1:9',
        ARXIV_ENDPOINT: 'http://127.0.0.1:9',
      };
      const added = runStep('form.yml', 'Add the paper and check it', folder, { env, programs });
      expect(added.status).toBe(0);
      const CODE = /CODE=(\d+)/.exec(readFileSync(join(folder, 'env'), 'utf8'))?.[1] ?? '';
      expect(CODE).toBe('1');
      const told = runStep('form.yml', 'Open a pull request, or say why there is none', folder, {
        env: { ...env, CODE },
        programs,
      });
      expect(told.status).toBe(0);
      expect(readFileSync(join(folder, 'called'), 'utf8')).toContain('issue comment 5');
      // Text that is indented is code: nobody is mentioned, nothing is closed.
      const comment = readFileSync(join(folder, 'comment.md'), 'utf8');
      expect(comment).toMatch(/^No pull request could be made of this form:\n\n( {4}.*\n?)+$/);
      expect(existsSync(join(folder, 'git.txt'))).toBe(false);
      expect(existsSync(join(folder, 'pwned'))).toBe(false);
    },
    60_000,
  );
});
