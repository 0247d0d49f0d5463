import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileFromCall } from '../../../scripts/cli/folder-of-call.ts';

it.each([
  ['/lab/archive', '/lab/archive/src/content', 'src/content/papers/x.md'],
  ['/lab/archive/src/content', '/lab/archive/src/content', 'papers/x.md'],
  ['/lab/archive', '/elsewhere/content', 'papers/x.md'],
])('from %s, a file of %s is %s', (folder, root, expected) => {
  expect(fileFromCall(root, join('papers', 'x.md'), folder)).toBe(expected);
});
