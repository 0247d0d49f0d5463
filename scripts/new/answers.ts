import { isExampleHost, isExampleRepository } from '../../src/archive/example.ts';
import { hasWords, LANGUAGE_NAMES } from '../../src/archive/words/languages.ts';

/** What happens to the papers and registries that the repository brings. */
export type ContentChoice = 'keep' | 'topics' | 'empty';

/** The words for that, with what each means. */
export const CONTENT_CHOICES: Readonly<Record<ContentChoice, string>> = {
  keep: 'Papers, topics and organizations stay',
  topics: 'Papers go, topics and organizations stay',
  empty: 'Papers, topics, organizations, people and feeds go',
};

/** The answers to the five questions, and what of them goes into the configuration. */
export interface Answers {
  name: string;
  /** The origin and the path of the address. */
  site: string;
  base: string;
  /** Undefined where there is none. */
  repository: string | undefined;
  language: string;
  content: ContentChoice;
}

/** What an answer means, or why it cannot be, as a sentence. */
export type Read<Value> = { value: Value } | { refused: string };

const NAME_MAX = 60;

/** Reads the name of an archive. */
export function readName(text: string): Read<string> {
  const value = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(value)) return { refused: 'A name needs a letter or a digit.' };
  if (value.length > NAME_MAX) {
    return { refused: `A name has at most ${NAME_MAX} characters; it stands in the masthead.` };
  }
  return /\p{Cc}|\p{Cf}/u.test(value)
    ? { refused: 'The name holds a character that nobody sees.' }
    : { value };
}

/** Reads the address of a site: an origin and perhaps a path, `https://ada.github.io/papers/`. */
export function readAddress(text: string): Read<{ site: string; base: string }> {
  const stated = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(stated))
    return { refused: `"${text}" is no address such as https://ada.github.io/papers/.` };
  const { protocol, hostname, origin, pathname, search, hash, username, password } = new URL(
    stated,
  );
  if (protocol !== 'https:') {
    return {
      refused: `An address begins with https://, not with ${protocol}//; every host gives it.`,
    };
  }
  if (username || password || search || hash) {
    return { refused: 'An address has no user, no ? and no #.' };
  }
  if (!hostname.includes('.') || /^[\d.]+$|^\[/.test(hostname) || isExampleHost(hostname)) {
    return { refused: `${hostname} is no host that readers could reach.` };
  }
  const base = `${pathname.replace(/\/+$/, '')}/`;
  return /^\/([A-Za-z0-9._~-]+\/)*$/.test(base)
    ? { value: { site: origin, base } }
    : { refused: `The path ${base} holds more than letters, digits and . _ ~ -.` };
}

/** Reads the address of a repository: whole, as `owner/name` at GitHub, or as git writes it; empty for none. */
export function readRepository(text: string): Read<string | undefined> {
  const stated = text.trim();
  if (stated === '' || stated === 'none') return { value: undefined };
  const short = /^([\w.-]+)\/([\w.-]+)$/.exec(stated);
  const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)[:/](.+)$/.exec(stated);
  const whole = short
    ? `https://github.com/${stated}`
    : ssh
      ? `https://${ssh[1]}/${ssh[2]}`
      : stated;
  const address = whole.replace(/\/+$/, '').replace(/\.git$/, '');
  const isPlain = URL.canParse(address) && /^https:\/\/[^/?#@\s]+(\/[\w.~-]+){2,}$/.test(address);
  if (!isPlain) {
    return {
      refused: `"${text}" is no repository such as https://github.com/ada/papers or ada/papers.`,
    };
  }
  return isExampleRepository(address)
    ? { refused: `${address} is an example; write your own, or nothing.` }
    : { value: address };
}

/** Reads the language of the interface. */
export function readLanguage(text: string): Read<string> {
  const value = text.trim();
  return hasWords(value)
    ? { value }
    : {
        refused: `There are no words in "${value}": take ${LANGUAGE_NAMES.join(' or ')}, or add its tables (docs/languages.md).`,
      };
}

/** Reads what happens to the content. */
export function readContentChoice(text: string): Read<ContentChoice> {
  const value = Object.keys(CONTENT_CHOICES).find((one) => one === text.trim());
  return value === undefined
    ? { refused: `"${text}" is neither ${Object.keys(CONTENT_CHOICES).join(' nor ')}.` }
    : { value: value as ContentChoice };
}

/** Where GitHub Pages puts the site of a repository; undefined for one elsewhere. */
export function pagesAddress(repository: string | undefined): string | undefined {
  const [, owner = '', name = ''] =
    /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)$/.exec(repository ?? '') ?? [];
  if (owner === '') return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
