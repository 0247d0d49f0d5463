import { runCommand } from '../cli/command.ts';
import { MEASURE_CITATIONS, readOptions } from '../measure/citations/options.ts';
import { runCitations } from '../measure/citations/run-citations.ts';

await runCommand({ ...MEASURE_CITATIONS, run: (line) => runCitations(readOptions(line)) });
