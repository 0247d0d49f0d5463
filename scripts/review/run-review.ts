import { titleKey } from '../../src/archive/model/title-key.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { utcTomorrow } from '../../src/disk/tomorrow.ts';
import { hostsOf, reviewText } from '../../src/sources/review/review.ts';
import { tagSuggester } from '../../src/sources/suggest-tags.ts';
import { changedFiles } from './changed-files.ts';

/** Which two states of a repository are compared. */
export interface ReviewOrder {
  /** The repository, absolute. */
  repository: string;
  /** The content root of the state before, absolute: that of the files which are checked out. */
  root: string;
  /** The content root in the repository, with `/` at its end. */
  contentFolder: string;
  base: string;
  head: string;
}

/** Reviews what the content of one state has over another; of the later one nothing is run, only its texts are read. */
export async function runReview(order: ReviewOrder): Promise<string> {
  const { repository, root, contentFolder } = order;
  const content = await readContent(root, utcTomorrow());
  const papers = content.papers.map(({ paper }) => paper);
  return reviewText(changedFiles(repository, order), {
    contentFolder,
    tomorrow: utcTomorrow(),
    hosts: new Set(papers.flatMap(hostsOf)),
    idsByTitle: new Map(papers.map((paper) => [titleKey(paper.title), paper.id])),
    suggestTags: tagSuggester(content.registries.tags),
  });
}
