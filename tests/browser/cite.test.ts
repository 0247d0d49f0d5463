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
});
