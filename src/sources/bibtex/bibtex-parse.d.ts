/** What bibtex-parse, which ships no types, gives for a file: its values as they stand there, braces and all. */
declare module 'bibtex-parse' {
  export type BibtexValue =
    | { datatype: 'braced' | 'quoted' | 'identifier'; value: string; raw: string }
    | { datatype: 'number'; value: number; raw: string }
    | { datatype: 'concatinate'; value: BibtexValue[]; raw: string }
    | { datatype: 'null'; value: null; raw: string };
  export type BibtexItem =
    | { itemtype: 'entry'; type: string; key: string; fields: (BibtexValue & { name: string })[] }
    | ({ itemtype: 'string'; name: string } & BibtexValue)
    | { itemtype: 'comment' | 'preamble' };
  export function parse(text: string): BibtexItem[];
}
