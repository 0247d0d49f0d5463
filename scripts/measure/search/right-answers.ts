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
const TOLD = 20;

/** Asks all questions on one search page, which searches all of the archive. The answers by kind of question. */
export async function askAll(
  page: Page,
  questions: readonly Question[],
  tell: (done: number) => void = () => {},
): Promise<Record<string, RightAnswers>> {
  const kinds: Record<string, RightAnswers> = {};
  for (const [done, { kind, query, wanted, within }] of questions.entries()) {
    const found = await idsOf(page, query);
    const first = within === 0 ? await namedPaper(page) : found[0];
    const isRight = first === wanted || found.slice(0, within).includes(wanted);
    kinds[kind] ??= noAnswers();
    count(kinds[kind], isRight, `${query}: ${first}, not ${wanted}`);
    tell(done + 1);
  }
  return kinds;
}

/** Asks for names in all of their spellings: right is what has the same first results in each. */
export async function askSpellings(page: Page): Promise<RightAnswers> {
  const answers = noAnswers();
  for (const spellings of SPELLINGS) {
    const firsts: string[] = [];
    for (const one of spellings) firsts.push((await idsOf(page, one)).slice(0, SAME).join(' '));
    count(answers, new Set(firsts).size === 1, `${spellings[0]}: ${firsts.join(' / ')}`);
  }
  return answers;
}

function noAnswers(): RightAnswers {
  return { asked: 0, right: 0, wrong: [] };
}

function count(answers: RightAnswers, isRight: boolean, otherwise: string): void {
  answers.asked += 1;
  if (isRight) answers.right += 1;
  else if (answers.wrong.length < TOLD) answers.wrong.push(otherwise);
}

async function idsOf(page: Page, query: string): Promise<string[]> {
  await page.locator('input[name=q]').fill(query);
  await resultsOf(page, query);
  return page
    .locator('.result')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['paper'] ?? ''));
}

/** The id of the paper whose page stands above the results. */
function namedPaper(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('.named-page .name');
    return link?.pathname.split('/').at(-2);
  });
}
