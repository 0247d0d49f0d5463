import { asciiAlphanumeric } from 'micromark-util-character';
import type { Construct, State, Tokenizer } from 'micromark-util-types';
import {
  ADDRESS_CHARACTER,
  bareAddressLength,
  endsInOtherScript,
  isPublicAddress,
} from './address.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bareAddress: 'bareAddress';
  }
}

/** A bare `https://…`, without what punctuates the sentence around it. */
export const bareAddress: Construct = {
  name: 'bareAddress',
  previous: (code) => !asciiAlphanumeric(code),
  tokenize(effects, ok, nok) {
    let left = 0;
    const measure: Tokenizer = (measured, found, none) =>
      runStates(measured, found, none, (run) => {
        left = bareAddressLength(run);
        return left > 0;
      });
    const consume: State = (code) => {
      effects.consume(code);
      left -= 1;
      if (left > 0) return consume;
      effects.exit('bareAddress');
      return ok;
    };
    return effects.check(
      { partial: true, tokenize: measure },
      (code) => {
        effects.enter('bareAddress');
        return consume(code);
      },
      nok,
    );
  },
};

const HTTP = ['http://', 'https://'];

function runStates(
  ...[effects, ok, nok, accepts]: [...Parameters<Tokenizer>, (run: string) => boolean]
): State {
  let run = '';
  let inHost = true;
  const collect: State = (code) => {
    const character = code === null || code < 0 ? '' : String.fromCharCode(code);
    if (!ADDRESS_CHARACTER.test(character)) {
      effects.exit('data');
      return endsInOtherScript(run, character) || !accepts(run) ? nok(code) : ok(code);
    }
    effects.consume(code);
    run += character;
    if (run.length <= HTTP_LENGTH) return startsHttp(run) ? collect : nok;
    if (!inHost || !/[/?#]/.test(character)) return collect;
    // Judged here and not at the end, or a run of many bad hosts would be read once for each.
    inHost = false;
    return isPublicAddress(run) ? collect : nok;
  };
  return (code) => {
    effects.enter('data');
    return collect(code);
  };
}

const HTTP_LENGTH = 8;

function startsHttp(run: string): boolean {
  const start = run.toLowerCase();
  return HTTP.some((scheme) => start.startsWith(scheme) || scheme.startsWith(start));
}
