import { escapeMarkup } from '../text/escape.ts';

/** An XHTML document of a book; `body` is well-formed. */
export function xhtmlDocument({
  language,
  title,
  body,
}: {
  language: string;
  title: string;
  body: string;
}): string {
  const lang = escapeMarkup(language);
  // HTML lets these signs stand in text, XML does not.
  const text = body.replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${escapeMarkup(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${text}
</body>
</html>
`;
}
