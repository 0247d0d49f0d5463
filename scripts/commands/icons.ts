import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { themeColours } from '../../src/disk/theme-colours.ts';
import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT, UsageError } from '../cli/exit.ts';
import { folderOfCall } from '../cli/folder-of-call.ts';
import { drawIcons, type OwnSign } from '../icons/draw-icons.ts';

const USAGE = `Usage: npm run icons [-- --from FILE.svg]

Draws the icons of the site into public/, where they are committed: of the archive's own sign in the colours of
src/styles/theme.css, or of yours.

  --from FILE      a square drawing as SVG
  --colour COLOUR  what stands behind it where phones cut icons into shapes, #ffffff unless said
`;

await runCommand({
  name: 'icons',
  usage: USAGE,
  options: { from: { type: 'string' }, colour: { type: 'string', default: '#ffffff' } },
  run: async ({ values: { from, colour } }) => {
    const sign = from === undefined ? undefined : ownSign(from, colour);
    const folder = join(ROOT, 'public');
    for (const name of await drawIcons(folder, themeColours(), sign)) console.log(`public/${name}`);
    return EXIT.fine;
  },
});

function ownSign(file: string, colour: string): OwnSign {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) {
    throw new UsageError(`--colour is written as #9a2f1c, not "${colour}".`);
  }
  const svg = readFileSync(resolve(folderOfCall(), file), 'utf8');
  // What a browser would run, should somebody open the drawing by itself.
  if (!/<svg[\s>]/.test(svg) || /<script|\son[a-z]+\s*=|javascript:/i.test(svg)) {
    throw new UsageError(`${file} is no SVG, or one that runs scripts.`);
  }
  return { svg, colour };
}
