import { describe, expect, it } from 'vitest';
import { namesOf, splitName } from '../../../src/archive/formats/person-name.ts';

describe('a name', () => {
  it.each([
    ['Bo Liu', { family: 'Liu', given: 'Bo' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Fernando De la Torre', { family: 'De la Torre', given: 'Fernando' }],
    ['Wil Van der Aalst', { family: 'Van der Aalst', given: 'Wil' }],
    ['Guillaume Le Moing', { family: 'Le Moing', given: 'Guillaume' }],
    ['Thibault Le Sellier De Chezelles', { family: 'Le Sellier De Chezelles', given: 'Thibault' }],
    ['Robin San Roman', { family: 'San Roman', given: 'Robin' }],
    ['Loubna Ben Allal', { family: 'Ben Allal', given: 'Loubna' }],
    ['Hasan Abed Al Kader Hammoud', { family: 'Hammoud', given: 'Hasan Abed Al Kader' }],
    ['Noura Al Moubayed', { family: 'Al Moubayed', given: 'Noura' }],
    ['Giovanni Da San Martino', { family: 'Da San Martino', given: 'Giovanni' }],
    ['Sabine Schulte im Walde', { family: 'Schulte im Walde', given: 'Sabine' }],
    ['Arlindo R. Galvão Filho', { family: 'Galvão Filho', given: 'Arlindo R.' }],
    ['Kiet Van Nguyen', { family: 'Nguyen', given: 'Kiet Van' }],
    ['Minh Le Nguyen', { family: 'Nguyen', given: 'Minh Le' }],
    ['Blaise Agüera y Arcas', { family: 'Agüera y Arcas', given: 'Blaise' }],
    ['Antoni Viros i Martin', { family: 'Viros i Martin', given: 'Antoni' }],
    ['Hong kyu Lee', { family: 'Lee', given: 'Hong kyu' }],
    ['Jorge H. Dall Agnol', { family: 'Dall Agnol', given: 'Jorge H.' }],
    ['Swastik R', { literal: 'Swastik R' }],
    ['Pavithra LK', { literal: 'Pavithra LK' }],
    ['Weinan E', { family: 'E', given: 'Weinan' }],
    ['Swarup E', { literal: 'Swarup E' }],
    ['Xunan Li.', { family: 'Li', given: 'Xunan' }],
    ['Beethoven, Ludwig', { family: 'Beethoven', given: 'Ludwig' }],
    ['Sammy Davis Jr.', { family: 'Davis', given: 'Sammy', suffix: 'Jr.' }],
    ['Martin Luther King, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Ada Lovelace, PhD', { family: 'Lovelace', given: 'Ada', suffix: 'PhD' }],
    ['Lovelace, Mads', { family: 'Lovelace', given: 'Mads' }],
    ["Gerard 't Hooft", { family: "'t Hooft", given: 'Gerard' }],
    ['M.-A. van ’t Hoff', { family: 'van ’t Hoff', given: 'M.-A.' }],
    ["'t Hooft", { literal: "'t Hooft" }],
    ['danah boyd', { family: 'boyd', given: 'danah' }],
    ['李 明', { family: '李', given: '明' }],
    ['DeepSeek-AI', { literal: 'DeepSeek-AI' }],
    ['Simon and Garfunkel', { literal: 'Simon and Garfunkel' }],
    ['A, B, C', { literal: 'A, B, C' }],
  ])('%s is read as a person or as a whole', (name, read) => {
    expect(splitName(name)).toEqual(read);
  });

  it('is none where it has no letters, and begins after a stray "and"', () => {
    const printed = ['NVIDIA', ':', 'and Ada Lovelace', 'Alan Turing and'];
    expect(namesOf(printed.map((name) => ({ name })))).toEqual([
      { literal: 'NVIDIA' },
      { family: 'Lovelace', given: 'Ada' },
      { family: 'Turing', given: 'Alan' },
    ]);
  });

  it('ends before the comma that a list left behind', () => {
    expect(namesOf([{ name: 'Li,' }, { name: 'Bo Liu;' }])).toEqual([
      { literal: 'Li' },
      { family: 'Liu', given: 'Bo' },
    ]);
  });

  it('of a team stays whole', () => {
    expect(namesOf([{ name: 'Team GLM', team: true }])).toEqual([{ literal: 'Team GLM' }]);
  });
});
