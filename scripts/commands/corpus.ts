import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { figuresOf } from '../measure/corpus/figures.ts';
import { type CorpusRecord, measureCorpus } from '../measure/corpus/measure.ts';
import { printFindings } from '../measure/corpus/print.ts';

const USAGE = `Usage: npm run corpus -- FILE.jsonl[.gz]… [--format text|json] [--list formulas|left|unfaithful]
       npm run corpus -- --pairs FILE.jsonl[.gz] [--format text|json]

Renders each record ({ id, title, abstract }, one a line) and reports how faithfully. Exit 1 when a figure is missed.`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  list: { type: 'string' },
  pairs: { type: 'string' },
  help: { type: 'boolean' },
} as const;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.pairs) {
    const { reportPairs } = await import('./corpus-pairs.ts');
    return reportPairs(readRecords(values.pairs), values.format);
  }
  if (positionals.length === 0) throw new Error(USAGE);
  const findings = measureCorpus(
    positionals.flatMap((file) => readRecords<CorpusRecord>(file)),
    () => performance.now(),
  );
  const figures = figuresOf(findings);
  printFindings(findings, figures, values.format, values.list);
  return figures.some(({ missed }) => missed) ? 1 : 0;
}

/** The records of a file of JSON lines, compressed or not. */
function readRecords<Shape>(file: string): Shape[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Shape);
}
