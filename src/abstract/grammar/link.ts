import { labelEnd, labelStartLink } from 'micromark-core-commonmark';
import { asciiAlphanumeric, asciiControl } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  State,
  Token,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { bareAddressLength, endsInOtherScript, isPublicAddress } from './address.ts';
import { mayPair } from './hopeless.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bareAddress: 'bareAddress';
  }
}

/** Core's opening bracket, as long as the paragraph has not too many of them. */
export const linkStart: Construct = {
  ...labelStartLink,
  name: 'linkStart',
  tokenize(effects, ok, nok) {
    return mayPair(this) ? labelStartLink.tokenize.call(this, effects, ok, nok) : nok;
  },
};

/** The end of `[text](https://…)`: core's, with an address that may be linked as the only resource. */
export const linkEnd: Construct = {
  ...labelEnd,
  name: 'linkEnd',
  tokenize(effects, ok, nok) {
    const start = openBracket(this);
    if (!start) return nok;
    // As in core: a bracket that opened nothing is text from now on.
    const giveUp: State = (code) => {
      start._balanced = true;
      return nok(code);
    };
    if (start._inactive) return giveUp;
    return (code) => {
      effects.enter('labelEnd');
      effects.enter('labelMarker');
      effects.consume(code);
      effects.exit('labelMarker');
      effects.exit('labelEnd');
      return effects.attempt(resource, ok, giveUp);
    };
  },
};

function openBracket(context: TokenizeContext): Token | undefined {
  return context.events.findLast(
    ([, token]) => token.type === 'labelLink' && !token._balanced,
  )?.[1];
}

const resource: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let depth = 0;
    const open: State = (code) => {
      if (code !== codes.leftParenthesis) return nok(code);
      effects.enter('resource');
      effects.enter('resourceMarker');
      effects.consume(code);
      effects.exit('resourceMarker');
      effects.enter('resourceDestinationString');
      effects.enter('data');
      return inside;
    };
    const inside: State = (code) => {
      if (code === codes.rightParenthesis && depth === 0) return close(code);
      if (!isAddressCharacter(code)) return nok(code);
      if (code === codes.leftParenthesis) depth += 1;
      if (code === codes.rightParenthesis) depth -= 1;
      effects.consume(code);
      return inside;
    };
    const close: State = (code) => {
      effects.exit('data');
      const destination = effects.exit('resourceDestinationString');
      if (!isPublicAddress(this.sliceSerialize(destination))) return nok(code);
      effects.enter('resourceMarker');
      effects.consume(code);
      effects.exit('resourceMarker');
      effects.exit('resource');
      return ok;
    };
    return open;
  },
};

function isAddressCharacter(code: Code): code is NonNullable<Code> {
  return code !== null && code > codes.space && !asciiControl(code);
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

/** What an address is written with: ASCII without blanks and what encloses one in prose and TeX. */
const ADDRESS_CHARACTER = /[!#%&()*+,\-./0-9:;=?@A-Z_a-z~]/;

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
