import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAll, temporaryFolder } from '../../scripts/temporary-folder.ts';
import { SMALL_WORLD } from './build-fixture-site.ts';
import { copyProject } from './copy-project.ts';
import { type BuildEnd, runBuild } from './run-build.ts';

const OLD_SITE = { 'index.html': 'old', 'papers/1/index.html': 'old' };

/** Builds over an old site, expects the old site untouched and nothing beside it, and returns how it ended. */
async function failingBuild(
  variables: Record<string, string>,
  changes?: Record<string, string>,
): Promise<BuildEnd> {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(OLD_SITE).map(([file, text]) => [`out/${file}`, text])),
  );
  const project = changes && (await copyProject(changes));
  const end = await runBuild(
    {
      ARCHIVE_CONTENT: SMALL_WORLD,
      ARCHIVE_OUT: join(folder, 'out'),
      ARCHIVE_CACHE: await temporaryFolder(),
      ...variables,
    },
    project === undefined ? {} : { project },
  );
  expect(await readAll(join(folder, 'out'))).toEqual(OLD_SITE);
  expect(await readdir(folder)).toEqual(['out']);
  if (project) expect(await readdir(join(project, '.cache/builds'))).toEqual([]);
  return end;
}

it('leaves the old site alone where the content has problems, and reports all of them', async () => {
  const content = await temporaryFolder({
    'papers/2025/01/2501.00010.md': '---\ndate: 2025-01-02\n---\nNo title.\n',
    'papers/2025/01/2501.00020.md': '---\ntitle: No Day\n---\nText.\n',
  });
  const { exitCode, stderr } = await failingBuild({ ARCHIVE_CONTENT: content });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('the old site is unchanged');
  expect(stderr).toContain('papers/2025/01/2501.00010.md:');
  expect(stderr).toContain('papers/2025/01/2501.00020.md:');
});

it('leaves the old site alone where a template cannot be compiled, and says where', async () => {
  const page = '---\n(\n---\n';
  const { exitCode, stderr } = await failingBuild({}, { 'src/pages/saved.astro': page });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('The templates could not be compiled; the old site is unchanged.');
  expect(stderr).toContain('src/pages/saved.astro');
});

it('leaves the old site alone where one page throws, and says where', async () => {
  const page = "---\nthrow new Error('This page is broken.');\n---\n<p>x</p>\n";
  const { exitCode, stderr } = await failingBuild({}, { 'src/pages/saved.astro': page });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('This page is broken.');
  expect(stderr).toContain('/saved/ could not be made');
});

it.each([
  ['breaks the rules', 'javascript:alert(1)', 'scheme: javascript:alert(1) has the scheme'],
  ['leads nowhere', '/papers/nowhere/', 'dead-link: /papers/nowhere/'],
])('leaves the old site alone where a page %s, and says which', async (_what, href, finding) => {
  const page = `<a href="${href}">x</a>\n`;
  const { exitCode, stderr } = await failingBuild({}, { 'src/pages/saved.astro': page });
  expect(exitCode).toBe(1);
  expect(stderr).toContain(finding);
  expect(stderr).toContain('on saved/index.html');
});

it('leaves the old site alone where the search index cannot be written', async () => {
  const { exitCode, stderr } = await failingBuild({}, { 'public/pagefind': 'in the way' });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('The search index could not be written');
});

it('ends with 2 and a sentence where it is used wrongly', async () => {
  for (const [variables, words] of [
    [{ SITE_URL: 'papers.example' }, '`site` is no origin'],
    [{ ARCHIVE_OUT: '/' }, 'Name a folder of its own'],
  ] as const) {
    const { exitCode, stderr } = await runBuild(variables);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  }
});
