import { type Element, isForeign, isInside } from './elements.ts';
import type { Remark } from './finding.ts';
import { readAttributes } from './read-attributes.ts';

const TAG =
  /<(?:(\/?)([a-z][a-z0-9-]*)((?:[ \t\n\f\r]+[a-z_:][\w:.-]*(?:="[^"]*"|='[^']*')?)*)[ \t\n\f\r]*(\/?)>|!doctype html>)/iy;
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose content a browser reads as text up to their end tag. */
const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea']);

/** A page while it is read. */
interface Reading {
  html: string;
  /** Offset of what is read next, in UTF-16 code units. */
  next: number;
  /** The innermost element that is not closed. */
  open: Element | undefined;
  elements: Element[];
  remarks: Remark[];
}

/**
 * Reads the start tags of a page. Only the plain part of HTML is accepted, on which all readers agree: quoted
 * attributes, every element closed where it was opened, no comment, no stray `<`. All else is remarked on, so
 * that nothing can hide from the rules in a corner where a browser reads differently. That strictness is why this
 * is a scanner of its own; it is also several times faster than a parser that has to mend what it reads.
 */
export function readElements(html: string): { elements: Element[]; remarks: Remark[] } {
  const reading: Reading = { html, next: 0, open: undefined, elements: [], remarks: [] };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', reading.next)) {
    readTag(reading, at);
  }
  for (let { open } = reading; open; open = open.parent) remarkOpen(reading, open);
  return reading;
}

function readTag(reading: Reading, at: number): void {
  TAG.lastIndex = at;
  const tag = TAG.exec(reading.html);
  reading.next = at + (tag?.[0].length ?? 1);
  if (!tag) {
    reading.remarks.push({ rule: 'markup', message: 'This `<` begins no plain tag.', at });
    return;
  }
  const [, slash, name = '', attributes = '', selfClosing] = tag;
  if (slash) readEnd(reading, name.toLowerCase(), attributes, at);
  else if (name !== '') readStart(reading, name.toLowerCase(), attributes, selfClosing === '/', at);
}

function readEnd(reading: Reading, name: string, attributes: string, at: number): void {
  const { open } = reading;
  if (open?.name === name && attributes === '') {
    reading.open = open.parent;
    return;
  }
  const where = open ? `where <${open.name}> is open` : 'where nothing is open';
  reading.remarks.push({ rule: 'markup', message: `</${name}> stands ${where}.`, at });
}

function readStart(
  reading: Reading,
  name: string,
  text: string,
  selfClosing: boolean,
  at: number,
): void {
  const attributes = text === '' ? [] : readAttributes(text);
  const element: Element = {
    name,
    attributes: attributes ?? [],
    at,
    parent: reading.open,
    text: '',
  };
  reading.elements.push(element);
  if (!attributes) remark(reading, element, 'An `&` in an attribute is not escaped.');
  // A browser that runs scripts reads noscript as text and would end it here; anywhere else an attribute is text.
  if (text.includes('</') && /<\/noscript/i.test(text) && isInside(element, isNoscript))
    remark(reading, element, 'An attribute holds `</noscript`.');
  if (RAW_TEXT.has(name)) readRawText(reading, element, selfClosing);
  else if (VOID.has(name)) return;
  else if (!selfClosing) reading.open = element;
  else if (!isForeign(element)) remarkOpen(reading, element);
}

function isNoscript({ name }: Element): boolean {
  return name === 'noscript';
}

function readRawText(reading: Reading, element: Element, selfClosing: boolean): void {
  const { name } = element;
  const end = `</${name}>`;
  const to = selfClosing ? -1 : reading.html.indexOf(end, reading.next);
  if (to === -1) {
    remarkOpen(reading, element);
    return;
  }
  element.text = reading.html.slice(reading.next, to);
  reading.next = to + end.length;
  // A script is text all through; but these change where it ends. In drawings nothing is raw text.
  const isScript = name === 'script' && !isForeign(element);
  const suspicious = isScript ? /<!--|<\/?(no)?script/i : /</;
  if (suspicious.test(element.text)) remark(reading, element, `<${name}> holds markup.`);
}

function remarkOpen(reading: Reading, element: Element): void {
  remark(reading, element, `<${element.name}> is not closed.`);
}

function remark(reading: Reading, { at }: Element, message: string): void {
  reading.remarks.push({ rule: 'markup', message, at });
}
