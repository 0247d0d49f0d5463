/** A section of a page of prose; `html` holds safe HTML of our own. */
export interface ProsePart {
  heading?: string;
  html: string;
}

/** The addresses that the prose names, already safe inside an attribute. */
export interface ProseLinks {
  feeds: string;
  api: string;
  wholeArchive: string;
  repository?: string;
}

/** What the archive is, where its content comes from, and what one may do with it. */
export function aboutEn(links: ProseLinks): ProsePart[] {
  return [
    {
      html: `<p>Each day readers of research pick the papers worth a look. This archive keeps those days: every paper with its abstract as the authors wrote it, mathematics included, its authors and topics, and the counts as they were read on a stated day.</p>
<p>It is plain files. Pages work without scripts and without an account, no request leaves for another host, and nothing of what you read or search is recorded.</p>`,
    },
    {
      heading: 'Where it comes from',
      html: `<p>Lists of days, upvotes and comments come from the <a href="https://huggingface.co/papers">Daily Papers page of Hugging Face</a>; titles, abstracts and authors from <a href="https://arxiv.org">arXiv</a>, whose metadata is free under CC0. Abstracts belong to their authors. Thank you to arXiv for use of its open access interoperability.</p>
<p>A paper has two dates: the day on which it was published, and the day that listed it. Lists here go by the second. A page for an author is a page for a name; people who share a name share the page until somebody tells them apart.</p>`,
    },
    {
      heading: 'Take it with you',
      html: `<p>Everything here can be <a href="${links.feeds}">followed by feed</a>, cited, and taken along: each list and paper as Markdown, JSON and BibTeX (put <code>.md</code>, <code>.json</code> or <code>.bib</code> in the place of the last slash), a <a href="${links.api}">JSON API</a> for programs, and <a href="${links.wholeArchive}">the whole archive</a> in one file with checksums.</p>`,
    },
    {
      heading: 'Something is wrong',
      html: `<p>Each paper is one Markdown file. ${
        links.repository
          ? `Anyone can <a href="${links.repository}">correct it with a pull request</a>, or report a mistake from the paper’s own page.`
          : 'Anyone can correct it in the repository of this archive.'
      } A paper keeps its address forever; one that its authors withdraw keeps its page and is marked.</p>`,
    },
  ];
}

/** How to add or correct a paper. */
export function contributeEn(links: ProseLinks): ProsePart[] {
  return [
    {
      html: `<p>A paper is one Markdown file: a few lines of facts, then the abstract. Adding one takes five minutes, and a command tells you at once what is wrong, where, and how to mend it.</p>`,
    },
    {
      heading: 'Correct a paper',
      html: `<p>Open the paper’s page${links.repository ? ', choose “Edit it”,' : ', note its id, open its file in the repository,'} change what is wrong, and propose the change. What a person has written is never overwritten by an import.</p>`,
    },
    {
      heading: 'Add a paper',
      html: `${
        links.repository
          ? `<p>Without any tool: <a href="${links.repository}/issues/new?template=paper.yml">name the paper in a form</a>. One on arXiv becomes a proposal by itself, and a maintainer takes it from there. <a href="${links.repository}/issues/new?template=mistake.yml">A mistake</a> can be told of in the same way.</p>\n`
          : ''
      }<p>With a clone of the repository, one command fetches what is known and asks for the rest:</p>
<pre tabindex="0"><code>npm run add -- 2506.24119</code></pre>
<p>Or write the file by hand as <code>src/content/papers/2025/12/2512.01234.md</code>:</p>
<pre tabindex="0"><code>---
title: "The title of the paper"
date: 2025-12-10
authors:
  - First Author
  - Second Author
tags:
  - reinforcement-learning
---
The abstract, with mathematics such as $O(n \\log n)$ and *emphasis*.</code></pre>
<p>Then check it and look at it:</p>
<pre tabindex="0"><code>npm run check
npm run dev</code></pre>`,
    },
    {
      heading: 'Write mathematics',
      html: `<p>Formulas stand between <code>$…$</code> or <code>\\(…\\)</code>, displayed ones between <code>$$…$$</code> or <code>\\[…\\]</code>. An amount such as $5 stays money. HTML, headings and lists are shown as they are typed: an abstract is paragraphs of text.</p>`,
    },
  ];
}
