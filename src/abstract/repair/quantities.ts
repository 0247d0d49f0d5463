import { numberText, quantityText, unitText } from '../tex/units.ts';
import { type Group, readGroup } from './groups.ts';
import { command, type Reading } from './tex-place.ts';

/** How many arguments each command of siunitx has. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  ...{ SI: 2, qty: 2, si: 1, unit: 1, num: 1, ang: 1, SIrange: 3, qtyrange: 3, numrange: 2 },
};

/** `\SI{5}{\kilo\meter}` as `5 km`, and its kin; undefined where it is no command of quantities. */
export function readQuantity(text: string, name: string, nameEnd: number): Reading | undefined {
  const wanted = Object.hasOwn(ARGUMENTS, name) ? ARGUMENTS[name] : undefined;
  if (wanted === undefined) return undefined;
  let at = readGroup(text, nameEnd, '[')?.end ?? nameEnd;
  const groups: Group[] = [];
  while (groups.length < wanted) {
    const group = readGroup(text, at);
    if (!group) return undefined;
    groups.push(group);
    at = group.end;
  }
  const after = textOf(
    name,
    groups.map(({ content }) => content),
  );
  return after === undefined ? undefined : command(at, after);
}

function textOf(name: string, [first = '', second = '', third = '']: readonly string[]): string {
  switch (name) {
    case 'num':
      return numberText(first);
    case 'ang':
      return `${numberText(first.replaceAll(';', ''))}°`;
    case 'si':
    case 'unit':
      return unitText(first);
    case 'numrange':
      return `${numberText(first)}–${numberText(second)}`;
    case 'SI':
    case 'qty':
      return quantityText(numberText(first), unitText(second));
    default:
      return `${numberText(first)}–${quantityText(numberText(second), unitText(third))}`;
  }
}
