import { expect, it } from 'vitest';
import { authorName } from '../../src/sources/plain-names.ts';

it.each([
  ['Tolúl\\d{o}pé Ògúnrèmí', 'Tolúlọpé Ògúnrèmí'],
  ['Nguy{\\~{\\^e}}n Van', 'Nguyễn Van'],
  ["Aleksandar Jevti\\'c", 'Aleksandar Jevtić'],
  ['Peter St\\ütz', 'Peter Stütz'],
  ['Sathyanarayanan N. Aakur\\\\', 'Sathyanarayanan N. Aakur'],
  ['Eric~Granger', 'Eric Granger'],
  ['Sébastien Gigot--Léandri', 'Sébastien Gigot-Léandri'],
  ['{Qwen} Team', 'Qwen Team'],
  ['  Bo\n Liu ', 'Bo Liu'],
  ['Linxi "Jim" Fan', 'Linxi "Jim" Fan'],
])('reads the name %j', (stated, name) => {
  expect(authorName(stated)).toBe(name);
});
