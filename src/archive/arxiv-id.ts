const NEW_ID = /^([0-9]{2})(0[1-9]|1[0-2])\.([0-9]{4,5})$/;
const OLD_ID = /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Z]{2})?[/-]([0-9]{2})(0[1-9]|1[0-2])([0-9]{3})$/;

/** Says whether a text is a paper id that stands for an arXiv id: `2506.24119`, `cs-0112017`. */
export function isArxivPaperId(id: string): boolean {
  return NEW_ID.test(id) || (OLD_ID.test(id) && !id.includes('/') && !id.includes('.'));
}

/**
 * The paper id of an arXiv id as people write it (`2506.24119v2`, `arXiv:2506.24119`, `math.GT/0309136`), or
 * undefined. The old form loses its subject class, as arXiv's own addresses do: `math-0309136`.
 */
export function paperIdFromArxiv(text: string): string | undefined {
  const bare = text.replace(/^arxiv:/i, '').replace(/v[0-9]+$/, '');
  if (NEW_ID.test(bare)) return bare;
  const old = OLD_ID.exec(bare);
  return old ? `${old[1]}-${old[2]}${old[3]}${old[4]}` : undefined;
}

/** The arXiv id of a paper id, as arXiv writes it (`2506.24119`, `cs/0112017`), or undefined. */
export function arxivOf(paperId: string): string | undefined {
  if (NEW_ID.test(paperId)) return paperId;
  if (!isArxivPaperId(paperId)) return undefined;
  const dash = paperId.lastIndexOf('-');
  return `${paperId.slice(0, dash)}/${paperId.slice(dash + 1)}`;
}
