import type { Site } from '../site.ts';

/** The language of titles and abstracts, where a page in another one has to say so. */
export function contentLanguage({ config }: Site): { lang?: string } {
  const { language, contentLanguage } = config;
  return language === contentLanguage ? {} : { lang: contentLanguage };
}
