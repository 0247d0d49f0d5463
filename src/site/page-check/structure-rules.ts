import { attributeOf, type Element, isInside } from './elements.ts';
import type { Remark } from './finding.ts';

/** Elements that load, run or hide what these rules do not read. */
const REFUSED_ELEMENTS = new Set(
  'applet base embed frame frameset iframe noembed noframes object plaintext portal style xmp annotation-xml foreignobject'.split(
    ' ',
  ),
);
const REFUSED_ATTRIBUTES = new Set(['srcdoc', 'formaction', 'ping', 'background']);

/** Checks what each element is and carries, apart from addresses. */
export function* checkElements(elements: readonly Element[]): Generator<Remark> {
  const ids = new Set<string>();
  for (const element of elements) {
    const { name, at } = element;
    if (REFUSED_ELEMENTS.has(name)) {
      yield { rule: 'element', message: `<${name}> is not used on our pages.`, at };
    }
    for (const attribute of element.attributes) {
      const remark = checkAttribute(element, attribute, ids);
      if (remark) yield remark;
    }
  }
}

function checkAttribute(
  element: Element,
  { name, value }: { name: string; value: string },
  ids: Set<string>,
): Remark | undefined {
  const { at } = element;
  if (name.startsWith('on')) {
    return { rule: 'event-attribute', message: `\`${name}\` is a script.`, at };
  }
  if (name === 'style' && !isInside(element, isKatex)) {
    return { rule: 'style-attribute', message: '`style` stands outside a formula.', at };
  }
  if (name === 'id') {
    if (ids.has(value)) {
      return { rule: 'duplicate-id', message: `The id "${value}" is there twice.`, at };
    }
    ids.add(value);
  }
  return REFUSED_ATTRIBUTES.has(name)
    ? { rule: 'element', message: `\`${name}\` is not used on our pages.`, at }
    : undefined;
}

function isKatex({ attributes }: Element): boolean {
  return attributes.some(({ name, value }) => name === 'class' && /(^| )katex( |$)/.test(value));
}

/** Checks what every page has once: its language, one heading of the first level, one title. */
export function* checkPageStructure(elements: readonly Element[]): Generator<Remark> {
  const [html] = elements;
  if (html?.name !== 'html' || !attributeOf(html, 'lang')) {
    yield { rule: 'structure', message: 'The page does not begin with <html lang="…">.' };
  }
  const headings = elements.filter((element) => element.name === 'h1');
  if (headings.length !== 1) {
    yield { rule: 'structure', message: `The page has ${headings.length} <h1>, not one.` };
  }
  const titles = elements.filter(({ name, parent }) => name === 'title' && parent?.name === 'head');
  if (titles.length !== 1 || titles[0]?.text.trim() === '') {
    yield { rule: 'structure', message: 'The page has not one <title> with words.' };
  }
}
