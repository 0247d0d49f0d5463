import type { Finding } from './finding.ts';

/** How many pages of one finding are named: a fault of a template is on every page. */
const PAGES_NAMED = 3;
/** As many different findings as a person reads. */
const GROUPS_SHOWN = 100;

/** A report as plain text: each finding once with its rule, tag and pages, and how many there are. */
export function reportFindings(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, ({ rule, message }) => `${rule}: ${message}`);
  const lines = [...groups].slice(0, GROUPS_SHOWN).map(([what, group]) => {
    const { excerpt } = group[0] ?? {};
    return [what, ...(excerpt ? [`  ${excerpt}`] : []), `  on ${namePages(group)}\n`].join('\n');
  });
  if (groups.size > GROUPS_SHOWN) lines.push(`and ${groups.size - GROUPS_SHOWN} other findings\n`);
  return [...lines, `${findings.length} findings on ${pagesOf(findings).length} pages`].join('\n');
}

function namePages(findings: readonly Finding[]): string {
  const pages = pagesOf(findings);
  const rest = pages.length - PAGES_NAMED;
  const named = pages.slice(0, PAGES_NAMED).join(', ');
  return rest > 0 ? `${named} and ${rest} more` : named;
}

function pagesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ page }) => page))];
}
