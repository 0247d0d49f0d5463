import { labelEnd, labelStartLink } from 'micromark-core-commonmark';
import { asciiControl } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, State, Token, TokenizeContext } from 'micromark-util-types';
import { isPublicAddress } from './address.ts';
import { countBracket, mayPair } from './hopeless.ts';

/** Core's opening bracket, as long as the paragraph has not too many of them. */
export const linkStart: Construct = {
  ...labelStartLink,
  name: 'linkStart',
  tokenize(effects, ok, nok) {
    if (!mayPair(this)) return nok;
    countBracket(this, 1);
    return labelStartLink.tokenize.call(this, effects, ok, nok);
  },
};

/** The end of `[text](https://…)`: core's, with an address that may be linked as the only resource. */
export const linkEnd: Construct = {
  ...labelEnd,
  name: 'linkEnd',
  tokenize(effects, ok, nok) {
    const start = countBracket(this, -1) ? openBracket(this) : undefined;
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
      return first;
    };
    const first: State = (code) => {
      if (code === codes.rightParenthesis) return nok(code);
      effects.enter('resourceDestinationString');
      effects.enter('data');
      return inside(code);
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
