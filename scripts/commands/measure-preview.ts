import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../cli/command.ts';
import { EXIT } from '../cli/exit.ts';
import { presentContentRoot } from '../cli/present-content-root.ts';
import { wordValue } from '../cli/values.ts';
import { type Figure, measurePreview } from '../measure/preview/measure-preview.ts';

const USAGE = `Usage: npm run measure:preview [-- --format text]

Measures \`npm run dev\` on a copy of the content: until it is ready, with nothing kept and again; a page of each kind,
asked for first and again; until an edit is seen. Seconds on the clock and of the processor, and the most memory.

  --format FORM   text or json

  ARCHIVE_CONTENT=DIR  measures with the papers of DIR/papers instead of src/content/papers
`;

await runCommand({
  name: 'measure:preview',
  usage: USAGE,
  options: { format: { type: 'string', default: 'text' } },
  run: async ({ values }) => {
    const format = wordValue('--format', values.format, ['text', 'json']);
    const root = presentContentRoot();
    const work = await mkdtemp(join(tmpdir(), 'archive-preview-'));
    try {
      const say = (words: string) => process.stderr.write(`${words} …\n`);
      const figures = await measurePreview(root, work, say);
      process.stdout.write(format === 'json' ? `${JSON.stringify(figures)}\n` : textOf(figures));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    return EXIT.fine;
  },
});

function textOf(figures: readonly Figure[]): string {
  const lines = figures.map(({ name, seconds, cpuSeconds, peakBytes }) =>
    [
      name.padEnd(24),
      `${seconds.toFixed(2)} s`.padStart(9),
      (cpuSeconds === undefined ? '' : `${cpuSeconds.toFixed(2)} CPU s`).padStart(13),
      (peakBytes === undefined ? '' : `${(peakBytes / 1e6).toFixed(0)} MB`).padStart(9),
    ].join(''),
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
