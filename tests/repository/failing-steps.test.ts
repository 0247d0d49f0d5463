import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startFakeUpstream } from '../fake-upstream/fake-upstream.ts';
import { writeAll } from '../scripts/temporary-folder.ts';

// The steps run side by side, so that no test may remove what another one reads.
const desk = mkdtempSync(join(tmpdir(), 'archive-steps-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(desk, 'step-'));
  await writeAll(folder, files);
  return folder;
}

/** The text of a step of a workflow, by its name. */
function stepOf(workflow: string, name: string): string {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}`, 'utf8')) as {
    jobs: Record<string, { steps: { name?: string; run?: string }[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const run = steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`${workflow} has no step "${name}" that runs something.`);
  return run;
}

/** A step as it ended: its exit code, what it said, and what it left for the steps behind it. */
interface Ended {
  code: number;
  said: string;
  left: string;
  file: (name: string) => string;
}

/** Runs a step of a workflow as GitHub does, `bash -e`, in the folder of the repository. */
async function rehearse(
  workflow: string,
  name: string,
  environment: Record<string, string> = {},
  programs: Record<string, string> = {},
): Promise<Ended> {
  const folder = await folderOf({ env: '' });
  for (const [program, text] of Object.entries(programs)) {
    writeFileSync(join(folder, program), `#!/bin/bash\n${text}\n`);
    chmodSync(join(folder, program), 0o755);
  }
  const env = {
    ...process.env,
    PATH: `${folder}:${process.env['PATH']}`,
    RUNNER_TEMP: folder,
    GITHUB_ENV: join(folder, 'env'),
    ...environment,
  };
  const { code, said } = await new Promise<{ code: number; said: string }>((done) => {
    execFile('bash', ['-e', '-c', stepOf(workflow, name)], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
  const file = (one: string): string => readFileSync(join(folder, one), 'utf8');
  return { code, said, left: file('env'), file };
}

const bad = {
  'papers/2025/03/2503.00001.md': '---\ntitle: A title\ndate: 2025-02-30\n---\nText.\n',
};

describe('a step that fails', () => {
  it.concurrent('is told of by check.yml at the line of the content', async () => {
    const { code, said } = await rehearse('check.yml', 'Check the content', {
      ARCHIVE_CONTENT: await folderOf(bad),
    });
    expect(code).toBe(1);
    expect(said).toMatch(/^::error file=.*2503\.00001\.md,line=3,/m);
  });

  it.concurrent('keeps deploy.yml from publishing a site of a wrong address', async () => {
    const { code, said } = await rehearse('deploy.yml', 'Build', { SITE_URL: 'no origin' });
    expect(code).toBe(2);
    expect(said).toContain('is no origin');
  });

  it.concurrent('is told of by sync.yml in its issue, and fails the night at its end', async () => {
    const upstream = await startFakeUpstream({ fault: () => ({ kind: 'status', status: 403 }) });
    const root = await folderOf({ 'orgs.yaml': '' });
    const night = { HF_ENDPOINT: upstream.url, ARCHIVE_CONTENT: root };
    const read = await rehearse('sync.yml', 'Read the newest days', night);
    await upstream.close();
    const [, sync = ''] = /^SYNC=(\d+)$/m.exec(read.left) ?? [];
    expect([read.code, sync]).toEqual([0, '1']);
    const codes = { SYNC: '2', CHECK: '0', BUILD: '0' };
    const told = await rehearse('sync.yml', 'Say what a maintainer should know', {
      ...night,
      ...codes,
    });
    expect(told.file('night.md')).toContain('npm run sync');
    expect((await rehearse('sync.yml', 'Fail where the night failed', codes)).code).toBe(1);
  });

  it.concurrent('keeps sync.yml from opening a pull request, and from merging one unless that is wished', async () => {
    const programs = {
      git: 'if [ "$1" = status ]; then echo " M src/content/sync.json"; fi',
      gh: 'echo "$1 $2" >> "$RUNNER_TEMP/asked"',
    };
    const open = async (codes: Record<string, string>): Promise<string> => {
      const night = { SYNC: '0', CHECK: '0', BUILD: '0', MERGE: '', ...codes };
      const { file, code } = await rehearse('sync.yml', 'Open a pull request', night, {
        ...programs,
      });
      expect(code).toBe(0);
      return file('asked');
    };
    expect(await open({})).toBe('auth setup-git\npr list\npr create\n');
    expect(await open({ MERGE: 'yes' })).toContain('pr create\npr merge\nworkflow run\n');
    for (const failed of ['CHECK', 'BUILD']) {
      await expect(open({ [failed]: '1', MERGE: 'yes' })).rejects.toThrow('no such file');
    }
  });

  it.concurrent('is told of by form.yml to whoever filled the form in, whatever they wrote', async () => {
    const FORM = '### Paper\n\n$(touch hacked) `id` $\u007B{ github.token }}\n\n### Day\n\nnever';
    const added = await rehearse('form.yml', 'Add the paper and check it', {
      FORM,
      ARCHIVE_CONTENT: await folderOf({ 'orgs.yaml': '' }),
    });
    const [, CODE = ''] = /^CODE=(\d+)$/m.exec(added.left) ?? [];
    expect(added.code).toBe(0);
    expect(Number(CODE)).toBeGreaterThan(0);
    expect(added.file('refused.txt').trim()).not.toBe('');
  });

  it.concurrent('ends review.yml where the commit is not there', async () => {
    const { code } = await rehearse('review.yml', 'Build its pages', { HEAD: '0'.repeat(40) });
    expect(code).toBeGreaterThan(0);
  });

  it.concurrent('keeps comment.yml from posting on a pull request that its run does not belong to', async () => {
    const gh = `echo "$@" >> "$RUNNER_TEMP/asked"
      case "$1" in run) mkdir -p "$RUNNER_TEMP/x/review"; cd "$RUNNER_TEMP" ;; pr) echo other-commit ;; esac`;
    const { code, file } = await rehearse(
      'comment.yml',
      'Post the review',
      { RUN: '1', HEAD: 'this-commit', GH_REPO: 'a/b' },
      { gh, head: 'echo 12' },
    );
    expect(code).toBe(0);
    expect(file('asked')).not.toMatch(/comment|--method/);
  });

  it.concurrent('keeps links.yml from proposing anything where the links could not be asked', async () => {
    const { code, left } = await rehearse('links.yml', 'Ask the links', {
      LINKS_ENDPOINT: 'ftp://nowhere',
      ARCHIVE_CONTENT: await folderOf({ 'orgs.yaml': '' }),
    });
    expect([code, left]).toEqual([2, 'LINKS=2\n']);
  });
});
