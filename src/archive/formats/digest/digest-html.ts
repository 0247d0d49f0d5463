import { escapeMarkup } from '../text/escape.ts';
import type { Digest, DigestPaper } from './digest.ts';

/** Fonts that mail clients have, near those of the site. */
const SERIF = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif";
const SANS = 'font-family:Inter,Helvetica,Arial,sans-serif';
const INK = 'color:#1c1a17';
const SOFT = 'color:#66615a';
const ACCENT = 'color:#9a2f1c';
const RULE = 'border-top:1px solid #e5e0d6';

/**
 * A digest as an HTML page for mailing: every style stands on its element and the column is a table, since mail
 * clients drop style sheets and know no other layout.
 */
export function digestHtml(digest: Digest): string {
  const title = escapeMarkup(`${digest.title} · ${digest.from}`);
  const rows = [
    headRow(digest),
    ...digest.leading.map((paper, index) => leadingRow(paper, index + 1)),
    ...digest.days.map(({ title: day, papers }) => dayRow(day, papers)),
    footRow(digest),
  ];
  return `<!doctype html>
<html lang="${escapeMarkup(digest.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background:#fcfbf8">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fcfbf8"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px">
${rows.join('\n')}
</table>
</td></tr></table>
</body>
</html>
`;
}

function headRow({ from, title, facts, address }: Digest): string {
  return row(
    'padding:0 0 24px',
    `<p style="margin:0 0 8px;${SANS};font-size:13px;line-height:18px;${SOFT}">${escapeMarkup(from)}</p>
<h1 style="margin:0 0 8px;${SERIF};font-size:34px;line-height:38px;font-weight:600;${INK}">${anchor(address, title, INK)}</h1>
<p style="margin:0;${SANS};font-size:13px;line-height:18px;${ACCENT}">${escapeMarkup(facts.join(' · '))}</p>`,
  );
}

function leadingRow(paper: DigestPaper, rank: number): string {
  return row(
    `${RULE};padding:20px 0`,
    `<h2 style="margin:0 0 6px;${SERIF};font-size:20px;line-height:26px;font-weight:600;${INK}">${rank}. ${anchor(paper.address, paper.title, INK)}</h2>
<p style="margin:0 0 8px;${SANS};font-size:13px;line-height:18px;${SOFT}">${escapeMarkup(paper.byline)}</p>
<p style="margin:0;${SERIF};font-size:17px;line-height:27px;${INK}">${escapeMarkup(paper.sentence ?? '')}</p>`,
  );
}

function dayRow(day: string, papers: readonly DigestPaper[]): string {
  const entries = papers.map(
    (paper) =>
      `<p style="margin:0 0 12px;${SERIF};font-size:16px;line-height:22px;${INK}">${anchor(paper.address, paper.title, INK)}<br><span style="${SANS};font-size:13px;line-height:18px;${SOFT}">${escapeMarkup(paper.byline)}</span></p>`,
  );
  return row(
    `${RULE};padding:20px 0 8px`,
    `<h2 style="margin:0 0 12px;${SANS};font-size:13px;line-height:18px;font-weight:600;${ACCENT}">${escapeMarkup(day)}</h2>
${entries.join('\n')}`,
  );
}

function footRow({ from, address, subscribe }: Digest): string {
  const manage = subscribe ? ` · ${anchor(subscribe.address, subscribe.label, SOFT)}` : '';
  return row(
    `${RULE};padding:20px 0 0`,
    `<p style="margin:0;${SANS};font-size:13px;line-height:18px;${SOFT}">${anchor(address, from, SOFT)}${manage}</p>`,
  );
}

function row(style: string, content: string): string {
  return `<tr><td style="${style}">${content}</td></tr>`;
}

function anchor(address: string, text: string, colour: string): string {
  return `<a href="${escapeMarkup(address)}" style="${colour};text-decoration:underline">${escapeMarkup(text)}</a>`;
}
