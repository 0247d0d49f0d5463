import { join } from 'node:path';
import sharp from 'sharp';
import type { ParsedPaper } from '../archive/model/paper.ts';
import { type Problem, problem } from '../archive/problems/problem.ts';
import { teaserOf } from './check-images.ts';

/** More than any picture of a paper needs, and less than a small machine has memory for. */
const PIXELS_MAX = 50_000_000;

/** The teasers of papers that cannot be decoded, so that no page could show them; those that are not there are not tried. */
export async function undecodableImages(
  root: string,
  papers: readonly ParsedPaper[],
  files: readonly string[],
): Promise<Problem[]> {
  const there = new Set(files);
  const problems: Problem[] = [];
  for (const paper of papers) {
    const image = teaserOf(paper);
    if (image === undefined || !there.has(image)) continue;
    const reason = await decode(join(root, image));
    if (reason !== undefined) problems.push(undecodable(paper, reason));
  }
  return problems;
}

async function decode(path: string): Promise<string | undefined> {
  try {
    await sharp(path, { limitInputPixels: PIXELS_MAX }).stats();
    return undefined;
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return reason.replace(path, '').replace(/[.\s]+$/, '');
  }
}

function undecodable({ paper, file, places }: ParsedPaper, reason: string): Problem {
  return problem(
    'teaser-invalid',
    file,
    places['teaser'],
    `The image ${paper.teaser} cannot be decoded: ${reason}.`,
    'Save it again as PNG, JPEG, WebP or AVIF, or leave the key out.',
  );
}
