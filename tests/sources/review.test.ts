import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/archive/model/slug.ts';
import { lookAlikeWords } from '../../src/sources/review/look-alikes.ts';
import {
  type ChangedFile,
  type ReviewContext,
  reviewText,
} from '../../src/sources/review/review.ts';

const PATH = 'src/content/papers/2025/12/2512.00001.md';
const paper = (title: string, body = 'An abstract.', more = ''): Uint8Array =>
  Buffer.from(`---\ntitle: ${title}\ndate: 2025-12-10\nauthors:\n  - Ada\n${more}---\n${body}\n`);

const CONTEXT: ReviewContext = {
  contentFolder: 'src/content/',
  tomorrow: '2025-12-20',
  hosts: new Set(['github.com']),
  idsByTitle: new Map([[slugOf('One Title'), '2501.00001']]),
  suggestTags: ({ title }) =>
    title.includes('agent')
      ? [{ slug: 'agents', inTitle: ['agent'], inAbstract: [], times: 0 }]
      : [],
};
const review = (...files: ChangedFile[]): string => reviewText(files, CONTEXT);

/** What a shell and a workflow would run. */
const HOSTILE = ['"$(rm -rf ~) $', '{{ secrets.X }} `id`"'].join('');

describe('a review', () => {
  it('shows of a paper what has changed, before and after, with formulas as they are read', () => {
    const files = { path: PATH, before: paper('Before'), after: paper('It is $2\\times$ faster') };
    expect(review(files)).toMatchInlineSnapshot(`
      "1 paper changed.

      ### papers/2025/12/2512.00001.md

      **Title**

      > It is 2× faster

      before:

      > Before
      "
    `);
  });

  it('flags code that comes with content, and neither alone', () => {
    const after = paper('One');
    const code = { path: 'scripts/x.ts', after: Buffer.from('evil()') };
    expect(review({ path: PATH, after }, code)).toContain('Content and code in one pull request');
    expect(review({ path: PATH, after })).not.toContain('Content and code');
    expect(review(code)).not.toContain('evil');
  });

  it('lets nothing of a paper be markup, a mention, or a command', () => {
    const body =
      'Hello @everyone, fixes #1 <img src=x onerror=y> ![x](https://evil.example/t.png) `a`';
    const text = review({ path: PATH, after: paper(HOSTILE, body) });
    expect(text).not.toMatch(/@everyone|#1\b|(?<!\\)<img|(?<!\\)!\[|(?<!\\)`id/);
  });

  it('names new hosts, look-alike letters, twins, topics and deletions', () => {
    const body = 'See https://gıthub.example/x and https://github.com/a/b.';
    const text = review(
      { path: PATH, after: paper('An agent of Ореn models', body) },
      { path: PATH.replace('00001', '00002'), after: paper('One title') },
      { path: PATH.replace('00001', '00003'), before: paper('Gone') },
    );
    expect(text).toContain('No paper has led to this host before: xn--gthub');
    expect(text).not.toContain('before: github.com');
    expect(text).toContain('look like Latin ones: Ореn');
    expect(text).toContain('The paper 2501.00001 has the same title.');
    expect(text).toContain('A topic that may fit: agents, by "agent" in the title');
    expect(text).toContain('Deleted: its address would be lost.');
  });

  it('names papers of one title that come together, and files besides papers', () => {
    const text = review(
      { path: PATH, after: paper('New') },
      { path: PATH.replace('00001', '00002'), after: paper('NEW!') },
      { path: 'src/content/orgs.yaml', after: Buffer.from('a:') },
      { path: 'src/content/pages/join_us.md', after: Buffer.from('@everyone') },
    );
    expect(text.match(/has the same title/g)).toHaveLength(1);
    expect(text).toContain('The paper 2512.00001 has the same title.');
    expect(text).toContain('Changed besides: orgs.yaml, pages/join\\_us.md.');
  });

  it('says which known host a new one could be taken for, and of others nothing', () => {
    const hosts = ['arxlv.org', 'github.com.evil.org', 'gist.github.com', 'x.ai', 'lab.edu'];
    const body = hosts.map((host) => `https://${host}/a`).join(' ');
    expect(review({ path: PATH, after: paper('New', body) }).match(/taken for [a-z.]+/g)).toEqual([
      'taken for arxiv.org.',
      'taken for github.com.',
    ]);
  });

  it('shows links, withdrawals, counts and topics that are put into a paper that is there', () => {
    const before = paper('One', 'An abstract.', 'links:\n  github: https://github.com/lab/code\n');
    const links = 'upvotes: 9000\nlinks:\n  github: https://github.com/other/code\n';
    const withdrawn = 'withdrawn:\n  date: 2025-12-12\n  note: It was all @invented.\n';
    const text = review({
      path: PATH,
      before,
      after: paper('One', 'An abstract.', links + withdrawn),
    });
    expect(text).toContain(
      '**Links**\n\n> https://github.com/other/code\n\nbefore:\n\n> https://github.com/lab/code',
    );
    expect(text).toContain('**Withdrawn**\n\n> 2025-12-12: It was all @\u200Binvented.');
    expect(text).toContain('**Counts**\n\n> 9000, –\n\nbefore:\n\n> –, –');
    expect(review({ path: PATH, before, after: paper('One') })).toContain(
      '**Links**\n\n> none any more',
    );
    expect(text).not.toContain('**Title**');
  });

  it('names the hosts that registries and own pages lead to for the first time', () => {
    const text = review(
      {
        path: 'src/content/orgs.yaml',
        before: Buffer.from('a:\n  homepage: https://lab.example/\n'),
        after: Buffer.from(
          'a:\n  homepage: https://lab.example/\nb:\n  homepage: https://arxlv.org/\n',
        ),
      },
      {
        path: 'src/content/pages/join.md',
        after: Buffer.from('[Pay](https://pay.evil.example/x)'),
      },
    );
    expect(text).toContain('this host before: arxlv.org. It can be taken for arxiv.org.');
    expect(text).toContain('this host before: pay.evil.example');
    expect(text).not.toContain('lab.example');
  });

  it('flags what tells git or an editor what to do, in the content too', () => {
    const names = ['.gitattributes', 'pages/.vscode/tasks.json', 'run.sh', 'orgs/x.mjs'];
    const text = review(
      ...names.map((name) => ({ path: `src/content/${name}`, after: Buffer.from('x') })),
    );
    expect(text).toContain(
      '**No content, though it lies there:** .gitattributes, pages/.vscode/tasks.json, run.sh, orgs/x.mjs.',
    );
  });

  it('counts what is deleted behind what is shown', () => {
    const files = Array.from({ length: 60 }, (_, number) => ({
      path: PATH.replace('00001', String(10_000 + number)),
      ...(number < 30 ? { after: paper('New') } : { before: paper('Old') }),
    }));
    expect(review(...files)).toContain('60 papers changed, of which 30 deleted.');
  });

  it('ends, whatever the number of hosts, and names those first that look like others', () => {
    const hosts = Array.from({ length: 500 }, (_, number) => `https://host${number}.example/`);
    const text = review({
      path: PATH,
      after: paper('New', [...hosts, 'https://arxlv.org/'].join(' ')),
    });
    expect(text.match(/host before: \S+/g)?.[0]).toBe('host before: arxlv.org.');
    expect(text).toContain('And 481 more hosts');
  });

  it('makes no heading, link or comment of the name of a file', () => {
    const name = 'x\n\n# Approved by @ada [y](https://evil.example) <!--.md';
    const text = review({ path: `src/content/papers/2025/12/${name}`, after: paper('One') });
    expect(text).not.toMatch(/^# |@ada|(?<!\\)\[y|(?<!\\)<!--/m);
  });

  it('ends, whatever the number of files', () => {
    const files = Array.from({ length: 400 }, (_, number) => ({
      path: PATH.replace('00001', String(10_000 + number)),
      after: paper('x'.repeat(200), 'word '.repeat(3_000)),
    }));
    const text = review(...files);
    expect(text).toContain('400 papers changed.');
    expect(text).toContain('And 375 more papers.');
    expect(text.length).toBeLessThan(120_000);
  });

  it('says of a file that is none of a paper what is wrong', () => {
    const text = review({ path: PATH, after: Buffer.from('---\ntitle: [\n') });
    expect(text).toContain('### Problems');
    expect(text).toContain('It cannot be read');
  });
});

it('knows letters that look like Latin ones from words of their own script', () => {
  expect(lookAlikeWords('pаper Москва μP βVAE Ελλάδα Ореn pօst ＡBC Yıldız')).toEqual([
    'pаper',
    'Ореn',
    'pօst',
    'ＡBC',
  ]);
});
