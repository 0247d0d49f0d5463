/** Makes an element with a class and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** Makes a link with a class and what stands in it. */
export function makeLink(
  href: string,
  className = '',
  ...content: (string | Node)[]
): HTMLAnchorElement {
  const link = make('a', className, ...content);
  link.href = href;
  return link;
}

/** Makes a button that does something when it is pressed. */
export function makeButton(text: string, className: string, press: () => void): HTMLButtonElement {
  const button = make('button', className, text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}
