import { Lexer } from 'yaml';
import {
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

/** The text of a paper's file with what could be mended in it, each change in words, and what was left alone and why. */
export interface MendedText {
  text: string;
  fixes: string[];
  left: string[];
}

/** Mends what needs no judgement in the file of a paper: TeX and cut words in title and abstract, order of keys, quotes, line ends. */
export function mendPaper(text: string, paper: Paper): MendedText {
  const repaired = repairGrammar(paper.abstract);
  const joined = repairHyphenation(repaired.text);
  const abstract = joined.text;
  const { text: title, repairs: inTitle } = repairGrammarTitle(paper.title);
  const repairs = [...inTitle, ...repaired.repairs, ...joined.repairs];
  const fixes = repairs.map(
    ({ kind, before, after }) => `${kind}: "${shown(before)}" became "${shown(after)}"`,
  );
  const mended = { ...paper, title, abstract, ...sourceAfter(paper, { title, abstract }) };
  const edited = repairs.length === 0 ? text : editPaperText(text, changesOf(paper, mended));
  const written = writePaper(mended);
  if (edited === written) return { text: edited, fixes, left: [] };
  if (hasComments(text)) {
    const left = ['order of keys and quotes, since a rewriting would lose the comments'];
    return { text: edited, fixes, left };
  }
  return {
    text: written,
    fixes: [...fixes, 'order of keys, quotes, blanks and line ends put in the form of the archive'],
    left: [],
  };
}

/** A repair is no person's edit: what vouched for the imported abstract vouches for the repaired one. */
function sourceAfter(
  paper: Paper,
  texts: Pick<Paper, 'title' | 'abstract'>,
): Pick<Paper, 'source'> {
  const origin = originOf(paper.source);
  if (!origin || !isUntouched(paper, sha256)) return {};
  return { source: sourceOf(origin, { ...paper, ...texts }, sha256) };
}

function changesOf(before: Paper, after: Paper): { key: string; after: unknown }[] {
  return (['title', 'abstract', 'source'] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ key, after: after[key] }));
}

/** Says whether a person wrote comments in the frontmatter; a `#` inside a text is none. */
export function hasComments(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const yaml = lines.slice(1, lines.indexOf('---', 1)).join('\n');
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && before !== SCALAR) return true;
    before = token;
  }
  return false;
}

/** The mark that the lexer puts before a scalar, whose lines may begin with `#`. */
const SCALAR = '\u001F';
