import { runCommand } from '../cli/command.ts';
import { CORPUS, readOptions } from '../measure/corpus/options.ts';
import { runCorpus } from '../measure/corpus/run-corpus.ts';

await runCommand({ ...CORPUS, run: (line) => runCorpus(readOptions(line)) });
