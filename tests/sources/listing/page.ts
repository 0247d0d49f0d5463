/** A copied page with one paper of each kind: with authors, with an organization, of another year, without a byline. */
export const PAGE = `Log In
Subscribe

Daily Papers

byAK and the research community

Jan 5

A First Title: Of Sailing and Rowing

We study syn- thetic oars -- and find that rowing is 2times faster than sail-
ing, with oars made of willow wood. Willow is light, willow is cheap, and willow floats; in sailing, no other wood does all three. Synthetic oars float as well. We gain 12\\% on the lake and report \\textbf{all} numbers for \\(n\\) rowers. Our code is at https://example.org/oars.

  • 12 authors
·
Jan 2 5

Tides Explained: A Technical Report

Tides come and tides go. This report says why, at length and with patience, since the matter is older than writing and has been explained wrongly more often than rightly. We measure the water at nine piers over one year and find the moon in it, the sun in it, and nothing else.

Second paragraphs are rare in abstracts, but this one has one.

Example Lab Example Lab
·
Dec 30

Who Asked for More Titles? Nobody Did

This paper has neither authors nor a date on its page, which happens to one paper in five, and must be kept all the same. Its abstract is long enough to be one, as abstracts are, and it ends here without anything below it but the next title on the page.

An Old Paper Comes Back

Old papers come back when somebody votes for them. The page prints the year of such a paper, since it is another one than that of the page, and the reader of the page should heed it. This is all that there is to say about old papers, and it is said here in full length.

  • 1 author
·
Oct 8, 2023 1.2k

Previous
Next
`;
