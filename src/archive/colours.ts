/** The colours of what is drawn outside style sheets: social cards, letters, the frame of an installed archive. */
export interface Colours {
  paper: string;
  ink: string;
  soft: string;
  hairline: string;
  accent: string;
}

/** The light colours of the shipped style. */
export const SHIPPED_COLOURS: Colours = {
  paper: '#fcfbf8',
  ink: '#1c1a17',
  soft: '#66615a',
  hairline: '#e5e0d6',
  accent: '#9a2f1c',
};

/** A colour that cards and letters can take: `#9a2f1c`, `rgb(154, 47, 28)`, `hsl(9 69% 36%)`. */
const COLOUR = String.raw`#(?:[0-9a-f]{6}|[0-9a-f]{3})|(?:rgb|hsl)\([\d\s.,%]+\)`;

/**
 * The colours that style sheets declare for light pages on `:root`, the last declaration of each counting, as in a
 * browser; the shipped one where none is written as a number.
 */
export function coloursOf(css: string): Colours {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    // What holds for some screens only, the dark among them, is not the colour of a picture.
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/(?:^|[};\s])(?::root|html)\s*\{([^{}]*)\}/g)];
  const declared = rules.map(([, rule = '']) => rule).join(';');
  return Object.fromEntries(
    Object.entries(SHIPPED_COLOURS).map(([name, shipped]) => {
      const pattern = `--${name}\\s*:\\s*(?:light-dark\\(\\s*)?(${COLOUR})\\s*[,;}]?`;
      const found = [...declared.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.[1];
      return [name, found ?? shipped];
    }),
  ) as unknown as Colours;
}
