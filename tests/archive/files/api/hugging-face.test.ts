import { expect, it } from 'vitest';
import { paper, publicationOf } from '../../publication.ts';
import { textOf } from '../../tools.ts';

const publication = publicationOf([
  paper({
    id: '2506.24119',
    title: 'SPIRAL in $x^2$',
    published: '2025-06-30',
    org: 'Qwen',
    upvotes: 10,
    comments: 5,
    links: { github: 'https://github.com/a/b', project: 'https://a.example/' },
  }),
  paper({ id: '2506.00001', date: '2025-12-09' }),
]);

it('the newest day is answered in the shape of Hugging Face, what clients read outside also inside', async () => {
  expect(JSON.parse(await textOf(publication, '/api/daily_papers'))).toMatchInlineSnapshot(`
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
              "hidden": false,
              "name": "Ada Lovelace",
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
          "summary": "It says something. Then it says more.",
          "title": "SPIRAL in x²",
          "upvotes": 10,
        },
        "projectPage": "https://a.example/",
        "publishedAt": "2025-06-30T00:00:00Z",
        "summary": "It says something. Then it says more.",
        "title": "SPIRAL in x²",
      },
    ]
  `);
});

it('each paper is answered flat, as Hugging Face does for one paper', async () => {
  const info = JSON.parse(await textOf(publication, '/api/papers/2506.00001'));

  expect(info).toMatchObject({ id: '2506.00001', title: 'A Paper', upvotes: 0 });
});
