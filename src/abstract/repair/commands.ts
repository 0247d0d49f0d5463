import type { Mark } from './tex-place.ts';

/** Commands that set their argument in another style, and the mark that the grammar has for it. */
export const STYLES: ReadonlyMap<string, Mark> = new Map(
  Object.entries<Mark>({
    textbf: '**',
    bf: '**',
    bfseries: '**',
    strong: '**',
    emph: '*',
    textit: '*',
    textsl: '*',
    em: '*',
    it: '*',
    itshape: '*',
    sl: '*',
    texttt: '`',
    tt: '`',
    ttfamily: '`',
    verb: '`',
    textsc: '',
    sc: '',
    scshape: '',
    textrm: '',
    rm: '',
    textsf: '',
    sf: '',
    textmd: '',
    textup: '',
    textnormal: '',
    text: '',
    mbox: '',
    underline: '',
    uline: '',
  }),
);

/** Styles that hold until the end of their group: `{\bf words}`. */
export const SWITCHES: ReadonlySet<string> = new Set(
  'bf bfseries em it itshape sl tt ttfamily sc scshape rm sf small footnotesize large'.split(' '),
);

/** Commands whose first argument is a colour or a length and whose second is the text. */
export const SECOND_ARGUMENT: ReadonlySet<string> = new Set(
  'textcolor colorbox color raisebox hyperref hyperlink'.split(' '),
);

/** Commands of citing and cross-reference, shown as their keys in brackets. */
export const CITATIONS: ReadonlySet<string> = new Set(
  'cite citep citet citealp citealt citeauthor citeyear parencite textcite autocite ref cref Cref eqref autoref'.split(
    ' ',
  ),
);

/** Commands that print nothing a reader would miss. */
export const SILENT: ReadonlySet<string> = new Set(
  'noindent xspace centering par newline linebreak small footnotesize large protect selectfont hfill vspace hspace label relax nobreak allowbreak smallskip medskip bigskip maketitle'.split(
    ' ',
  ),
);

/** Commands without argument that stand for a character or for words. */
export const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    aka: 'a.k.a.',
    cf: 'cf.',
    checkmark: '✓',
    copyright: '©',
    dag: '†',
    ddag: '‡',
    deg: '°',
    degree: '°',
    dots: '…',
    eg: 'e.g.',
    Eg: 'E.g.',
    etal: 'et al.',
    etc: 'etc.',
    euro: '€',
    ie: 'i.e.',
    Ie: 'I.e.',
    ldots: '…',
    P: '¶',
    pounds: '£',
    qquad: ' ',
    quad: ' ',
    S: '§',
    textasciicircum: '^',
    textasciitilde: '~',
    textbar: '|',
    textbullet: '•',
    textcopyright: '©',
    textdegree: '°',
    textellipsis: '…',
    textemdash: '—',
    textendash: '–',
    textgreater: '>',
    textless: '<',
    textmu: 'µ',
    textpm: '±',
    textquotedblleft: '“',
    textquotedblright: '”',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotesingle: "'",
    textregistered: '®',
    texttimes: '×',
    texttrademark: '™',
    textunderscore: '_',
    textvisiblespace: ' ',
    viz: 'viz.',
    vs: 'vs.',
    wrt: 'w.r.t.',
  }),
);
