/** A section of a page of prose; `html` holds safe HTML of our own. */
export interface ProsePart {
  heading?: string;
  html: string;
}

/** The addresses that the prose names, already safe inside an attribute. */
export interface ProseLinks {
  feeds: string;
  data: string;
  /** Name and version of the code that makes the pages. */
  software: string;
  repository?: string;
  /** Where authors and readers write, and what is shown of it. */
  contact?: { href: string; label: string };
}

/** The file of a paper, as contributors are shown one. */
export const EXAMPLE_PAPER = `---
title: "The title of the paper"
date: 2025-12-10
authors:
  - First Author
  - Second Author
tags:
  - reinforcement-learning
---
The abstract, with mathematics such as $O(n \\log n)$ and *emphasis*.`;
