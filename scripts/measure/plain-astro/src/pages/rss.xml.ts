import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { allPapers } from '../papers';

export async function GET(context: APIContext) {
  const papers = await allPapers();
  return rss({
    title: 'Papers',
    description: 'The newest papers',
    site: context.site ?? '',
    items: papers.slice(0, 50).map((paper) => ({
      title: paper.data.title,
      pubDate: paper.data.date,
      link: `/papers/${paper.id}/`,
      content: paper.rendered?.html ?? '',
    })),
  });
}
