import { runCommand } from '../cli/command.ts';
import { BENCH_TEXT, readOptions } from '../measure/text/options.ts';
import { runText } from '../measure/text/run-text.ts';

await runCommand({ ...BENCH_TEXT, run: (line) => runText(readOptions(line)) });
