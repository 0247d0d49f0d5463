/** A hyphenated word of more characters may break: beside it a line of a phone would stay empty. */
const LONGEST = 18;
const HYPHENATED = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u;

/**
 * Keeps hyphenated words of titles on one line: no style can say so, and marks in the page would weigh more than all
 * else that titles gain.
 */
export function holdWords(): void {
  for (const title of document.querySelectorAll('h1, .paper :is(h2, h3) a, a.line-title')) {
    for (const text of [...title.childNodes]) {
      if (text.nodeType === Node.TEXT_NODE && HYPHENATED.test(text.nodeValue ?? '')) hold(text);
    }
  }
}

function hold(text: ChildNode): void {
  const pieces = (text.nodeValue ?? '').split(HYPHENATED);
  text.replaceWith(
    ...pieces.map((piece, index) => {
      if (index % 2 === 0 || piece.length > LONGEST) return piece;
      const word = document.createElement('span');
      word.className = 'word';
      word.textContent = piece;
      return word;
    }),
  );
}
