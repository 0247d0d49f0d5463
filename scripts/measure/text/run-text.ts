import rehypeKatex from 'rehype-katex';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { FormulaRenderer } from '../../../src/abstract/formula-renderer.ts';
import { renderAbstract } from '../../../src/abstract/index.ts';
import { parseAbstract } from '../../../src/abstract/parse.ts';
import { isPlain } from '../../../src/abstract/plain-tree.ts';
import { treeToHtml } from '../../../src/abstract/to-html.ts';
import { EXIT } from '../../cli/exit.ts';
import { readRecords } from '../read-records.ts';
import type { TextOptions } from './options.ts';

/** What Astro does with Markdown by default, and mathematics added as its documentation says. */
const astroLike = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkSmartypants)
  .use(remarkMath)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeKatex, { strict: 'ignore' })
  .use(rehypeStringify)
  .freeze();

/** Times the abstracts of some files of JSON lines and prints what was found; returns the exit code. */
export function runText({ files, rounds, compare }: TextOptions): number {
  const abstracts = files.flatMap((file) =>
    readRecords<{ abstract: string }>(file).map(({ abstract }) => abstract),
  );
  // Every other one of several files, so that the comparison has the mixture of the whole.
  const step = Math.max(1, Math.floor(abstracts.length / compare));
  report(
    abstracts,
    abstracts.filter((_, index) => index % step === 0),
    rounds,
  );
  return EXIT.fine;
}

function report(abstracts: string[], sample: string[], rounds: number): void {
  const ours = best(rounds, () => abstracts.map(renderAbstract));
  const oursOnSample = best(rounds, () => sample.map(renderAbstract));
  const theirs = best(rounds, () => sample.map((abstract) => astroLike.processSync(abstract)));
  console.log(`${abstracts.length} abstracts`);
  console.log(`${perSecond(abstracts, ours)} abstracts a second`);
  console.log(`${perSecond(sample, theirs)} abstracts a second through an Astro-like pipeline`);
  console.log(`${(theirs / oursOnSample).toFixed(1)} times as fast on the same ${sample.length}`);
  reportStages(abstracts, rounds);
}

/** Each stage on its own, on what the stages before it leave: the grammar, the formulas, the rest of the writing. */
function reportStages(abstracts: string[], rounds: number): void {
  const marked = abstracts.filter((abstract) => !isPlain(abstract));
  const whole = best(rounds, () => abstracts.map(renderAbstract));
  const parsing = best(rounds, () => marked.map(parseAbstract));
  const printed = best(rounds, () => marked.map((abstract) => print(abstract, true)));
  const unprinted = best(rounds, () => marked.map((abstract) => print(abstract, false)));
  const stages = {
    'reading the grammar': parsing,
    'typesetting formulas': printed - unprinted,
    'writing HTML': unprinted - parsing,
    'text without a sign of the grammar': whole - printed,
  };
  console.log(`${marked.length} of them with a sign of the grammar`);
  for (const [stage, milliseconds] of Object.entries(stages)) {
    console.log(`${((100 * milliseconds) / whole).toFixed(1).padStart(6)} %  ${stage}`);
  }
}

function print(abstract: string, withFormulas: boolean): string {
  const renderer = new FormulaRenderer(false);
  return treeToHtml(parseAbstract(abstract), (formula) =>
    withFormulas ? renderer.render(formula) : '',
  );
}

/** The fewest milliseconds of processor time of several rounds: waiting is the machine's, not ours. */
function best(rounds: number, run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function perSecond(abstracts: string[], milliseconds: number): string {
  return Math.round((1000 * abstracts.length) / milliseconds).toLocaleString('en');
}
