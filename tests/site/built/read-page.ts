import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { inject } from 'vitest';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A built page, read as a browser without scripts reads it. */
export interface BuiltPage {
  html: string;
  /** All elements of a name, in the order of the page, within the first element of another name if one is given. */
  all: (name: string, within?: string) => Element[];
  /** The text of an element, or of the whole page, white space as single blanks. */
  text: (element?: Node) => string;
  /** The addresses of all links in `main`. */
  links: () => string[];
}

/** Reads a page of the fixture site by its address below the base, `papers/2412.20001/`. */
export async function readPage(address: string): Promise<BuiltPage> {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const html = await readFile(join(inject('fixtureSite'), file), 'utf8');
  const document = parse(html, { scriptingEnabled: false });
  const all = (name: string, within?: string): Element[] => {
    const from = within ? find(document, within)[0] : document;
    return from ? find(from, name) : [];
  };
  return {
    html,
    all,
    text: (element = document) => textOf(element).replace(/\s+/g, ' ').trim(),
    links: () => all('a', 'main').map((link) => attribute(link, 'href') ?? ''),
  };
}

/** The value of an attribute, undefined where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All elements of a name in another one. */
export function find(node: Node, name: string): Element[] {
  const here = 'tagName' in node && node.tagName === name ? [node] : [];
  return 'childNodes' in node
    ? [...here, ...node.childNodes.flatMap((child) => find(child, name))]
    : here;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && ['script', 'head'].includes(node.tagName)))
    return '';
  return node.childNodes.map(textOf).join('');
}
