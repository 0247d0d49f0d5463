import { expect, it } from 'vitest';
import { describeInBrowser, open } from './browser.ts';

describeInBrowser('the Cite dialog', () => {
  it('is loaded when asked for, and gives every format of a paper', async () => {
    const page = await open('papers/2506.24119/');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    expect(loaded.filter((url) => url.includes('dialog'))).toEqual([]);
    await page.getByRole('button', { name: 'More formats' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite this paper' });
    const panel = dialog.getByRole('tabpanel');
    expect(await panel.innerText()).toContain('@misc{liu2025spiral,');
    await page.keyboard.press('ArrowRight');
    expect(await dialog.getByRole('tab', { selected: true }).innerText()).toBe('APA');
    await page.keyboard.press('End');
    expect(await panel.innerText()).toContain('arxiv: "2506.24119"');
    const said: Record<string, string> = {
      APA: 'Liu, B., Guertler, L.',
      IEEE: 'B. Liu et al., “SPIRAL',
      ACL: 'Preprint, arXiv:2506.24119.',
      Chicago: 'Liu, Bo, Leon Guertler',
      BibLaTeX: '@online{liu2025spiral,',
      RIS: 'DO  - 10.48550/arXiv.2506.24119',
      'CSL-JSON': '"DOI": "10.48550/arXiv.2506.24119"',
      Hayagriva: 'arxiv: "2506.24119"',
    };
    for (const [format, text] of Object.entries(said)) {
      await dialog.getByRole('tab', { name: format, exact: true }).click();
      expect(await panel.innerText()).toContain(text);
    }
    await page.keyboard.press('ArrowRight');
    expect(await panel.innerText()).toContain('@misc{');
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
  });

  it('cites the papers of a list that are chosen', async () => {
    const page = await open('');
    await page.getByRole('button', { name: 'Cite these papers' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite these papers' });
    await dialog.getByText('6 of 6 papers').click();
    await dialog.getByRole('checkbox', { name: 'All' }).uncheck();
    expect(await dialog.getByRole('tabpanel').innerText()).toBe('Choose at least one paper.');
    await dialog.getByRole('checkbox').nth(1).check();
    expect((await dialog.getByRole('tabpanel').innerText()).match(/@misc/g)).toHaveLength(1);
  });

  it('cites the results of a search', async () => {
    const page = await open('search/?q=agents');
    await page.getByRole('button', { name: 'Cite these papers' }).click();
    const shown = await page.locator('.results > *').count();
    const dialog = page.getByRole('dialog', { name: 'Cite these papers' });
    await dialog.getByText(`${shown} of ${shown} papers`).waitFor();
  });

  it('cites the rankings, each paper once', async () => {
    const page = await open('papers/trending/');
    const papers = new Set(
      await page
        .locator('main h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    );
    expect(await page.locator('main .Z3988').count()).toBe(papers.size);
    await page.getByRole('button', { name: 'Cite these papers' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite these papers' });
    await dialog.getByText(`${papers.size} of ${papers.size} papers`).waitFor();
  });

  it('cites all pages of a list, each paper once', async () => {
    const page = await open('tags/agents/');
    const own = await page.locator('main .Z3988').count();
    // The lists of a small archive have one page each: let another topic be the page before.
    await page.evaluate(() => {
      const nav = document.createElement('nav');
      nav.className = 'pager';
      nav.innerHTML = `<a rel="prev" href="${location.href.replace('agents', 'reasoning')}">Older</a>`;
      document.querySelector('main')?.append(nav);
    });
    await page.getByRole('button', { name: 'Cite these papers' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite these papers' });
    await dialog.getByText(`${own} of ${own} papers`).waitFor();
    await dialog.getByRole('button', { name: 'All papers of this list' }).click();
    await dialog
      .getByRole('button', { name: 'All papers of this list' })
      .waitFor({ state: 'detached' });
    await dialog.getByRole('tabpanel').getByText('@misc').first().waitFor();
    const keys = (await dialog.getByRole('tabpanel').innerText()).match(/@\w+\{[^,]+/g) ?? [];
    expect(keys.length).toBeGreaterThan(own);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('makes every format of a year of the files of the archive', async () => {
    const page = await open('data/');
    await page.getByRole('button', { name: 'Other formats' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Cite these papers' });
    await dialog.getByRole('tab', { name: 'RIS', exact: true }).click();
    const panel = dialog.getByRole('tabpanel');
    expect((await panel.innerText()).match(/^TY {2}- /gm)?.length).toBeGreaterThan(20);
    await dialog.getByRole('tab', { name: 'BibLaTeX', exact: true }).click();
    expect(await panel.innerText()).toContain('@online{liu2025spiral,');
  });
});
