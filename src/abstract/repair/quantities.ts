import { numberText, quantityText, unitText } from '../tex/units.ts';
import { type Group, readGroup } from './groups.ts';
import { command, type Reading } from './tex-place.ts';

/** How many arguments each command of siunitx has. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  ...{ SI: 2, qty: 2, si: 1, unit: 1, num: 1, ang: 1, SIrange: 3, qtyrange: 3, numrange: 2 },
  ...{ numlist: 1, SIlist: 2, qtylist: 2, numproduct: 1, qtyproduct: 2, tablenum: 1 },
};

/** `\SI{5}{\kilo\meter}` as `5 km`, and its kin; undefined where it is no command of quantities. */
export function readQuantity(text: string, name: string, nameEnd: number): Reading | undefined {
  const wanted = Object.hasOwn(ARGUMENTS, name) ? ARGUMENTS[name] : undefined;
  if (wanted === undefined) return undefined;
  let at = readGroup(text, nameEnd, '[')?.end ?? nameEnd;
  const groups: Group[] = [];
  let before = '';
  while (groups.length < wanted) {
    // A sign before the number: `\\SI{5}[\\$]{}`.
    const sign = groups.length === 1 ? readGroup(text, at, '[') : undefined;
    const group = readGroup(text, sign?.end ?? at);
    if (!group) return undefined;
    before = sign?.content ?? before;
    groups.push(group);
    at = group.end;
  }
  const after = textOf(
    name,
    groups.map(({ content }) => content),
  );
  return after === undefined ? undefined : command(at, (before + after).trim());
}

function textOf(name: string, [first = '', second = '', third = '']: readonly string[]): string {
  switch (name) {
    case 'num':
    case 'numproduct':
    case 'tablenum':
      return numberText(first);
    case 'numlist':
      return listText(first);
    case 'SIlist':
    case 'qtylist':
      return quantityText(listText(first), unitText(second));
    case 'ang':
      return angleText(first);
    case 'si':
    case 'unit':
      return unitText(first);
    case 'numrange':
      return `${numberText(first)}–${numberText(second)}`;
    case 'SI':
    case 'qty':
    case 'qtyproduct':
      return quantityText(numberText(first), unitText(second));
    default:
      return `${numberText(first)}–${quantityText(numberText(second), unitText(third))}`;
  }
}

/** `10;20;50` as `10, 20 and 50`. */
function listText(source: string): string {
  const numbers = source.split(';').map(numberText);
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
}

/** Degrees, minutes and seconds, each of which may be missing: `1;30;` as 1°30′. */
function angleText(source: string): string {
  const signs = ['°', '′', '″'];
  return source
    .split(';')
    .map((part, index) => (part.trim() === '' ? '' : numberText(part) + (signs[index] ?? '')))
    .join('');
}
