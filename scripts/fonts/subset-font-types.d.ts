/** Types of what is used of subset-font, which has none. */
declare module 'subset-font' {
  /** Cuts a font to the characters of a text, and its axes to parts or single values. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, { min: number; max: number } | number>;
    },
  ): Promise<Buffer>;
}
