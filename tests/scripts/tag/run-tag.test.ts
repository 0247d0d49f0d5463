import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTag, type TagPlace } from '../../../scripts/tag/run-tag.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const REGISTRY = `agents:
  label: Agents
  description: What agents do.
  titles: [agent]
  merged: [llm-agents]
robotics:
  label: Robots
  description: What robots do.
  aliases: [robot]
`;

const FILE = 'papers/2025/12/2512.00001.md';
const paper = (title: string, tags = ''): string =>
  `---\ntitle: ${title}\n# By hand.\ndate: 2025-12-10\nauthors:\n  - Ada\n${tags}---\nAn abstract.\n`;

async function tagged(text: string, options: { more?: boolean; dryRun?: boolean } = {}) {
  const root = await temporaryFolder({ 'tags.yaml': REGISTRY, [FILE]: text });
  let said = '';
  const out = { write: (words: string) => (said += words) };
  const place = { root, folder: root, out, err: { ...out, isTTY: false } } as unknown as TagPlace;
  const code = await runTag({ paths: [], more: false, dryRun: false, ...options }, place);
  return { code, said, text: await readFile(join(root, FILE), 'utf8') };
}

it('gives a paper without topics those that fit, says why, and leaves every other byte', async () => {
  const { code, said, text } = await tagged(paper('A Robot and an Agent'));
  expect(code).toBe(0);
  expect(text).toBe(paper('A Robot and an Agent', 'tags:\n  - agents\n  - robotics\n'));
  expect(said).toMatchInlineSnapshot(`
    "papers/2025/12/2512.00001.md
      + agents: "Agent" in the title
      + robotics: "Robot" in the title
    1 paper: 1 got topics, 0 have none and get none.
    "
  `);
});

it('leaves topics that are there, and adds to them only where that is asked for', async () => {
  const before = paper('A Robot and an Agent', 'tags:\n  - llm-agents\n');
  expect((await tagged(before)).text).toBe(before);
  const { text } = await tagged(before, { more: true });
  expect(text).toBe(paper('A Robot and an Agent', 'tags:\n  - llm-agents\n  - robotics\n'));
});

it('writes nothing in a dry run, and names what it cannot read', async () => {
  const before = paper('A Robot');
  const { said, text } = await tagged(before, { dryRun: true });
  expect(text).toBe(before);
  expect(said).toContain('1 would get topics');
  const broken = await tagged('no paper');
  expect(broken.said).toContain('2512.00001.md: left, since it has problems');
});
