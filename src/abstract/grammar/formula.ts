import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  Effects,
  Point,
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
    tokenize(...machine) {
      const [, , nok] = machine;
      return isHopeless(this, form.close) ? nok : new FormulaReader(this, form, machine).opening;
    },
  };
}

/** The states of one attempt to read a formula; each takes a character and returns the next. */
class FormulaReader {
  private readonly context: TokenizeContext;
  private readonly form: FormulaForm;
  private readonly effects: Effects;
  private readonly ok: State;
  private readonly nok: State;
  private opened = 0;
  private start: Point;
  private previous: Code = null;
  private escaped = false;

  constructor(context: TokenizeContext, form: FormulaForm, machine: Parameters<Tokenizer>) {
    this.context = context;
    this.form = form;
    [this.effects, this.ok, this.nok] = machine;
    this.start = context.now();
  }

  readonly opening: State = (code) => {
    const { open } = this.form;
    if (code !== open.charCodeAt(this.opened)) return this.nok(code);
    if (this.opened === 0) {
      this.effects.enter('formula');
      this.effects.enter('formulaData');
    }
    this.effects.consume(code);
    this.opened += 1;
    return this.opened < open.length ? this.opening : this.first;
  };

  // A third dollar makes a run that is neither `$` nor `$$`.
  private readonly first: State = (code) => {
    if (this.form.open === '$$' && code === codes.dollarSign) return this.nok(code);
    this.start = this.context.now();
    return this.inside(code);
  };

  private readonly inside: State = (code) => {
    if (code === null) {
      markHopeless(this.context, this.form.close);
      return this.nok(code);
    }
    if (markdownLineEnding(code)) return this.lineEnding(code);
    this.effects.consume(code);
    const closes = this.closesAt(code);
    this.escaped = !this.escaped && code === codes.backslash;
    this.previous = code;
    return closes ? this.closed : this.inside;
  };

  private readonly closed: State = (code) => {
    const { close, accepts } = this.form;
    if (close === '$$' && code === codes.dollarSign) return this.inside(code);
    const span = { start: this.start, end: this.context.now() };
    const tex = this.context.sliceSerialize(span).slice(0, -close.length);
    const next = code === null || code < 0 ? '' : String.fromCharCode(code);
    if (!accepts(tex, next)) return this.nok(code);
    this.effects.exit('formulaData');
    this.effects.exit('formula');
    return this.ok(code);
  };

  /** Whether `code` is the last of a closer; the backslash of `\\)` counts as an escape of the bracket. */
  private closesAt(code: Code): boolean {
    const { close } = this.form;
    const beginsWithBackslash = close.startsWith('\\');
    return (
      code === close.charCodeAt(close.length - 1) &&
      this.escaped === beginsWithBackslash &&
      (close.length === 1 || this.previous === close.charCodeAt(0))
    );
  }

  /** micromark wants every line ending as a token of its own. */
  private lineEnding(code: Code): State {
    this.effects.exit('formulaData');
    this.effects.enter('lineEnding');
    this.effects.consume(code);
    this.effects.exit('lineEnding');
    this.effects.enter('formulaData');
    return this.inside;
  }
}
