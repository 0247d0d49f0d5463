/** A host that anybody may link: dotted ASCII names without user info, `xn--` or IP address, and a port at most. */
const PUBLIC_ADDRESS =
  /^https?:\/\/(?!(?:[^/?#]*\.)?xn--)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\.?(?::\d{1,5})?(?:[/?#]|$)/i;

/** Whether `address` may become a link in a text: http or https, and a host that shows where it leads. */
export function isPublicAddress(address: string): boolean {
  return PUBLIC_ADDRESS.test(address);
}

/** What ends a sentence rather than an address. */
const TRAILING = /[.,;:!?'*_]$/;

/**
 * How many characters of `run`, which starts with http, belong to the bare address: closing
 * punctuation and a bracket without partner stay outside. 0 if it is none to be linked.
 */
export function bareAddressLength(run: string): number {
  let address = run;
  while (TRAILING.test(address) || closesNothing(address)) address = address.slice(0, -1);
  return isPublicAddress(address) ? address.length : 0;
}

function closesNothing(address: string): boolean {
  if (!address.endsWith(')')) return false;
  return address.split(')').length > address.split('(').length;
}

/** The longest host name that DNS allows, with its port. */
export const LONGEST_HOST = 260;
