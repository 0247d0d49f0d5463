import { plainLine } from '../text/markdown-text.ts';
import type { Digest, DigestPaper } from './digest.ts';

/** A digest as plain text, for mail clients that show no HTML. */
export function digestText(digest: Digest): string {
  const rule = '-'.repeat(digest.title.length);
  return `${[
    `${digest.from}\n${digest.title}\n${rule}`,
    `${digest.facts.join(', ')}\n${digest.address}`,
    ...digest.leading.map((paper, index) => `${index + 1}. ${lines(paper).join('\n   ')}`),
    ...digest.days.flatMap(({ title, papers }) => [
      title.toUpperCase(),
      ...papers.map((paper) => `- ${lines(paper).join('\n  ')}`),
    ]),
    ...(digest.subscribe ? [`${digest.subscribe.label}: ${digest.subscribe.address}`] : []),
  ].join('\n\n')}\n`;
}

function lines({ title, byline, address, sentence }: DigestPaper): string[] {
  return [title, byline, sentence ?? '', address].filter(Boolean);
}

/** A digest as Markdown, for newsletters that take it. */
export function digestMarkdown(digest: Digest): string {
  const { subscribe } = digest;
  return `${[
    `# ${plainLine(digest.title)}`,
    `${digest.facts.join(' · ')} · [${plainLine(digest.from)}](${digest.address})`,
    ...digest.leading.map((paper, index) => `## ${index + 1}. ${section(paper)}`),
    ...digest.days.flatMap(({ title, papers }) => [
      `## ${title}`,
      papers.map((paper) => `- ${link(paper)}${aside(paper)}`).join('\n'),
    ]),
    ...(subscribe ? [`[${subscribe.label}](${subscribe.address})`] : []),
  ].join('\n\n')}\n`;
}

function section(paper: DigestPaper): string {
  return [link(paper), plainLine(paper.byline), plainLine(paper.sentence ?? '')]
    .filter(Boolean)
    .join('\n\n');
}

function link({ title, address }: DigestPaper): string {
  return `[${plainLine(title)}](${address})`;
}

function aside({ byline }: DigestPaper): string {
  return byline === '' ? '' : ` (${plainLine(byline)})`;
}
