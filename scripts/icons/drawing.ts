import type { Colours } from '../../src/archive/colours.ts';

/** How far the colour goes: with round corners, to the edge, or to the edge with room to cut. */
export type IconShape = 'rounded' | 'full' | 'maskable';

const CORNERS: Readonly<Record<IconShape, number>> = { rounded: 14, full: 0, maskable: 0 };
const SCALES: Readonly<Record<IconShape, number>> = { rounded: 1.15, full: 1.1, maskable: 0.95 };

/** The sign of the archive as SVG: a page of the day, its double rule and its papers as lines of a list. */
export function iconDrawing(shape: IconShape, { accent, paper }: Colours): string {
  const scale = SCALES[shape];
  const shift = Number((32 * (1 - scale)).toFixed(2));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
  <rect width="64" height="64" rx="${CORNERS[shape]}" fill="${accent}"/>
  <g transform="translate(${shift} ${shift}) scale(${scale})" fill="${paper}">
    <rect x="14" y="14" width="36" height="7"/>
    <rect x="14" y="24" width="36" height="2"/>
    <rect x="14" y="32" width="30" height="4"/>
    <rect x="14" y="39" width="36" height="4"/>
    <rect x="14" y="46" width="22" height="4"/>
  </g>
</svg>
`;
}
