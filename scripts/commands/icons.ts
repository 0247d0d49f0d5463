import { join } from 'node:path';
import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { drawIcons } from '../icons/draw-icons.ts';

const USAGE = `Usage: npm run icons

Draws the icons of the site into public/, where they are committed: run it again when the drawing has changed.
`;

await runCommand({
  name: 'icons',
  usage: USAGE,
  options: {},
  run: async () => {
    for (const name of await drawIcons(join(ROOT, 'public'))) console.log(`public/${name}`);
    return EXIT.fine;
  },
});
