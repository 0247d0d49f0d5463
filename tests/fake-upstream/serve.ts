import { runCommand } from '../../scripts/cli/command.ts';
import { EXIT } from '../../scripts/cli/exit.ts';
import { startFakeUpstream } from './fake-upstream.ts';
import { REHEARSE, readOptions } from './options.ts';

await runCommand({
  ...REHEARSE,
  run: async (line) => {
    const upstream = await startFakeUpstream(readOptions(line));
    process.stdout.write(
      `HF_ENDPOINT=${upstream.url} npm run sync -- --since 2025-12-08 --until 2025-12-10\n`,
    );
    return EXIT.fine;
  },
});
