import { join } from 'node:path';
import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { cutFonts } from '../fonts/cut-fonts.ts';

const USAGE = `Usage: npm run fonts

Cuts the fonts of the site out of Fontsource's into src/styles/fonts/, where they are committed: run it again when a
package of fonts is newer, or src/styles sets a weight that is not among those of scripts/fonts/font-files.ts.
`;

await runCommand({
  name: 'fonts',
  usage: USAGE,
  options: {},
  run: async () => {
    for (const { name, bytes } of await cutFonts(join(ROOT, 'src', 'styles', 'fonts'))) {
      console.log(`src/styles/fonts/${name}  ${(bytes / 1000).toFixed(1)} KB`);
    }
    return EXIT.fine;
  },
});
