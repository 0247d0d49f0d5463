import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { biblatexEntry, bibtexEntry } from '../../../src/archive/formats/bibtex.ts';
import { risEntry } from '../../../src/archive/formats/ris.ts';
import type { Cited, Judgement } from './cited.ts';

/** A program that reads bibliographies: its command, the file it gets, and what in its answer is a complaint. */
interface Program {
  judge: string;
  command: string;
  /** Shows that it is there. */
  probe: readonly string[];
  files: (cited: readonly Cited[]) => Record<string, string>;
  args: readonly string[];
  /** Lines of its output that complain. */
  complaint: RegExp;
  /** How many entries it gets at once; all, unless it takes ever longer for each. */
  atOnce?: number;
}

const bib = (cited: readonly Cited[]) => cited.map((one) => bibtexEntry(one.reference)).join('\n');
const biblatex = (cited: readonly Cited[]) =>
  cited.map((one) => biblatexEntry(one.reference)).join('\n');

const PROGRAMS: readonly Program[] = [
  {
    judge: 'bibtex',
    command: 'bibtex',
    probe: ['--version'],
    files: (cited) => ({
      'all.bib': bib(cited),
      'all.aux': '\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{all}\n',
      'plain.bst': PLAIN_STYLE,
    }),
    args: ['all'],
    complaint: /^(Warning|.*error|I was|Repeated|I'm )/i,
  },
  {
    judge: 'biber',
    command: 'biber',
    probe: ['--version'],
    files: (cited) => ({ 'all.bib': biblatex(cited) }),
    args: ['--tool', '--validate-datamodel', 'all.bib'],
    complaint: /^(WARN|ERROR)/,
    atOnce: 1000,
  },
  {
    judge: 'bibutils, BibTeX',
    command: 'bib2xml',
    probe: ['--version'],
    files: (cited) => ({ 'all.bib': bib(cited) }),
    args: ['-i', 'utf8', 'all.bib'],
    complaint: /(warning|error|unrecognized|cannot)/i,
  },
  {
    judge: 'bibutils, RIS',
    command: 'ris2xml',
    probe: ['--version'],
    files: (cited) => ({ 'all.ris': cited.map((one) => risEntry(one.reference)).join('') }),
    args: ['-i', 'utf8', 'all.ris'],
    complaint: /(warning|error|unrecognized|cannot|did not recognize)/i,
  },
];

/** What the programs that are installed say of our files. */
export function judgeByPrograms(cited: readonly Cited[]): Judgement[] {
  return PROGRAMS.map((program) => judgeBy(program, cited));
}

function judgeBy(program: Program, cited: readonly Cited[]): Judgement {
  const { judge, command, probe, atOnce = cited.length } = program;
  if (spawnSync(command, [...probe], { stdio: 'ignore' }).error) {
    return { judge, read: 0, misses: [], absent: `${command} is not installed` };
  }
  const misses: string[] = [];
  for (let start = 0; start < cited.length; start += atOnce) {
    misses.push(...missesOf(program, cited.slice(start, start + atOnce)));
  }
  return { judge, read: cited.length, misses };
}

function missesOf({ command, files, args, complaint }: Program, cited: readonly Cited[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'));
  try {
    for (const [name, text] of Object.entries(files(cited)))
      writeFileSync(join(folder, name), text);
    const { stdout, stderr, status } = spawnSync(command, [...args], {
      cwd: folder,
      encoding: 'utf8',
      // Without an installation of TeX, BibTeX looks nowhere, and holds few strings.
      env: {
        ...process.env,
        BIBINPUTS: '.',
        BSTINPUTS: '.',
        max_strings: '3000000',
        hash_size: '4000000',
      },
      maxBuffer: 500_000_000,
    });
    const misses = [stderr, stdout]
      .flatMap((text) => text.split('\n'))
      .filter((line) => complaint.test(line) && !line.includes('<'));
    if (status !== 0 && misses.length === 0) misses.push(`${command} ended with ${status}`);
    return misses;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least style that makes BibTeX read every field and format every name. */
const PLAIN_STYLE = `ENTRY { address author booktitle doi eprint journal key month note title url year } {} { label }
STRINGS { s }
FUNCTION {show} { duplicate$ empty$ 'pop$ { write$ newline$ } if$ }
FUNCTION {names} { author empty$ 'skip$ { author num.names$ #0 > { author #1 "{ff }{vv }{ll}{, jj}" format.name$ show } 'skip$ if$ } if$ }
FUNCTION {one} { names title "t" change.case$ show year show doi show }
${['misc', 'article', 'inproceedings'].map((type) => `FUNCTION {${type}} { one }`).join('\n')}
${monthMacros()}
READ
ITERATE {call.type$}
`;

/** The names of months as macros. */
function monthMacros(): string {
  return 'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((month) => `MACRO {${month}} {"${month}"}`)
    .join('\n');
}
