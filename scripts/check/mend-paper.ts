import { Lexer } from 'yaml';
import {
  type Repair,
  type Repaired,
  repairGrammar,
  repairGrammarTitle,
  repairHyphenation,
} from '../../src/abstract/repair/index.ts';
import { editPaperText } from '../../src/archive/content/edit-paper.ts';
import { writePaper } from '../../src/archive/content/write-paper.ts';
import type { Paper } from '../../src/archive/model/paper.ts';
import { shown } from '../../src/archive/problems/shown.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import { isUntouched, originOf, sourceOf } from '../../src/sources/fingerprint.ts';
import { authorName, journalName } from '../../src/sources/plain-names.ts';

/** The text of a paper's file with what could be mended in it, each change in words, and what was left alone and why. */
export interface MendedText {
  text: string;
  /** The paper that the text states. */
  paper: Paper;
  fixes: string[];
  left: string[];
}

/** Mends what needs no judgement in the file of a paper: TeX and cut words in its texts and names, order of keys, quotes, line ends. */
export function mendPaper(text: string, paper: Paper): MendedText {
  const { mended, repairs } = mendTexts(paper);
  const fixes = repairs.map(
    ({ kind, before, after }) => `${kind}: "${shown(before)}" became "${shown(after)}"`,
  );
  const changes = changesOf(paper, mended);
  const edited = changes.length === 0 ? text : editPaperText(text, changes);
  const written = writePaper(mended);
  if (commentsIn(edited) < commentsIn(text)) {
    const left = ['as it is, since a mending would lose comments between the names'];
    return { text, paper, fixes: [], left };
  }
  if (edited === written) return { text: edited, paper: mended, fixes, left: [] };
  if (commentsIn(text) > 0) {
    const left = ['order of keys and quotes, since a rewriting would lose the comments'];
    return { text: edited, paper: mended, fixes, left };
  }
  return {
    text: written,
    paper: mended,
    fixes: [...fixes, 'order of keys, quotes, blanks and line ends put in the form of the archive'],
    left: [],
  };
}

/** A paper with the texts that an import mends mended. */
function mendTexts(paper: Paper): { mended: Paper; repairs: Repair[] } {
  const title = repairInTurn(paper.title, [repairGrammarTitle, repairHyphenation]);
  const abstract = repairInTurn(paper.abstract, [repairGrammar, repairHyphenation]);
  const authors = paper.authors.map((name) => repairName(name, authorName));
  const journal = paper.journal === undefined ? [] : [repairName(paper.journal, journalName)];
  const texts = {
    ...paper,
    title: title.text,
    abstract: abstract.text,
    authors: authors.map(({ text }) => text),
    ...(journal[0] && { journal: journal[0].text }),
  };
  return {
    mended: { ...texts, ...sourceAfter(paper, texts) },
    repairs: [title, ...authors, ...journal, abstract].flatMap((one) => one.repairs),
  };
}

function repairInTurn(text: string, steps: readonly ((text: string) => Repaired)[]): Repaired {
  return steps.reduce<Repaired>(
    ({ text: before, repairs }, repair) => {
      const { text: after, repairs: further } = repair(before);
      return { text: after, repairs: [...repairs, ...further] };
    },
    { text, repairs: [] },
  );
}

/** A name or a journal without TeX; one without any sign of TeX is left alone, as is one of which nothing would remain. */
function repairName(before: string, read: (text: string) => string): Repaired {
  const after = /\\[^\s\d]|\{[^{}]*\}/.test(before) ? read(before) : before;
  if (after === before || after === '') return { text: before, repairs: [] };
  return { text: after, repairs: [{ kind: 'tex-name', before, after, offset: 0 }] };
}

/** A repair is no person's edit: what vouched for the imported texts vouches for the repaired ones. */
function sourceAfter(
  paper: Paper,
  texts: Pick<Paper, 'title' | 'abstract' | 'authors'>,
): Pick<Paper, 'source'> {
  const origin = originOf(paper.source);
  if (!origin || !isUntouched(paper, sha256)) return {};
  return { source: sourceOf(origin, { ...paper, ...texts }, sha256) };
}

function changesOf(before: Paper, after: Paper): { key: string; after: unknown }[] {
  return (['title', 'abstract', 'authors', 'journal', 'source'] as const)
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ key, after: after[key] }));
}

/** How many comments a person wrote in the frontmatter; a `#` inside a text is none. */
export function commentsIn(text: string): number {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const yaml = lines.slice(1, lines.indexOf('---', 1)).join('\n');
  let before = '';
  let count = 0;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && before !== SCALAR) count += 1;
    before = token;
  }
  return count;
}

/** The mark that the lexer puts before a scalar, whose lines may begin with `#`. */
const SCALAR = '\u001F';
