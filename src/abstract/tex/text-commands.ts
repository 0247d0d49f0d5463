import { TEXT_RELATIONS, TEXT_SIGNS } from './symbols.ts';

/** A mark of the grammar: strong, emphasis, code, or none. */
export type Mark = '**' | '*' | '`' | '';

/** Commands that set their argument in another style of text, and the mark that the grammar has for it. */
export const TEXT_STYLES: Readonly<Record<string, Mark>> = {
  ...{ textbf: '**', emph: '*', textit: '*', textsl: '*', texttt: '`', textsc: '', textrm: '' },
  ...{ textsf: '', textmd: '', textup: '', textnormal: '', text: '', mbox: '' },
};

/** Styles that hold until the end of their group: `{\bf words}`. */
const SWITCH_STYLES: Readonly<Record<string, Mark>> = {
  ...{ bf: '**', bfseries: '**', em: '*', it: '*', itshape: '*', sl: '*', tt: '`', ttfamily: '`' },
  ...{ sc: '', scshape: '', rm: '', sf: '' },
};

/** All commands of style, and their marks. */
export const STYLES: ReadonlyMap<string, Mark> = new Map(
  Object.entries<Mark>({
    ...TEXT_STYLES,
    ...SWITCH_STYLES,
    ...{ strong: '**', verb: '`', underline: '', uline: '' },
  }),
);

/** Commands that hold until the end of their group. */
export const SWITCHES: ReadonlySet<string> = new Set([
  ...Object.keys(SWITCH_STYLES),
  ...['tiny', 'scriptsize', 'footnotesize', 'small', 'normalsize'],
  ...['large', 'Large', 'LARGE', 'huge', 'Huge'],
]);

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
  'noindent xspace centering par newline linebreak tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge protect nobreakdash unskip ignorespaces leavevmode clearpage newpage pagebreak linespread fontfamily fontsize fontseries fontshape selectfont hfill vspace hspace label relax nobreak allowbreak smallskip medskip bigskip maketitle'.split(
    ' ',
  ),
);

/** Commands without argument that stand for a character or for words. */
export const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ...TEXT_SIGNS,
    ...TEXT_RELATIONS,
    ...{ aka: 'a.k.a.', cf: 'cf.', eg: 'e.g.', Eg: 'E.g.', etal: 'et al.', etc: 'etc.' },
    ...{ ie: 'i.e.', Ie: 'I.e.', viz: 'viz.', vs: 'vs.', wrt: 'w.r.t.' },
    ...{ copyright: '©', dag: '†', ddag: '‡', deg: '°', P: '¶', quad: ' ', qquad: ' ' },
    ...{ textasciicircum: '^', textasciitilde: '~', textbullet: '•', textcopyright: '©' },
    ...{ texteuro: '€', textsterling: '£', textyen: '¥', textsection: '§' },
    ...{ textparagraph: '¶', textonehalf: '½', guillemotleft: '«', guillemotright: '»' },
    ...{ textquestiondown: '¿', textexclamdown: '¡' },
    ...{ textellipsis: '…', textemdash: '—', textendash: '–', textquotedblleft: '“' },
    ...{ textquotedblright: '”', textquoteleft: '‘', textquoteright: '’', textquotesingle: "'" },
    ...{
      textperthousand: '‰',
      textpertenthousand: '‱',
      textnumero: '№',
      textmu: 'µ',
      textohm: 'Ω',
    },
    ...{ textregistered: '®', texttrademark: '™', textunderscore: '_', textvisiblespace: ' ' },
    ...{ textbraceleft: '{', textbraceright: '}' },
  }),
);

/** Zapf's signs by number, as `\ding` has them: where a run of numbers begins, and its first character. */
const DINGBATS: readonly (readonly [from: number, to: number, first: number])[] = [
  [33, 126, 0x2701],
  [161, 167, 0x2761],
  [172, 181, 0x2460],
  [182, 191, 0x2776],
  [192, 201, 0x2780],
  [202, 211, 0x278a],
];

/** The character of `\ding{51}`; the number itself where it has none. */
export function dingbat(number: string): string {
  const wanted = Number(number);
  const run = DINGBATS.find(([from, to]) => from <= wanted && wanted <= to);
  return run ? String.fromCodePoint(run[2] + wanted - run[0]) : number;
}
