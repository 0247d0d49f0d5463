import type { Site } from '../../site.ts';
import { escapeMarkup } from '../text/escape.ts';

/** An XHTML document of a book; `body` is well-formed. */
export function xhtmlDocument({
  site: { config, words },
  title,
  body,
}: {
  site: Pick<Site, 'config' | 'words'>;
  title: string;
  body: string;
}): string {
  const lang = escapeMarkup(config.language);
  const dir = words.script.direction === 'rtl' ? ' dir="rtl"' : '';
  // HTML lets these signs stand in text, XML does not.
  const text = body.replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"${dir}>
<head><title>${escapeMarkup(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${text}
</body>
</html>
`;
}
