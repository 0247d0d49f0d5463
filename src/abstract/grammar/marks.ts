import { attention } from 'micromark-core-commonmark';
import { codes } from 'micromark-util-symbol';
import type { Construct, State, Tokenizer } from 'micromark-util-types';
import { mayPair } from './hopeless.ts';

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
