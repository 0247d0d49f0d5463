import { runCommand } from '../cli/command.ts';
import { CORPUS_CONTENT, readOptions } from '../ingest/corpus/options.ts';
import { runCorpusContent } from '../ingest/corpus/run-corpus-content.ts';

await runCommand({ ...CORPUS_CONTENT, run: (line) => runCorpusContent(readOptions(line)) });
