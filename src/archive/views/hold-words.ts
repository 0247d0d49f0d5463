const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** A hyphenated word of more characters may break: beside it a line of a phone would stay empty. */
const LONGEST = 20;

/**
 * The HTML of a title with its hyphenated words (`Self-Play`) held on one line, which no style can ask for. A title
 * with markup is left as it is. Related papers do without: their pages are as large as a page may be.
 */
export function holdWords(titleHtml: string): string {
  if (titleHtml.includes('<')) return titleHtml;
  return titleHtml.replace(HYPHENATED, (word) =>
    word.length > LONGEST ? word : `<span class="word">${word}</span>`,
  );
}
