import { expect, it } from 'vitest';
import { makePublication, textAt } from '../../make-publication.ts';

const papers = [
  {
    id: '2506.24119',
    title: 'SPIRAL in $x^2$',
    published: '2025-06-30',
    org: 'Qwen',
    upvotes: 10,
    comments: 5,
    links: { github: 'https://github.com/a/b', project: 'https://a.example/' },
  },
  { id: '2506.00001', date: '2025-12-09' },
];
const publication = makePublication(papers);

it('the newest day is answered in the shape of Hugging Face, what clients read outside also inside', async () => {
  expect(JSON.parse(await textAt(publication, '/api/daily_papers'))).toMatchInlineSnapshot(`
    [
      {
        "githubRepo": "https://github.com/a/b",
        "numComments": 5,
        "organization": {
          "fullname": "Qwen",
          "name": "qwen",
        },
        "paper": {
          "authors": [
            {
              "name": "Ada Lovelace",
            },
            {
              "name": "Alan Turing",
            },
          ],
          "githubRepo": "https://github.com/a/b",
          "id": "2506.24119",
          "organization": {
            "fullname": "Qwen",
            "name": "qwen",
          },
          "projectPage": "https://a.example/",
          "publishedAt": "2025-06-30T00:00:00Z",
          "submittedOnDailyAt": "2025-12-10T00:00:00Z",
          "summary": "We study a simple model.",
          "title": "SPIRAL in x²",
          "upvotes": 10,
        },
        "projectPage": "https://a.example/",
        "publishedAt": "2025-06-30T00:00:00Z",
        "title": "SPIRAL in x²",
      },
    ]
  `);
});

it('every day stands at an address of its own where the fork wants it, without the abstracts that each paper has', async () => {
  const wanted = makePublication(papers, {}, { huggingFaceDays: true });
  const [listed] = JSON.parse(await textAt(wanted, '/api/hugging-face/date/2025-12-09.json'));

  expect(listed.paper).toMatchObject({ id: '2506.00001', title: 'A plain title', upvotes: 0 });
  expect(listed.paper).not.toHaveProperty('summary');
});

it('each paper is answered flat, as Hugging Face does for one paper', async () => {
  const answer = JSON.parse(await textAt(publication, '/api/papers/2506.00001'));

  expect(answer).toMatchObject({
    id: '2506.00001',
    title: 'A plain title',
    upvotes: 0,
    summary: 'We study a simple model.',
  });
});
