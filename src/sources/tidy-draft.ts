import { cleanText, dropHidden } from '../abstract/index.ts';
import { isNothing } from '../archive/model/schema-values.ts';
import type { PaperDraft } from './draft.ts';

/**
 * A draft with its texts as the parser will read them back: NFC, without invisible characters, names and title on
 * one line. Without it the fingerprint of a paper would not match the very file that an import wrote.
 */
export function tidyDraft<Draft extends PaperDraft>(draft: Draft): Draft {
  return {
    ...draft,
    title: oneLine(draft.title),
    abstract: cleanText(draft.abstract).text.trim(),
    ...(draft.authors && { authors: draft.authors.map(name).filter(isName) }),
    ...(draft.org !== undefined && { org: name(draft.org) }),
    ...(draft.journal !== undefined && { journal: oneLine(draft.journal) }),
  };
}

/** A name holds nothing that nobody can see, or the file would be refused. */
function name(text: string): string {
  return oneLine(dropHidden(text));
}

/** What stands for no value, as data frames and YAML write it, is nobody's name. */
function isName(text: string): boolean {
  return text !== '' && !isNothing(text);
}

function oneLine(text: string): string {
  return cleanText(text).text.replace(/\s+/g, ' ').trim();
}
