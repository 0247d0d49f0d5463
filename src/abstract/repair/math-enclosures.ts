import { glueRight, matching, type Run } from './math-glue.ts';
import type { Token } from './math-tokens.ts';

/** `(`…`)^2` around the whole run belongs to it. */
export function encloseBase(tokens: readonly Token[], run: Run, floor: number): void {
  if (run.from - 1 < floor || tokens[run.to + 1]?.kind !== 'script') return;
  if (tokens[run.from - 1]?.kind !== 'open' || tokens[run.to]?.kind !== 'close') return;
  run.from -= 1;
  run.to = glueRight(tokens, run.to + 1);
}

/** `\{`…`\}` around the run belongs to it with all its members. */
export function encloseSet(text: string, tokens: readonly Token[], run: Run, floor: number): void {
  let open = run.from - 1;
  while (open >= floor && run.from - open < 30 && !text.startsWith('\\{', tokens[open]?.start)) {
    if (/^(?:word|other|close)$/.test(tokens[open]?.kind ?? '')) return;
    open -= 1;
  }
  if (open < floor || tokens[open]?.kind !== 'open') return;
  const close = matching(tokens, open, 1, 0);
  if (close === undefined || close < run.to) return;
  run.from = open;
  run.to = close + 1;
}

/** `O(`…`)` around the whole run belongs to it. */
export function encloseCall(tokens: readonly Token[], run: Run, floor: number): void {
  const name = tokens[run.from - 2];
  if (run.from - 2 < floor || name?.kind !== 'operand' || name.end - name.start !== 1) return;
  if (tokens[run.from - 1]?.kind !== 'open' || tokens[run.to]?.kind !== 'close') return;
  const before = tokens[run.from - 3]?.kind;
  if (before === 'word' || before === 'operand') return;
  run.from -= 2;
  run.to += 1;
}
