import { attention } from 'micromark-core-commonmark';
import { markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';
import { isHopeless, markHopeless, mayPair } from './hopeless.ts';

/** Core's emphasis and strong, for `*` only: registered at that character and under a name that is not switched off. */
export const starAttention: Construct = {
  ...attention,
  name: 'starAttention',
  tokenize(effects, ok, nok) {
    return mayPair(this) ? attention.tokenize.call(this, effects, ok, nok) : nok;
  },
};

const ESCAPABLE = new Set('\\*`]$');

/** A backslash before one of `` \ * ` ] $ ``; `\(` and `\[` belong to mathematics, all others are text. */
export const backslashEscape: Construct = {
  name: 'backslashEscape',
  tokenize: (effects, ok, nok) => {
    const value: State = (code) => {
      if (code === null || !ESCAPABLE.has(String.fromCharCode(code))) return nok(code);
      effects.enter('characterEscapeValue');
      effects.consume(code);
      effects.exit('characterEscapeValue');
      effects.exit('characterEscape');
      return ok;
    };
    return (code) => {
      effects.enter('characterEscape');
      effects.enter('escapeMarker');
      effects.consume(code);
      effects.exit('escapeMarker');
      return value;
    };
  },
};

/**
 * `` `code` ``: one backtick at each end, hugging what it encloses. Core's rule would turn TeX's
 * quotes (`` ``one'' and ``two'' ``, `` `a' and `b' ``) into code.
 */
export const codeSpan: Construct = {
  name: 'codeSpan',
  tokenize(...machine) {
    const [, , nok] = machine;
    if (this.previous === codes.graveAccent || isHopeless(this, '`')) return nok;
    return codeSpanStates(() => markHopeless(this, '`'), ...machine);
  },
};

function codeSpanStates(
  neverCloses: () => void,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  let previous: Code = null;
  const fence = (next: State): State => {
    return (code) => {
      effects.enter('codeTextSequence');
      effects.consume(code);
      effects.exit('codeTextSequence');
      return next;
    };
  };
  const first: State = (code) =>
    code === codes.graveAccent || isBlank(code) ? nok(code) : between(code);
  const between: State = (code) => {
    if (code === codes.graveAccent) return isBlank(previous) ? nok(code) : fence(last)(code);
    if (code === null) {
      neverCloses();
      return nok(code);
    }
    const isEnding = markdownLineEnding(code);
    effects.enter(isEnding ? 'lineEnding' : 'codeTextData');
    effects.consume(code);
    previous = code;
    if (!isEnding) return inside;
    effects.exit('lineEnding');
    return between;
  };
  const inside: State = (code) => {
    if (code === null || code === codes.graveAccent || markdownLineEnding(code)) {
      effects.exit('codeTextData');
      return between(code);
    }
    effects.consume(code);
    previous = code;
    return inside;
  };
  const last: State = (code) => {
    if (code === codes.graveAccent) return nok(code);
    effects.exit('codeText');
    return ok(code);
  };
  return (code) => {
    effects.enter('codeText');
    return fence(first)(code);
  };
}

function isBlank(code: Code): boolean {
  return code === null || markdownLineEndingOrSpace(code);
}
