import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { isHopeless, markHopeless } from './hopeless.ts';
import { looksLikeFormula } from './money.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaData: 'formulaData';
  }
}

/** One way to write a formula: its delimiters, whether it stands alone, and what may stand inside. */
export interface FormulaForm {
  open: string;
  close: string;
  display: boolean;
  /** Whether `tex` between the delimiters, with `next` (a character or '') after them, is a formula. */
  accepts: (tex: string, next: string) => boolean;
}

const isFilled = (tex: string) => tex.trim() !== '';

/** The four forms of mathematics, those that share a first character in the order they are tried. */
export const FORMULA_FORMS: FormulaForm[] = [
  { open: '$$', close: '$$', display: true, accepts: (tex) => looksLikeFormula(tex, '') },
  { open: '$', close: '$', display: false, accepts: looksLikeFormula },
  { open: '\\(', close: '\\)', display: false, accepts: isFilled },
  { open: '\\[', close: '\\]', display: true, accepts: isFilled },
];

/** The micromark construct that reads one form of formula, over line endings, in linear time. */
export function formulaConstruct(form: FormulaForm): Construct {
  return {
    name: `formula${form.open}`,
    tokenize(effects, ok, nok) {
      return isHopeless(this, form.close) ? nok : formulaStates(this, form, effects, ok, nok);
    },
  };
}

function formulaStates(
  context: TokenizeContext,
  form: FormulaForm,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  const { open, close, accepts } = form;
  const closesWithBackslash = close.charCodeAt(0) === codes.backslash;
  let seen = 0;
  let start = context.now();
  let previous: Code = null;
  let escaped = false;

  const opening: State = (code) => {
    if (code !== open.charCodeAt(seen)) return nok(code);
    if (seen === 0) effects.enter('formula');
    if (seen === 0) effects.enter('formulaData');
    effects.consume(code);
    seen += 1;
    return seen < open.length ? opening : first;
  };
  // A third dollar makes a run that is neither `$` nor `$$`.
  const first: State = (code) => {
    if (open === '$$' && code === codes.dollarSign) return nok(code);
    start = context.now();
    return inside(code);
  };
  const inside: State = (code) => {
    if (code === null) {
      markHopeless(context, close);
      return nok(code);
    }
    if (markdownLineEnding(code)) return lineEnding(effects, code, inside);
    effects.consume(code);
    const closes =
      code === close.charCodeAt(close.length - 1) &&
      escaped === closesWithBackslash &&
      (close.length === 1 || previous === close.charCodeAt(0));
    escaped = !escaped && code === codes.backslash;
    previous = code;
    return closes ? after : inside;
  };
  const after: State = (code) => {
    if (close === '$$' && code === codes.dollarSign) return inside(code);
    const tex = context.sliceSerialize({ start, end: context.now() }).slice(0, -close.length);
    const next = code === null || code < 0 ? '' : String.fromCharCode(code);
    if (!accepts(tex, next)) return nok(code);
    effects.exit('formulaData');
    effects.exit('formula');
    return ok(code);
  };
  return opening;
}

/** micromark wants every line ending as a token of its own. */
function lineEnding(effects: Effects, code: Code, next: State): State {
  effects.exit('formulaData');
  effects.enter('lineEnding');
  effects.consume(code);
  effects.exit('lineEnding');
  effects.enter('formulaData');
  return next;
}

/** Reads three or more dollar signs in a row as text, so that none of them opens a formula. */
export const dollarRun: Construct = { name: 'dollarRun', tokenize: tokenizeDollarRun };

function tokenizeDollarRun(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let dollars = 0;
  return function run(code): State | undefined {
    if (code !== codes.dollarSign) {
      if (dollars < 3) return nok(code);
      effects.exit('data');
      return ok(code);
    }
    if (dollars === 0) effects.enter('data');
    effects.consume(code);
    dollars += 1;
    return run;
  };
}
