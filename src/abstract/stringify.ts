/** How all HTML of texts is written: `&lt;` and `&amp;` rather than numbers. */
export const STRINGIFY = { characterReferences: { useNamedReferences: true } } as const;
