import type { Day } from '../archive/model/day.ts';

/** A file for a paper that no source has, every key with a word on it; it passes no check until the abstract is there. */
export function blankPaper(title: string, day: Day): string {
  return `---
title: ${JSON.stringify(title)}
date: ${day}            # the day whose page lists it
# published: ${day}     # the day on which it was first public
# authors:                   # one name a line
#   - Given Name Surname
# org: Organization          # a name of orgs.yaml
# tags:                      # topics of tags.yaml
#   - reinforcement-learning
# links:
#   pdf: https://example.org/paper.pdf
#   github: https://github.com/owner/repository
#   project: https://example.org/
# summary: "What the paper shows, in one sentence."
---
`;
}
