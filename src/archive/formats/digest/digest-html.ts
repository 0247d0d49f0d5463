import type { Colours } from '../../colours.ts';
import { escapeMarkup } from '../text/escape.ts';
import type { Digest, DigestPaper } from './digest.ts';

/** Fonts that mail clients have, near those of the site. */
const SERIF = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif";
const SANS = 'font-family:Inter,Helvetica,Arial,sans-serif';

/** The styles of the colours of an archive. */
interface Look {
  ink: string;
  soft: string;
  accent: string;
  rule: string;
}

function lookOf({ ink, soft, accent, hairline }: Colours): Look {
  return {
    ink: `color:${ink}`,
    soft: `color:${soft}`,
    accent: `color:${accent}`,
    rule: `border-top:1px solid ${hairline}`,
  };
}

/**
 * A digest as an HTML page for mailing: every style stands on its element and the column is a table, since mail
 * clients drop style sheets and know no other layout.
 */
export function digestHtml(digest: Digest): string {
  const look = lookOf(digest.colours);
  const { paper } = digest.colours;
  const dir = digest.direction === 'rtl' ? ' dir="rtl"' : '';
  const title = escapeMarkup(`${digest.title} · ${digest.from}`);
  const rows = [
    headRow(digest, look),
    ...digest.leading.map((one, index) => leadingRow(one, index + 1, look)),
    ...digest.days.map(({ title: day, papers }) => dayRow(day, papers, look)),
    footRow(digest, look),
  ];
  return `<!doctype html>
<html lang="${escapeMarkup(digest.language)}"${dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background:${paper}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${paper}"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px">
${rows.join('\n')}
</table>
</td></tr></table>
</body>
</html>
`;
}

function headRow({ from, title, facts, address }: Digest, look: Look): string {
  return row(
    'padding:0 0 24px',
    `<p style="margin:0 0 8px;${SANS};font-size:13px;line-height:18px;${look.soft}">${escapeMarkup(from)}</p>
<h1 style="margin:0 0 8px;${SERIF};font-size:34px;line-height:38px;font-weight:600;${look.ink}">${anchor(address, title, look.ink)}</h1>
<p style="margin:0;${SANS};font-size:13px;line-height:18px;${look.accent}">${escapeMarkup(facts.join(' · '))}</p>`,
  );
}

function leadingRow(paper: DigestPaper, rank: number, look: Look): string {
  return row(
    `${look.rule};padding:20px 0`,
    `<h2 style="margin:0 0 6px;${SERIF};font-size:20px;line-height:26px;font-weight:600;${look.ink}">${rank}. ${anchor(paper.address, paper.title, look.ink)}</h2>
<p style="margin:0 0 8px;${SANS};font-size:13px;line-height:18px;${look.soft}">${escapeMarkup(paper.byline)}</p>
<p style="margin:0;${SERIF};font-size:17px;line-height:27px;${look.ink}">${escapeMarkup(paper.sentence ?? '')}</p>`,
  );
}

function dayRow(day: string, papers: readonly DigestPaper[], look: Look): string {
  const entries = papers.map(
    (paper) =>
      `<p style="margin:0 0 12px;${SERIF};font-size:16px;line-height:22px;${look.ink}">${anchor(paper.address, paper.title, look.ink)}<br><span style="${SANS};font-size:13px;line-height:18px;${look.soft}">${escapeMarkup(paper.byline)}</span></p>`,
  );
  return row(
    `${look.rule};padding:20px 0 8px`,
    `<h2 style="margin:0 0 12px;${SANS};font-size:13px;line-height:18px;font-weight:600;${look.accent}">${escapeMarkup(day)}</h2>
${entries.join('\n')}`,
  );
}

function footRow({ from, address, subscribe }: Digest, look: Look): string {
  const manage = subscribe ? ` · ${anchor(subscribe.address, subscribe.label, look.soft)}` : '';
  return row(
    `${look.rule};padding:20px 0 0`,
    `<p style="margin:0;${SANS};font-size:13px;line-height:18px;${look.soft}">${anchor(address, from, look.soft)}${manage}</p>`,
  );
}

function row(style: string, content: string): string {
  return `<tr><td style="${style}">${content}</td></tr>`;
}

function anchor(address: string, text: string, colour: string): string {
  return `<a href="${escapeMarkup(address)}" style="${colour};text-decoration:underline">${escapeMarkup(text)}</a>`;
}
