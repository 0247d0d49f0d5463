import { paperIdFromArxiv } from '../../archive/model/arxiv-id.ts';

const PAGE =
  /\/papers\/([\p{L}\p{N}](?:[\p{L}\p{N}._-]*?[\p{L}\p{N}])?)(?:\.md)?\.?(?=[/?#\s)>\]"',}]|$)/u;
const NEW_ID = /(?<!\d|\d\.)(\d{4}\.\d{4,5})(?:v\d+)?(?!\d)/g;
const OLD_ID = /(?<![\p{L}\d-])([a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?!\d)/gu;
/** What stands where an id of a paper would, in addresses of the archive. */
const OTHER_PAGES = new Set(['date', 'week', 'month', 'year', 'trending']);

/** The ids of the papers that a text names: by the address of one in an archive, else by arXiv ids in any form. */
export function findIds(line: string): string[] {
  // The text of a link may name other papers than its address.
  const text = line.replace(/\[(?:\\.|[^\]\\])*\]\(/g, '(');
  const page = PAGE.exec(text)?.[1];
  if (page && !OTHER_PAGES.has(page)) return [page];
  const arxiv = [...text.matchAll(NEW_ID), ...text.matchAll(OLD_ID)];
  return arxiv.flatMap(([, id = '']) => paperIdFromArxiv(id) ?? []);
}
