import type { ParsedPaper } from '../archive/model/paper.ts';
import { type Problem, problem } from '../archive/problems/problem.ts';

/** Says whether a file is, by its name, an image that a paper may show as its teaser. */
export function isImage(file: string): boolean {
  return /\.(png|jpe?g|webp|avif)$/i.test(file);
}

/** Every chosen image belongs to a paper, and the teaser of every paper is among all files. */
export function checkImages(
  files: readonly string[],
  chosen: readonly string[],
  papers: readonly ParsedPaper[],
): Problem[] {
  const there = new Set(files);
  const teasers = new Set(papers.flatMap((one) => teaserOf(one) ?? []));
  const strays = chosen.filter((file) => isImage(file) && !teasers.has(file)).map(stray);
  const missing = papers.flatMap((one) => {
    const teaser = teaserOf(one);
    return teaser === undefined || there.has(teaser) ? [] : [missingImage(one)];
  });
  return [...strays, ...missing];
}

/** The path of the image that a paper shows, relative to the content root; undefined where it shows none. */
export function teaserOf({ paper, file }: ParsedPaper): string | undefined {
  return paper.teaser && file.slice(0, file.lastIndexOf('/') + 1) + paper.teaser;
}

function stray(image: string): Problem {
  return problem(
    'not-a-paper',
    image,
    undefined,
    'No paper of this folder names the image as its teaser.',
    'Name it under `teaser` in the file of its paper, or delete it.',
  );
}

function missingImage({ paper, file, places }: ParsedPaper): Problem {
  return problem(
    'teaser-invalid',
    file,
    places['teaser'],
    `The image ${paper.teaser} does not lie beside the file.`,
    'Put it there, or leave the key out.',
  );
}
