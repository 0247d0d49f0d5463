/** Four digits behind the dot to the end of 2014, five since: a number that lost a zero (`2506.1000`) is no id. */
const NEW_ID =
  /^(?:(?:0[7-9]|1[0-4])(?:0[1-9]|1[0-2])\.[0-9]{4}|(?:1[5-9]|[2-8][0-9])(?:0[1-9]|1[0-2])\.[0-9]{5})$/;
const OLD_ID = /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Z]{2})?[/-]([0-9]{2})(0[1-9]|1[0-2])([0-9]{3})$/;

/** The archives that gave ids before April 2007 (arxiv.org/archive), without which `top-2401001` would be an id. */
const OLD_ARCHIVES: ReadonlySet<string> = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs ' +
    'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics ' +
    'plasm-ph q-alg q-bio quant-ph solv-int stat supr-con'
  ).split(' '),
);

/** Says whether a text is a paper id that stands for an arXiv id: `2506.24119`, `cs-0112017`. */
export function isArxivPaperId(id: string): boolean {
  return NEW_ID.test(id) || (!/[/.]/.test(id) && oldId(id) !== undefined);
}

/**
 * The paper id of an arXiv id as people write it (`2506.24119v2`, `arXiv:2506.24119`, `math.GT/0309136`), or
 * undefined. The old form loses its subject class, as arXiv's own addresses do: `math-0309136`.
 */
export function paperIdFromArxiv(text: string): string | undefined {
  const bare = text.replace(/^arxiv:/i, '').replace(/v[0-9]+$/, '');
  if (NEW_ID.test(bare)) return bare;
  return oldId(bare);
}

/** The paper id of an old arXiv id, whatever stands between archive and number. */
function oldId(text: string): string | undefined {
  const [, archive = '', year, month, number] = OLD_ID.exec(text) ?? [];
  return OLD_ARCHIVES.has(archive) ? `${archive}-${year}${month}${number}` : undefined;
}

/** The arXiv id of a paper id, as arXiv writes it (`2506.24119`, `cs/0112017`), or undefined. */
export function arxivOf(paperId: string): string | undefined {
  if (NEW_ID.test(paperId)) return paperId;
  if (!isArxivPaperId(paperId)) return undefined;
  const dash = paperId.lastIndexOf('-');
  return `${paperId.slice(0, dash)}/${paperId.slice(dash + 1)}`;
}

/** The month in which arXiv gave an id, `2025-06`, by the id of the paper; undefined where it has none of arXiv's. */
export function monthOfArxiv(paperId: string): string | undefined {
  const [, year = '', month = ''] = /(?:^|-)(\d\d)(\d\d)(?:\.\d+|\d{3})$/.exec(paperId) ?? [];
  if (year === '' || !isArxivPaperId(paperId)) return undefined;
  // arXiv began in 1991.
  return `${Number(year) > 90 ? '19' : '20'}${year}-${month}`;
}
