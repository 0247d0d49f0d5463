import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

/** The rules that the linter finds broken, as `file rule`, in a project that holds these files. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const folder = await temporaryFolder({
    ...files,
    '.gitignore': 'dist/\n',
    'biome.json': readFileSync('biome.json', 'utf8'),
  });
  const program = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [program, 'lint', '--max-diagnostics=none', '--colors=off'];
  const { stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return Array.from(
    (stdout + stderr).matchAll(/^(\S+):\d+:\d+ lint\/style\/(noRestricted\w+)/gm),
    (match) => `${match[1]} ${match[2]}`,
  );
}

it('refuses every import that goes the wrong way between the layers', async () => {
  const wrong = {
    'src/archive/x.ts': "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
    'src/archive/views/x.ts': "import { x } from '../../site/archive.ts';\nx();\n",
    'src/abstract/x.ts': "import { x } from '../archive/paper.ts';\nx();\n",
    'src/sources/x.ts': "import { x } from 'astro:content';\nx();\n",
    'src/disk/x.ts': "import { x } from '../site/archive.ts';\nx();\n",
    'src/site/x.ts': "import { x } from '../../scripts/build/root.ts';\nx();\n",
    'src/components/X.astro': "---\nimport { getEntry } from 'astro:content';\n---\n{getEntry}\n",
    'scripts/x.ts': "import { x } from '../src/client/theme.ts';\nx();\n",
  };
  const found = await broken(wrong);
  expect(found.sort()).toEqual(
    Object.keys(wrong)
      .map((file) => `${file} noRestrictedImports`)
      .sort(),
  );
});

it('refuses locales, consoles, the environment and the network in the pure core', async () => {
  const found = await broken({
    'src/archive/a.ts': 'export const a = Intl;\n',
    'src/abstract/b.ts': 'console.log(1);\n',
    'src/sources/c.ts': 'export const c = process.env;\n',
    'src/archive/d.ts': "fetch('x');\n",
  });
  expect(found.sort()).toEqual(
    ['src/abstract/b.ts', 'src/archive/a.ts', 'src/archive/d.ts', 'src/sources/c.ts'].map(
      (file) => `${file} noRestrictedGlobals`,
    ),
  );
});
