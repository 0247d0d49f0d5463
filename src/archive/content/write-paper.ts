import type { Paper } from '../model/paper.ts';
import { NESTED_KEYS, PAPER_KEYS } from '../model/schema.ts';
import { yamlText } from './yaml-text.ts';

/** Keys whose value always stands between quotes, since most of them need it. */
const QUOTED: ReadonlySet<string> = new Set(['title', 'summary', 'journal', 'teaserAlt', 'doi']);

/** The Markdown file of a paper: keys in the fixed order, one list entry a line, absent values left out. */
export function writePaper(paper: Omit<Paper, 'id'> & { id?: string }): string {
  const lines = PAPER_KEYS.flatMap((key) => {
    if (key === 'arxiv') return [];
    return writeKey(key, paper[key]);
  });
  return `---\n${lines.join('\n')}\n---\n${paper.abstract.trim()}\n`;
}

function writeKey(key: string, value: unknown): string[] {
  if (value === undefined || value === '') return [];
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    return [`${key}:`, ...value.map((entry) => `  - ${yamlText(String(entry))}`)];
  }
  if (typeof value === 'object' && value !== null) return writeMap(key, value);
  return [`${key}: ${QUOTED.has(key) ? JSON.stringify(value) : yamlText(String(value))}`];
}

function writeMap(key: string, map: object): string[] {
  const entries: Record<string, unknown> = { ...map };
  const lines = (NESTED_KEYS[key] ?? Object.keys(entries)).flatMap((inner) => {
    const value = entries[inner];
    return value === undefined ? [] : [`  ${inner}: ${yamlText(String(value))}`];
  });
  return lines.length === 0 ? [] : [`${key}:`, ...lines];
}
