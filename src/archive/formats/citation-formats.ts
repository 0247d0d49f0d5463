import { biblatexEntry, bibtexEntry } from './bibtex.ts';
import { cslItem } from './csl.ts';
import { hayagrivaEntry } from './hayagriva.ts';
import type { Reference } from './reference.ts';
import { risEntry } from './ris.ts';
import { acl, apa, chicago, ieee, type Style, textOf } from './styles.ts';

/** A format in which papers are cited: files for programs, and references as people read them. */
export interface CitationFormat {
  name: string;
  /** Ending of the file, without the dot. */
  ending: string;
  /** The citations of some papers as the text of a file. */
  write: (references: readonly Reference[]) => string;
  /** How a reference is set, where it is one for people. */
  style?: Style;
}

function written(name: string, ending: string, write: (one: Reference) => string): CitationFormat {
  return { name, ending, write: (all) => all.map(write).join('\n') };
}

function styled(name: string, style: Style): CitationFormat {
  const write = (all: readonly Reference[]) => all.map((one) => textOf(style(one))).join('\n\n');
  return { name, ending: 'txt', write, style };
}

/** All formats, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  written('BibTeX', 'bib', bibtexEntry),
  styled('APA', apa),
  styled('IEEE', ieee),
  styled('ACL', acl),
  styled('Chicago', chicago),
  written('BibLaTeX', 'bib', biblatexEntry),
  { name: 'RIS', ending: 'ris', write: (all) => all.map(risEntry).join('') },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    write: (all) => `${JSON.stringify(all.map(cslItem), null, 2)}\n`,
  },
  written('Hayagriva', 'yml', hayagrivaEntry),
];
