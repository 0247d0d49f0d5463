import { readdirSync } from 'node:fs';
import { compareText } from '../../../src/archive/model/order.ts';

/** All files below a folder, relative to it, with `/`, in code-unit order; synchronously, which is several times faster. */
export async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  const visit = (inside: string): void => {
    for (const entry of readdirSync(`${folder}/${inside}`, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(`${inside}${entry.name}/`);
      else if (entry.isFile()) files.push(inside + entry.name);
    }
  };
  visit('');
  return files.sort(compareText);
}
