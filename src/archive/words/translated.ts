/** A table of words with the shape of another, each text any other; functions take the same values. */
export type Translated<Table> = Table extends string
  ? string
  : Table extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof Table]: Translated<Table[Name]> };
