/** A host that anybody may link: dotted ASCII names without user info, `xn--` or IP address, and a port at most. */
const PUBLIC_ADDRESS =
  /^https?:\/\/(?!(?:[^/?#]*\.)?xn--)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?(?::\d{1,5})?(?:[/?#]|$)/i;

/** Whether `address` may become a link in a text: http or https, and a host that shows where it leads. */
export function isPublicAddress(address: string): boolean {
  return PUBLIC_ADDRESS.test(address);
}

/** What ends a sentence rather than an address. */
const TRAILING = '.,;:!?*_';

/**
 * How many characters of `run`, which starts with http, belong to the bare address: closing
 * punctuation and a bracket without partner stay outside. 0 if it is none to be linked.
 */
export function bareAddressLength(run: string): number {
  let length = run.length;
  let unopened = run.split(')').length - run.split('(').length;
  for (; length > 0; length -= 1) {
    const last = run.charAt(length - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!TRAILING.includes(last)) break;
  }
  return isPublicAddress(run.slice(0, length)) ? length : 0;
}

/** What an address is written with: ASCII without blanks and what encloses one in prose and TeX. */
export const ADDRESS_CHARACTER = /[!#%&()*+,\-./0-9:;=?@A-Z_a-z~]/;

const RUN = new RegExp(`(?<![a-z0-9])https?://${ADDRESS_CHARACTER.source}*`, 'gi');

/** The bare addresses of a text that has no other sign of the grammar, each with its place. */
export function bareAddresses(text: string): { start: number; address: string }[] {
  const found: { start: number; address: string }[] = [];
  const search = new RegExp(RUN);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const { 0: run, index: start } = match;
    const cut = endsInOtherScript(run, text.charAt(start + run.length));
    const length = cut ? 0 : bareAddressLength(run);
    if (length > 0) found.push({ start, address: run.slice(0, length) });
    // Another one may follow in what was no address, or behind the end of one.
    search.lastIndex = start + Math.max(length, 'http'.length);
  }
  return found;
}

/** Whether a host goes on in letters of another script, which would be cut off from the name they belong to. */
export function endsInOtherScript(run: string, next: string): boolean {
  return next > '~' && !/^https?:\/\/[^/?#]*[/?#]/i.test(run);
}
