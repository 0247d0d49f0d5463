import type { Colours } from '../../archive/colours.ts';
import type { Card } from '../../archive/files/cards/card.ts';
import { SANS, SERIF } from './card-fonts.ts';

/** Width and height of a card in pixels, as the networks that show them ask. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** An element as satori takes it, without JSX. */
export interface CardNode {
  type: 'div';
  props: {
    style: Readonly<Record<string, string | number>>;
    children: readonly (CardNode | string)[];
  };
}

/** A card as a tree of boxes in the look of the site: text and hairlines. */
export function cardTree(card: Card): CardNode {
  return box(
    {
      width: '100%',
      height: '100%',
      padding: '56px 80px 52px',
      justifyContent: 'space-between',
      backgroundColor: card.colours.paper,
      color: card.colours.ink,
    },
    [masthead(card), body(card), foot(card)],
  );
}

function masthead({ brand, colours }: Card): CardNode {
  const line = { flexDirection: 'row', fontFamily: SERIF, fontSize: 30, fontWeight: 600 };
  return box({ ...line, paddingBottom: 22, borderBottom: `1px solid ${colours.hairline}` }, [
    box({ whiteSpace: 'pre' }, [letters(brand.first)]),
    box({ color: colours.accent }, [letters(brand.last)]),
  ]);
}

function body({ kicker, title, byline, colours }: Card): CardNode {
  return box({}, [
    box({ ...apparatus(colours, 26), color: colours.accent, marginBottom: 14 }, [letters(kicker)]),
    box(
      {
        fontFamily: SERIF,
        fontWeight: 600,
        fontSize: titleSize(title),
        lineHeight: 1.16,
        textWrap: 'balance',
      },
      [letters(title)],
    ),
    ...(byline === ''
      ? []
      : [box({ ...apparatus(colours, 28), marginTop: 22 }, [letters(byline)])]),
  ]);
}

function foot({ foot: text, colours }: Card): CardNode {
  const rule = { borderTop: `3px double ${colours.hairline}`, paddingTop: 20 };
  return box({ ...apparatus(colours, 22), ...rule }, [letters(text)]);
}

function apparatus({ soft }: Colours, fontSize: number) {
  return { fontFamily: SANS, fontWeight: 500, fontSize, color: soft, lineHeight: 1.35 };
}

/** Short titles are set large; the longest still stand in four lines. */
function titleSize(title: string): number {
  if (title.length <= 40) return 84;
  if (title.length <= 80) return 66;
  return title.length <= 115 ? 56 : 48;
}

/** Satori wants a display for every box; with `border-box` a padding does not make it wider. */
function box(
  style: CardNode['props']['style'],
  children: readonly (CardNode | string)[],
): CardNode {
  const base = { display: 'flex', flexDirection: 'column', boxSizing: 'border-box' };
  return { type: 'div', props: { style: { ...base, ...style }, children } };
}

/** Letters that mathematics has in other shapes (`ℝ`, `𝒪`) in plain ones, since no font of the cards has those; pictures left out. */
function letters(text: string): string {
  return text
    .replace(/[\u2100-\u214F\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize('NFKD'))
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, (sign) =>
      /[\u00A9\u00AE]/.test(sign) ? sign : '',
    );
}
