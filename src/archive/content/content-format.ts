import { type Problem, problem } from '../problems/problem.ts';

/** The format of content that this code reads: it rises where files of before must be changed to be read again. */
export const CONTENT_FORMAT = 1;

/** The file of a content root that states its format. Without it, the format is 1, the first. */
export const FORMAT_FILE = 'format.yaml';

/** The text of that file. */
export function formatText(format: number): string {
  return `# The format of the files in this folder; \`npm run migrate\` raises it and changes them with it.\nformat: ${format}\n`;
}

/** The format that a content root states, by the text of its file; undefined where the text states none. */
export function formatOf(text: string | undefined): number | undefined {
  if (text === undefined) return 1;
  const stated = /^format: ([1-9][0-9]{0,3})\s*$/m.exec(text)?.[1];
  return stated === undefined ? undefined : Number(stated);
}

/** What is wrong where content is of another format than the one that is read. */
export function checkFormat(text: string | undefined, current = CONTENT_FORMAT): Problem[] {
  const format = formatOf(text);
  if (format === current) return [];
  const wrong = (message: string, fix: string): Problem[] => [
    problem('content-format', FORMAT_FILE, undefined, message, fix),
  ];
  if (format === undefined) {
    return wrong('The file states no format.', `Write \`format: ${current}\`.`);
  }
  return format < current
    ? wrong(
        `The content is of format ${format}; this version reads ${current}.`,
        '`npm run migrate` changes the files.',
      )
    : wrong(
        `The content is of format ${format}, of a later version; this one reads ${current}.`,
        'Upgrade the code, see docs/upgrading.md.',
      );
}
