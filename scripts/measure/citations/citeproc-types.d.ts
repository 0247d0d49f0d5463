/** What the measurement uses of citeproc, which ships no types. */
declare module 'citeproc' {
  interface Engine {
    updateItems: (ids: readonly string[]) => void;
    /** Parameters and entries as HTML; `false` for styles without a bibliography. */
    makeBibliography: () => [unknown, string[]] | undefined;
  }
  const CSL: { Engine: new (system: object, style: unknown, language: string) => Engine };
  export default CSL;
}
