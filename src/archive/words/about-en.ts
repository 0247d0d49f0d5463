import { EXAMPLE_PAPER, type ProseLinks, type ProsePart } from './prose.ts';

/** What the archive is, where its content comes from, and what one may do with it. */
export function aboutEn(links: ProseLinks): ProsePart[] {
  return [
    {
      html: `<p>Every day, readers of research pick the papers worth a look. This archive keeps those days: each paper with its abstract as the authors wrote it, mathematics included, its authors and topics, and its upvotes as they stood on a stated day.</p>
<p>It is a set of plain files. The pages work without scripts and without an account, they load nothing from other hosts, and nothing you read or search is recorded.</p>`,
    },
    {
      heading: 'Where the papers come from',
      html: `<p>Daily lists, upvotes and comments come from the <a href="https://huggingface.co/papers">Daily Papers page of Hugging Face</a>; titles, abstracts and authors from <a href="https://arxiv.org">arXiv</a>, whose metadata is free under CC0. Abstracts belong to their authors. Thank you to arXiv for use of its open access interoperability.</p>
<p>Votes and comments live on Hugging Face, and full texts on arXiv; each paper’s page links to both.</p>
<p>A paper has two dates: the day it was published and the day it was listed. Lists here follow the second. An author page is for a name; people who share a name share the page until someone tells them apart.</p>`,
    },
    {
      heading: 'Use it',
      html: `<p>You can <a href="${links.feeds}">follow everything by feed</a>, cite any paper or day, and <a href="${links.data}">download papers, lists or the whole archive</a>.</p>`,
    },
    {
      heading: 'Something wrong?',
      html: `<p>Each paper is one Markdown file. ${
        links.repository
          ? `Anyone can <a href="${links.repository}">correct it with a pull request</a>, or report a mistake from the paper’s page.`
          : 'Anyone can correct it in the repository of this archive.'
      } A paper keeps its address for good; one that its authors withdraw keeps its page and is marked.</p>
<p>The pages are made by ${links.software}, which is free software.</p>${takedownEn(links)}`,
    },
  ];
}

/** Where those write who want something taken down. */
function takedownEn({ contact, repository }: ProseLinks): string {
  const where = contact
    ? `write to <a href="${contact.href}">${contact.label}</a>`
    : repository && `<a href="${repository}/issues/new/choose">open an issue</a>`;
  return where
    ? `\n<p>If you hold the rights to something here and want it taken down, or have any other question, ${where}. What is taken down leaves a page that says so.</p>`
    : '';
}

/** How to add or correct a paper. */
export function contributeEn(links: ProseLinks): ProsePart[] {
  return [
    {
      html: `<p>A paper is one Markdown file: a few lines of facts, then the abstract. Adding one takes five minutes, and a command tells you what is wrong, where, and how to fix it.</p>`,
    },
    {
      heading: 'Correct a paper',
      html: links.repository
        ? `<p>Open the paper’s page and choose “Edit the record”, change what is wrong, and propose the change. Or <a href="${links.repository}/issues/new?template=mistake.yml">report the mistake in a form</a>, which “Report a mistake” opens with the paper filled in. Imports never overwrite what a person has written.</p>`
        : `<p>Note the paper’s id and open its file in the repository, change what is wrong, and propose the change. Imports never overwrite what a person has written.</p>`,
    },
    {
      heading: 'Add a paper',
      html: `${
        links.repository
          ? `<p>Without any tools: <a href="${links.repository}/issues/new?template=paper.yml">name the paper in a form</a>. A paper on arXiv becomes a pull request by itself, and a maintainer takes it from there.</p>\n`
          : ''
      }<p>With a copy of the repository, one command fetches what is known and asks for the rest:</p>
<pre tabindex="0"><code>${links.repository ? `git clone ${links.repository}\n` : ''}npm run add -- 2506.24119</code></pre>
<p>Or write the file yourself, named <code>2512.01234.md</code>, in the folder <code>src/content/papers/2025/12</code>:</p>
<pre tabindex="0"><code>${EXAMPLE_PAPER}</code></pre>
<p>Then check it and preview it:</p>
<pre tabindex="0"><code>npm run check
npm run dev</code></pre>`,
    },
    {
      heading: 'Write mathematics',
      html: `<p>Put formulas between <code>$…$</code> or <code>\\(…\\)</code>, and displayed formulas between <code>$$…$$</code> or <code>\\[…\\]</code>. An amount such as $5 stays money. An abstract is plain paragraphs: HTML, headings and lists are shown as typed.</p>`,
    },
    ...(links.repository
      ? [
          {
            heading: 'Everything else',
            html: `<p>A page that looks wrong, a search that misses, a feed that breaks: <a href="${links.repository}/issues/new?template=fault.yml">report it in a form</a>. Topics, organizations, people of one name and work on the code: the <a href="${links.repository}/blob/HEAD/CONTRIBUTING.md">guide for contributors</a> covers it all. What is being worked on is in the <a href="${links.repository}/issues">list of issues</a>.</p>`,
          },
        ]
      : []),
  ];
}
