/** A start tag of a page, its names in small letters. */
export interface Element {
  name: string;
  attributes: readonly Attribute[];
  /** Offset of its `<`, in UTF-16 code units. */
  at: number;
  parent: Element | undefined;
  /** The text of `script`, `style`, `title` and `textarea`, as written; '' for all others. */
  text: string;
}

/** An attribute with its character references resolved; '' is the value of one without. */
export interface Attribute {
  name: string;
  value: string;
}

/** Says whether an element or one around it is of a kind. */
export function isInside(element: Element, isOfKind: (one: Element) => boolean): boolean {
  for (let one: Element | undefined = element; one; one = one.parent) {
    if (isOfKind(one)) return true;
  }
  return false;
}

/** Says whether an element belongs to a drawing or a formula, where HTML's own rules end. */
export function isForeign(element: Element): boolean {
  return isInside(element, ({ name }) => name === 'svg' || name === 'math');
}

/** The value of an attribute, undefined where the element has none of the name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}
