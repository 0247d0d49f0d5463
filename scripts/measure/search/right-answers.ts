import type { Page } from 'playwright-core';
import { type Question, SPELLINGS } from './questions.ts';
import { resultsOf } from './run-searches.ts';

/** How many of the questions of a kind were answered as they should be. */
export interface RightAnswers {
  asked: number;
  right: number;
  /** Some of the others, each with what came first. */
  wrong: string[];
}

/** How many first results spellings of one name should share. */
const SAME = 3;
/** How many of the wrong are told. */
const TOLD = 5;

/** Asks all questions on one search page, which searches all of the archive. */
export async function askAll(
  page: Page,
  questions: readonly Question[],
  tell: (done: number) => void,
): Promise<Record<string, RightAnswers>> {
  const kinds: Record<string, RightAnswers> = {};
  const count = (kind: string, isRight: boolean, otherwise: string): void => {
    kinds[kind] ??= { asked: 0, right: 0, wrong: [] };
    const answers = kinds[kind];
    answers.asked += 1;
    if (isRight) answers.right += 1;
    else if (answers.wrong.length < TOLD) answers.wrong.push(otherwise);
  };
  for (const [done, { kind, query, wanted, within }] of questions.entries()) {
    const found = await idsOf(page, query);
    count(kind, found.slice(0, within).includes(wanted), `${query}: ${found[0]}, not ${wanted}`);
    tell(done + 1);
  }
  for (const spellings of SPELLINGS) {
    const firsts: string[] = [];
    for (const one of spellings) firsts.push((await idsOf(page, one)).slice(0, SAME).join(' '));
    count(
      'spellings of a name',
      new Set(firsts).size === 1,
      `${spellings[0]}: ${firsts.join(' / ')}`,
    );
  }
  return kinds;
}

async function idsOf(page: Page, query: string): Promise<string[]> {
  await page.locator('input[name=q]').fill(query);
  await resultsOf(page, query);
  return page
    .locator('.result')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['paper'] ?? ''));
}
