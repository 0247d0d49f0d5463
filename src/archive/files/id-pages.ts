import { fileKind } from '../catalogue/kind.ts';
import { escapeMarkup } from '../formats/text/escape.ts';
import { arxivOf } from '../model/arxiv-id.ts';

/**
 * Small pages at arXiv's own paths, for hosts that read no redirects: `/abs/ID` leads to the paper here, `/pdf/ID` to its
 * PDF at arXiv. Only where the configuration asks for them, since each is a file a paper.
 */
export const idPages = fileKind<{ to: string }>({
  *files({ site: { routes, config }, archive }) {
    for (const { id } of archive.papers) {
      const arxiv = arxivOf(id);
      if (arxiv === undefined) continue;
      const targets = { abs: routes.paper(id), pdf: `https://arxiv.org/pdf/${arxiv}` };
      for (const form of config.idPages) {
        yield { address: routes.arxivPath(form, arxiv), facts: { to: targets[form] } };
      }
    }
  },
  body: ({ config: { language } }, { to }) => {
    const address = escapeMarkup(to);
    return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0; url=${address}"><meta name="robots" content="noindex"><title>${address}</title></head><body><h1><a href="${address}">${address}</a></h1></body></html>\n`;
  },
});
