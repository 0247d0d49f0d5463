import { fileKind, placed } from '../catalogue/kind.ts';
import { paperFolder } from '../content/paper-file.ts';
import { TEASER_WIDTHS } from '../views/paper-view.ts';

/** The images beside papers' files, at the widths in which their pages show them; `hash` is of the image's bytes. */
export const teaserFiles = fileKind<{ file: string; width: number; hash: string }>({
  *files({ site, archive, imageHash }) {
    for (const { id, date, teaser } of archive.papers) {
      if (!teaser) continue;
      const file = `${paperFolder(date)}/${teaser}`;
      for (const width of TEASER_WIDTHS) {
        yield placed(site.routes.teaser(id, width), () => ({ file, width, hash: imageHash(file) }));
      }
    }
  },
  body: (_site, { file, width }, { scaleImage }) => scaleImage(file, width),
});
