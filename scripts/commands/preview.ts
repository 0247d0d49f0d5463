import { outputFolder } from '../build/folders/output-folder.ts';
import { runCommand } from '../cli/command.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { EXIT } from '../cli/exit.ts';
import { siteConfig } from '../cli/site-config.ts';
import { servePreview } from '../serve/serve-preview.ts';

const USAGE = `Usage: npm run preview

Serves the built site and prints its address as the last line.

  PORT=4321        another port; 0 takes a free one
  HOST=localhost   0.0.0.0 answers other machines too
  ARCHIVE_OUT=DIR  the folder of the site instead of dist/
  BASE_PATH=/x/    the path that the site was built for instead of \`base\` in archive.config.ts

Exit: 0 when it is ended, 2 there is no site, the port is taken, or wrong use.
`;

await runCommand({
  name: 'preview',
  usage: USAGE,
  options: {},
  run: async () => {
    const { address, close } = await servePreview(outputFolder(), siteConfig().base, process.env);
    endOnSignals(() => {
      close();
      process.exit(EXIT.fine);
    });
    process.stdout.write(`${address}\n`);
    return EXIT.fine;
  },
});
