import type { Site } from '../../site.ts';

/**
 * Rules in the form that Netlify and Cloudflare Pages read: addresses of Hugging Face and arXiv whose host somebody
 * has swapped for ours. Those with a query string are for Netlify; Cloudflare skips them. `!` goes before a file.
 */
export function redirectRules({ routes, config }: Site): string {
  const { asset } = routes;
  const api = asset('api/daily_papers');
  const rules = [
    [asset('abs/:id'), routes.paper(':id'), '301'],
    [asset('pdf/:id'), 'https://arxiv.org/pdf/:id', '302'],
    [`${asset('papers')} date=:date`, routes.day(':date'), '301!'],
    [`${asset('papers')} week=:week`, routes.week(':week'), '301!'],
    [`${asset('papers')} month=:month`, routes.month(':month'), '301!'],
    ...(config.huggingFaceDays
      ? [[`${api} date=:date`, routes.dailyPapersOf(':date'), '200!']]
      : []),
  ];
  return `${rules.map((rule) => rule.join(' ')).join('\n')}\n`;
}
