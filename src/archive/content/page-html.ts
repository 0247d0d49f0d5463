import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { refuseLink } from '../model/links.ts';
import type { Place } from '../model/paper.ts';
import { beyondLimits } from './page-limits.ts';

/** What a page may not hold, at a place of its body. */
export interface PageRemark {
  place: Place;
  code: 'page-markup' | 'link-refused';
  message: string;
  fix: string;
}

/** A link of a page to elsewhere, as its HTML states it, and its first place in the body. */
export interface PageLink {
  address: string;
  place: Place;
}

/** Stands where the root of the site begins an address; no text holds it, since control characters are refused. */
const ROOT = '\u0001';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const html = unified().use(remarkRehype).use(rehypeStringify).freeze();

/**
 * The body of a page, CommonMark with the tables of GitHub, as HTML cut where the root of the site belongs, and what in
 * it is not read. Of HTML nothing is taken over.
 */
export function pageHtml(body: string): {
  html: string[];
  links: PageLink[];
  remarks: PageRemark[];
} {
  const beyond = beyondLimits(body);
  if (beyond) {
    const fix = 'Write less of it in one place.';
    return { html: [], links: [], remarks: [{ ...beyond, code: 'page-markup', fix }] };
  }
  const tree = markdown.parse(body);
  const remarks = [...remarksOn(tree)];
  if (remarks.length > 0) return { html: [], links: [], remarks };
  const made = html.runSync(tree) as HtmlRoot;
  visit(made, 'element', settle);
  return { html: html.stringify(made).split(ROOT), links: linksOf(tree), remarks };
}

function linksOf(tree: Root): PageLink[] {
  const links = new Map<string, PageLink>();
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !node.url.startsWith('http'))
      return;
    const address = normalizeUri(node.url);
    if (!links.has(address)) links.set(address, { address, place: placeOf(node) });
  });
  return [...links.values()];
}

function placeOf({ position }: Nodes): Place {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

function* remarksOn(tree: Root): Generator<PageRemark> {
  const found: Nodes[] = [];
  visit(tree, (node) => {
    found.push(node);
  });
  for (const node of found) {
    const remark = markupRemark(node) ?? addressRemark(node);
    if (remark) yield { ...remark, place: placeOf(node) };
  }
}

type Remark = Omit<PageRemark, 'place'>;

function markupRemark(node: Nodes): Remark | undefined {
  const fix = 'Write it in Markdown: headings, lists, tables, quotes, code, links and images.';
  const refuse = (what: string): Remark => ({
    code: 'page-markup',
    message: `${what} on pages.`,
    fix,
  });
  if (node.type === 'html') return refuse('HTML is not read');
  if (node.type === 'imageReference') return refuse('Images by reference are not read');
  if (node.type === 'footnoteReference') return refuse('Footnotes are not read');
  const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
  return isTask ? refuse('Boxes to tick are not read') : undefined;
}

function addressRemark(node: Nodes): Remark | undefined {
  if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return undefined;
  const { url } = node;
  const isOwn = /^\/(?!\/)[^\\\s]*$/.test(url);
  if (node.type === 'image') {
    if (isOwn && node.alt) return undefined;
    return {
      code: 'link-refused',
      message: isOwn
        ? `The image ${url} has no words for those who cannot see it.`
        : `The image ${url} is not one of the site.`,
      fix: 'Put the image into public/ and name it from there, with words: ![Our group in spring](/group.webp).',
    };
  }
  if (isOwn || /^mailto:[^\s@]+@[^\s@]+$/.test(url)) return undefined;
  const refused = refuseLink('project', url);
  return refused === undefined
    ? undefined
    : {
        code: 'link-refused',
        message: `The link ${url} ${refused}.`,
        fix: 'Write an https address, mailto:, or a page of the site from its root: /tags/ or /pages/join/.',
      };
}

/** Headings begin below that of the page, images load when they come into sight, own addresses wait for the root. */
function settle(element: Element): void {
  const { properties, tagName } = element;
  if (tagName === 'h1') element.tagName = 'h2';
  if (tagName === 'img') Object.assign(properties, { loading: 'lazy', decoding: 'async' });
  if (typeof properties['align'] === 'string') {
    properties['className'] = [`to-${properties['align']}`];
    delete properties['align'];
  }
  // What may be wider than the page is scrolled by keys too.
  if (tagName === 'pre' || tagName === 'table') properties['tabIndex'] = 0;
  for (const name of ['href', 'src']) {
    const address = properties[name];
    if (typeof address === 'string' && address.startsWith('/')) {
      properties[name] = ROOT + address.slice(1);
    }
  }
}
