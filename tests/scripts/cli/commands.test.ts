import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** The commands that are programs of others. */
const FOREIGN = ['types', 'lint', 'format', 'unit', 'coverage', 'budgets'];

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const COMMANDS = Object.entries(scripts).filter(([name]) => !FOREIGN.includes(name));

interface Ended {
  code: number | null;
  out: string;
  said: string;
}

/** Runs a command of package.json as npm would, with some arguments. */
async function run(command: string, ...args: string[]): Promise<Ended> {
  const [, ...words] = command.split(' ');
  const child = spawn(process.execPath, [...words, ...args], { cwd: ROOT });
  const ended = { code: null, out: '', said: '' } as Ended;
  child.stdout.on('data', (piece: Buffer) => {
    ended.out += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    ended.said += piece.toString();
  });
  ended.code = await new Promise((done) => child.on('close', done));
  return ended;
}

const helped = new Map<string, Promise<Ended>>();

function help(command: string): Promise<Ended> {
  const ended = helped.get(command) ?? run(command, '--help');
  helped.set(command, ended);
  return ended;
}

/** An option of a usage that can be mistyped so that it is still known; none where it has no options. */
function longOption(usage: string): string | undefined {
  // What stands for another command, `npm run check -- --help`, is no option of this one.
  const own = usage.replaceAll(/`[^`]*`/g, '').matchAll(/--[a-z][a-z-]+/g);
  return Array.from(own, ([option]) => option).find((option) => option.length > 6);
}

it('runs every command by node itself, so that none is left out here', () => {
  for (const [name, command] of COMMANDS) {
    expect(`${name}: ${command}`).toMatch(
      /: node (--import=\.\/scripts\/cli\/compile-cache\.mjs (--\S+ )*\S+\.ts|scripts\/\w+\.mjs)$/,
    );
  }
});

describe.each(COMMANDS)('npm run %s', (name, command) => {
  it('prints its usage for --help, and nothing else', async () => {
    const { code, out, said } = await help(command);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(new RegExp(`^Usage: npm (run )?${name}\\b`));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('refuses an option that there is not, names the nearest and shows its usage', async () => {
    const { out: usage } = await help(command);
    const own = longOption(usage);
    const mistyped = own === undefined ? '--nonsense' : `${own.slice(0, -2)}${own.at(-1)}`;
    const { code, out, said } = await run(command, mistyped);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const hint = own === undefined ? '' : ` Did you mean ${own}?`;
    expect(said).toBe(`There is no option ${mistyped}.${hint}\n\n${usage}`);
  });

  it('says so where a word stands there that it does not expect', async () => {
    const { code, out, said } = await run(command, ...Array<string>(9).fill('no-such-word'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain('no-such-word');
    expect(said).not.toMatch(/\n +at /);
  });
});
