import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAll } from '../../scripts/temporary-folder.ts';
import { copyProject } from './copy-project.ts';
import { type BuildEnd, runBuild } from './run-build.ts';

/** Stands for a fault that nobody knows of yet: of this word comes what no page may hold, of that one nothing. */
const SQUEEZE = `export function squeeze(html: string): string {
  if (html.includes('THROWN')) throw new Error('A page was too much.');
  return html.replaceAll('PLANTED', '<iframe></iframe>');
}
`;

const paper = (lines: string): string =>
  `---\ntitle: A Title\ndate: 2025-01-02\n${lines.includes('\n---\n') ? lines : `---\n${lines}`}\n`;
const CONTENT = {
  'papers/2025/01/2501.00010.md': paper('Nothing is wrong here.'),
  'papers/2025/01/2501.00020.md': paper('The first line.\n\nThe third\nis PLANTED here.'),
  'papers/2025/01/2501.00030.md': paper('authors:\n  - Ada Lovelace\n  - Bo PLANTED\n---\nText.'),
  'papers/2025/01/2501.00040.md': paper('summary: THROWN at once.\n---\nText.'),
};

let project: string;
let folder: string;
let content: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-culprits-'));
  project = await copyProject({ 'src/site/squeeze.ts': SQUEEZE }, join(folder, 'project'));
  content = join(folder, 'content');
  await writeAll(content, CONTENT);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function build(...flags: string[]): Promise<BuildEnd> {
  const variables = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: join(folder, 'out') };
  return runBuild(variables, { project, flags });
}

const hasPage = (id: string): Promise<boolean> =>
  access(join(folder, `out/papers/${id}/index.html`)).then(
    () => true,
    () => false,
  );

describe('papers of which no page can be made', { timeout: 240_000 }, () => {
  it('fail the build, each with its file and the line that it comes from', async () => {
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr.match(/papers\/2025\S+ error page-refused/g)).toEqual([
      'papers/2025/01/2501.00020.md:8:1 error page-refused',
      'papers/2025/01/2501.00030.md:6:5 error page-refused',
      'papers/2025/01/2501.00040.md:4:10 error page-refused',
    ]);
    expect(stderr).toContain('element: <iframe> is not used on our pages.');
    expect(stderr).toContain('A page was too much.');
    expect(stderr).toContain('the old site is unchanged');
  });

  it('are left out where --keep-going says so, named, and asked about at the next build', async () => {
    const { exitCode, stderr } = await build('--keep-going');
    expect([exitCode, await hasPage('2501.00010')]).toEqual([0, true]);
    expect(stderr).toContain('papers/2025/01/2501.00020.md:8:1 error page-refused');
    expect(stderr).toContain('Without 2501.00020, 2501.00030, 2501.00040');
    for (const id of ['2501.00020', '2501.00030', '2501.00040']) {
      expect(await hasPage(id)).toBe(false);
    }
    expect((await build()).exitCode).toBe(1);
  });
});
