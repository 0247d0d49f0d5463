/** Text as one line of any Markdown, in which every sign that could be markup stands for itself. */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~$]/g, '\\$&');
}
