import type { Publication } from '../publication.ts';

/**
 * Rules in the form that Netlify and Cloudflare Pages read: addresses of Hugging Face and arXiv whose host somebody
 * has swapped for ours. Those with a query string are for Netlify; Cloudflare skips them. `!` goes before a file.
 */
export function redirectRules({ routes }: Publication): string {
  const { asset } = routes;
  const api = asset('api/daily_papers');
  const rules = [
    [asset('abs/:id'), routes.paper(':id'), '301'],
    [asset('pdf/:id'), 'https://arxiv.org/pdf/:id', '302'],
    [`${asset('papers')} date=:date`, routes.day(':date'), '301!'],
    [`${api} date=:date`, routes.dailyPapersOf('date', ':date'), '200!'],
    [`${api} week=:week`, routes.dailyPapersOf('week', ':week'), '200!'],
    [`${api} month=:month`, routes.dailyPapersOf('month', ':month'), '200!'],
  ];
  return `${rules.map((rule) => rule.join(' ')).join('\n')}\n`;
}
