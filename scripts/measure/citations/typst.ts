import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { biblatexEntry, bibtexEntry } from '../../../src/archive/formats/bibtex.ts';
import { hayagrivaEntry } from '../../../src/archive/formats/hayagriva.ts';
import type { Reference } from '../../../src/archive/formats/reference.ts';
import type { Cited, Judgement } from './cited.ts';
import { folded, plainText } from './text.ts';

/** How many entries one document holds: Typst keeps all of them in memory several times. */
const AT_ONCE = 500;

const FILES: readonly (readonly [
  judge: string,
  file: string,
  write: (one: Reference) => string,
])[] = [
  ['Typst, BibTeX', 'all.bib', bibtexEntry],
  ['Typst, BibLaTeX', 'all.bib', biblatexEntry],
  ['Typst, Hayagriva', 'all.yml', hayagrivaEntry],
];

/** Has Typst set all papers as a bibliography: without a warning, with the title and the first name of each. */
export function judgeByTypst(cited: readonly Cited[]): Judgement[] {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'));
  try {
    return FILES.map(([judge, file, write]) => {
      const misses: string[] = [];
      for (let start = 0; start < cited.length; start += AT_ONCE) {
        const part = cited.slice(start, start + AT_ONCE).map(({ reference }) => reference);
        writeFileSync(join(folder, file), part.map(write).join('\n'));
        misses.push(...missesOf(folder, file, part));
      }
      return { judge, read: cited.length, misses };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function missesOf(folder: string, file: string, references: readonly Reference[]): string[] {
  const compiler = NodeCompiler.create({ workspace: folder });
  const done = compiler.compileHtml({
    mainFileContent: `#bibliography("${file}", full: true, style: "apa")`,
  });
  const complaints = done.takeDiagnostics();
  const said = complaints ? compiler.fetchDiagnostics(complaints) : [];
  const wrong = said
    .map((one) => JSON.stringify(one).slice(0, 300))
    .filter((text) => !text.includes('html export is under active development'));
  if (!done.result) return wrong.length > 0 ? wrong : [`${file} cannot be compiled`];
  const set = folded(
    plainText(
      compiler.html({ mainFileContent: `#bibliography("${file}", full: true, style: "apa")` }) ??
        '',
    ),
  );
  const missed = references.filter(({ title, titleTex }) => {
    // Formulas are set as such, not in Unicode.
    return !titleTex.includes('{$') && !set.includes(folded(title));
  });
  return [...wrong, ...missed.map(({ key, title }) => `${key}: ${title}`)];
}
