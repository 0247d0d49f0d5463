import type { Finding } from './finding.ts';

/** As many as a person reads; a fault of a template is on every page. */
const MOST = 50;

/** A report as plain text: each finding with its page, rule and tag, and how many there are. */
export function reportFindings(findings: readonly Finding[]): string {
  const lines = findings
    .slice(0, MOST)
    .map(({ page, rule, message, excerpt }) =>
      [`${page}: ${rule}`, `  ${message}`, ...(excerpt ? [`  ${excerpt}`] : [])].join('\n'),
    );
  const pages = new Set(findings.map(({ page }) => page)).size;
  const rest = findings.length - lines.length;
  if (rest > 0) lines.push(`and ${rest} more`);
  return [...lines, `${findings.length} findings on ${pages} pages`].join('\n');
}
