import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../model/paper.ts';
import type { Problem } from '../problems/problem.ts';
import { emptyMap, type Plain, PlainReader } from './plain-reader.ts';
import { readWrittenYaml } from './written-yaml.ts';
import { featureProblem, noKeys, syntaxProblem } from './yaml-problems.ts';

/** A map of keys; `places` are keyed by path (`tags.0`), a map's own key under `key:` + path. */
export interface PlainYaml {
  /** Absent where the YAML cannot be read at all. */
  values?: { readonly [key: string]: Plain };
  places: Readonly<Record<string, Place>>;
  problems: Problem[];
  /** Paths whose value was refused and reads as an empty text. */
  refused: ReadonlySet<string>;
}

/** The most lines that are reported as unreadable; a file with more of them is no YAML. */
const SYNTAX_MAX = 20;

/** Reads YAML of which every scalar is text, with the places of all keys and entries, `lineOffset` lines down a file. */
export function readYaml(yaml: string, file: string, lineOffset = 0): PlainYaml {
  return readWrittenYaml(yaml, lineOffset) ?? readAnyYaml(yaml, file, lineOffset);
}

/** Reads YAML in whatever form by the library; `readYaml` is the same in less time. */
export function readAnyYaml(yaml: string, file: string, lineOffset = 0): PlainYaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    // The library compares each key with all others, which takes seconds for a file of many; the reader does it itself.
    uniqueKeys: false,
  });
  const reader = new PlainReader(yaml, file, at);
  const { places, problems, refused } = reader;
  problems.push(...syntaxProblems(document, file, at));
  if (problems.length > 0) return { places, problems, refused };
  const values = document.contents ? reader.read(document.contents, '', 0) : emptyMap();
  if (isPlainMap(values)) return { values, places, problems, refused };
  // A top level that was refused already, such as an alias, is no map either: one problem is enough.
  if (problems.length === 0) problems.push(noKeys(file, at(0)));
  return { places, problems, refused };
}

/** Says whether a plain value is a map of keys. */
export function isPlainMap(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}

/**
 * One problem a line: what follows on a line that cannot be read is most often its consequence. The library's
 * warnings are about tags, which the reader refuses itself.
 */
function syntaxProblems(
  document: Document,
  file: string,
  at: (offset: number) => Place,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of document.errors) {
    const place = at(error.pos[0]);
    // Of several errors of one line the indentation is the cause.
    if (byLine.size < SYNTAX_MAX && (!byLine.has(place.line) || error.code === 'BAD_INDENT')) {
      byLine.set(place.line, syntaxProblem(error, file, place));
    }
  }
  const directive = document.directives?.yaml.explicit
    ? [featureProblem(file, at(0), 'A %YAML directive', 'Delete the line.')]
    : [];
  return [...byLine.values(), ...directive];
}
