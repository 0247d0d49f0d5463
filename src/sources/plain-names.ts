import { titleText } from '../abstract/index.ts';
import { repairTitle } from '../abstract/repair/index.ts';
import { onOneLine, sanitize } from './sanitize.ts';

/** The name of an author as sources state it, on one line and without TeX: `Tolúl\d{o}pé`, `Eric~Granger`, `Gigot--Léandri`. */
export function authorName(stated: string): string {
  const name = onOneLine(sanitize(stated).text);
  if (!/[\\~{}$]|--/.test(name)) return name;
  const read = titleText(
    repairTitle(name.replace(/(?<!\\)~/g, ' ').replace(/-{2,}/g, '-'), 'tex').text,
  );
  return onOneLine(read.replace(/[\\{}$]/g, ''));
}

/** Where a paper was published, as plain text: `Phys. Rev. {\\bf D12} (1975) 1` has its numbers in bold. */
export function journalName(stated: string): string {
  return titleText(repairTitle(stated, 'tex').text).replaceAll(/[{}]/g, '');
}
