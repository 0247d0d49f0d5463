/** Text as one line of any Markdown, in which every sign that could be markup stands for itself. */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~$]/g, '\\$&');
}

/** A paper as a line of a list in Markdown; all texts plain. */
export function paperLine(paper: {
  title: string;
  address: string;
  date: string;
  sentence: string;
}): string {
  const { title, address, date, sentence } = paper;
  return `- [${plainLine(title)}](${address}) (${date}): ${plainLine(sentence)}`;
}
