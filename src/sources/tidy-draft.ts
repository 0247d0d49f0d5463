import { cleanText } from '../abstract/index.ts';
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
    ...(draft.authors && { authors: draft.authors.map(oneLine) }),
    ...(draft.org !== undefined && { org: oneLine(draft.org) }),
    ...(draft.journal !== undefined && { journal: oneLine(draft.journal) }),
  };
}

function oneLine(text: string): string {
  return cleanText(text).text.replace(/\s+/g, ' ').trim();
}
