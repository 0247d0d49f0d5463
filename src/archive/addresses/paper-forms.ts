import type { Site } from '../site.ts';

/** The files beside a paper's page. */
export type PaperFormat = 'md' | 'json';

/**
 * The files of each paper that the configuration asks for, with their addresses. Its JSON stands where Hugging
 * Face's client asks for it, in that client's shape with our keys beside: one file for both.
 */
export function paperFormats({
  config,
  routes,
}: Site): { format: PaperFormat; address: (id: string) => string }[] {
  const addresses = { md: routes.paperMarkdown, json: routes.paperJson };
  return config.paperFiles.map((format) => ({ format, address: addresses[format] }));
}
