import { expect, test } from 'vitest';
import { wantedOrgs, wantedOrgsText } from '../../../src/archive/checks/wanted-orgs.ts';
import { makePaper } from '../make-paper.ts';

const QWEN = { slug: 'qwen', name: 'Qwen', aliases: [], renamed: [], draft: false };

test('organizations that several papers name and no entry has are wanted, most papers first', () => {
  const papers = ['Qwen', 'qwen', 'Zeta', 'Beta', 'Beta', 'Zeta', 'Zeta', 'Once', 'Alpha', 'Alpha'];
  const wanted = wantedOrgs(
    papers.map((org, number) => makePaper({ id: `2512.0000${number}`, org })),
    [QWEN],
  );
  expect(wanted).toEqual([
    { name: 'Zeta', papers: 3 },
    { name: 'Alpha', papers: 2 },
    { name: 'Beta', papers: 2 },
  ]);
  expect(wantedOrgsText(wanted)).toBe(
    'An entry in orgs.yaml would give a page to: Zeta (3), Alpha (2), Beta (2)\n',
  );
  expect(wantedOrgsText([])).toBe('');
});
