import { markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
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

/**
 * `` `code` ``: one backtick at each end, hugging what it encloses. Core's rule would turn TeX's
 * quotes (`` ``one'' and ``two'' ``, `` `a' and `b' ``) into code.
 */
export const codeSpan: Construct = {
  name: 'codeSpan',
  tokenize(...machine) {
    const [, , nok] = machine;
    if (this.previous === codes.graveAccent || isHopeless(this, '`')) return nok;
    return new CodeSpanReader(this, machine).opening;
  },
};

/** The states of one attempt to read a code span; the tokens are those of core's, which become `<code>`. */
class CodeSpanReader {
  private readonly context: TokenizeContext;
  private readonly effects: Effects;
  private readonly ok: State;
  private readonly nok: State;
  private previous: Code = null;

  constructor(context: TokenizeContext, machine: Parameters<Tokenizer>) {
    this.context = context;
    [this.effects, this.ok, this.nok] = machine;
  }

  readonly opening: State = (code) => {
    this.effects.enter('codeText');
    return this.fence(code, this.first);
  };

  private readonly first: State = (code) =>
    code === codes.graveAccent || isBlank(code) ? this.nok(code) : this.between(code);

  private readonly between: State = (code) => {
    if (code === codes.graveAccent) {
      return isBlank(this.previous) ? this.nok(code) : this.fence(code, this.last);
    }
    if (code === null) {
      markHopeless(this.context, '`');
      return this.nok(code);
    }
    const isEnding = markdownLineEnding(code);
    this.effects.enter(isEnding ? 'lineEnding' : 'codeTextData');
    this.effects.consume(code);
    this.previous = code;
    if (!isEnding) return this.inside;
    this.effects.exit('lineEnding');
    return this.between;
  };

  private readonly inside: State = (code) => {
    if (code === null || code === codes.graveAccent || markdownLineEnding(code)) {
      this.effects.exit('codeTextData');
      return this.between(code);
    }
    this.effects.consume(code);
    this.previous = code;
    return this.inside;
  };

  private readonly last: State = (code) => {
    if (code === codes.graveAccent) return this.nok(code);
    this.effects.exit('codeText');
    return this.ok(code);
  };

  private fence(code: Code, next: State): State {
    this.effects.enter('codeTextSequence');
    this.effects.consume(code);
    this.effects.exit('codeTextSequence');
    return next;
  }
}

function isBlank(code: Code): boolean {
  return code === null || markdownLineEndingOrSpace(code);
}
