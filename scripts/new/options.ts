import { LANGUAGE_NAMES } from '../../src/archive/words/languages.ts';
import type { CommandForm } from '../cli/command.ts';
import type { Values } from '../cli/command-line.ts';

const USAGE = `Usage: npm run new [-- options]

Makes the archive your own: asks for its name, address, repository, language and content, and writes
archive.config.ts, .github/CODEOWNERS and, where the content goes, src/content. Run again, it changes what you answer
otherwise and leaves the rest. What an option states is not asked; without a terminal nothing is, and what no option
states stays as it is.

  --name NAME          as it stands in the masthead
  --address URL        where the site will be, with its path: https://ada.github.io/papers/
  --repository URL     https://github.com/ada/papers, or ada/papers; none for none
  --language TAG       of the interface: ${LANGUAGE_NAMES.join(' or ')}
  --content WHAT       keep, or topics (papers go, topics and organizations stay), or empty
  --description TEXT   one sentence below the name
  --dry-run            say what would be written, and write nothing

Exit: 0 written, or as it was already, 1 you said no or content would be lost, 2 wrong use.
`;

const OPTIONS = {
  name: { type: 'string' },
  address: { type: 'string' },
  repository: { type: 'string' },
  language: { type: 'string' },
  content: { type: 'string' },
  description: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** What the command line states. */
export type NewOptions = Values<typeof OPTIONS>;

/** The command line of `npm run new`. */
export const NEW: CommandForm<typeof OPTIONS> = { name: 'new', usage: USAGE, options: OPTIONS };
