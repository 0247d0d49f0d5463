import type { ImageMetadata } from 'astro';

/** The images beside the papers of the repository's own content, which Astro makes responsive. */
const images = import.meta.glob<{ default: ImageMetadata }>(
  '../content/papers/**/*.{png,jpg,jpeg,webp,avif}',
);

/** The image at a path below the content root, or undefined where the content lies outside the repository. */
export async function teaserImage(file: string): Promise<ImageMetadata | undefined> {
  return (await images[`../content/${file}`]?.())?.default;
}
