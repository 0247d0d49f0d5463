import { isCommonWord } from '../../../abstract/repair/words.ts';
import { ORDINARY } from './ordinary-word-list.ts';

/** Says whether a word, also inflected, is one that names nothing. */
export function isOrdinaryWord(word: string): boolean {
  const small = word.toLowerCase();
  return (
    isCommonWord(small) ||
    ORDINARY.has(small) ||
    [/s$/, /es$/, /ed$/, /ing$/].some((ending) => ORDINARY.has(small.replace(ending, '')))
  );
}

/** Endings by which English makes words of others; few names have them. */
const DERIVED =
  /(?:[aei]tion|[cps]tion|sion|[^n]ity|ness|less|ful|ous|ously|[ai]ble|[ai]bly|ive|ively|ical|ically|ally|[iy][sz](?:e|ed|er|ing)|ify|ology|ological|ography|ographic|ometry|ometric|istic|edly|ated|ating|ator|ment|ship|hood|ism|ist|ance|ence|ant|ent|ial|ual|wise|like|ward|ing|ed|ly|ic|al|oid|scopy|scope|gram|graph|pathy|itis)s?$/;

/** What words of the field begin with, before others: `Multidialectal`, `Outthink`. */
const PREFIX =
  /^(?:anti|auto|bio|co|counter|cross|cyber|de|dis|extra|fore|hyper|inter|intra|meta|micro|mis|mono|multi|neuro|non|out|over|photo|poly|post|pre|pseudo|re|self|semi|socio|spatio|sub|super|tele|trans|ultra|un|under|up|web)(?=\p{L}{4})/u;

/** Says whether a word looks like one that names nothing: by its ending, or since an ordinary one stands in it. */
export function looksOrdinary(word: string): boolean {
  const small = word.toLowerCase();
  return (
    (small.length > 5 && DERIVED.test(small)) ||
    (PREFIX.test(small) && isOrdinaryWord(small.replace(PREFIX, '')))
  );
}
