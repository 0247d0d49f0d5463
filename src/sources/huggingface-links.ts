import { type LinkKey, refuseLink } from '../archive/model/links.ts';
import type { PaperLinks } from '../archive/model/paper.ts';
import { textUnder } from './json-value.ts';

/** The code and project links of a paper of Hugging Face; one that may not stand is left out with a note, never the paper. */
export function readLinks(paper: unknown, entry: unknown, notes: string[]): PaperLinks {
  const link = (key: LinkKey, field: string): PaperLinks => {
    // A line break inside an address is a slip of the form it was pasted into.
    const address = (textUnder(field, paper, entry) ?? '').replace(/\s*[\r\n]\s*/g, '').trim();
    if (address === '') return {};
    const refused = refuseLink(key, address);
    if (refused === undefined) return { [key]: address };
    notes.push(`\`${field}\` was left out: the address ${refused}.`);
    return {};
  };
  return { ...link('github', 'githubRepo'), ...link('project', 'projectPage') };
}
