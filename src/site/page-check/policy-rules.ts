import { createHash } from 'node:crypto';
import { attributeOf, type Element } from './elements.ts';
import type { Remark } from './finding.ts';

/** What the Content-Security-Policy of a page may allow, all of it named; scripts may add hashes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};
const HASH = /^'sha256-[A-Za-z0-9+/]{43}='$/;

/** Checks the page's Content-Security-Policy, and that every script in the page is one that it names. */
export function* checkPolicy(elements: readonly Element[]): Generator<Remark> {
  const policies = elements.filter(isPolicy);
  const [policy] = policies;
  if (!policy || policies.length > 1) {
    yield {
      rule: 'policy',
      message: `The page has ${policies.length} Content-Security-Policies, not one.`,
    };
  }
  const loader = elements.find(({ name }) => name === 'link' || name === 'script');
  if (policy && loader && loader.at < policy.at) {
    yield {
      rule: 'policy',
      message: 'This stands before the policy and escapes it.',
      at: loader.at,
    };
  }
  const { sources, mistakes } = readPolicy((policy && attributeOf(policy, 'content')) ?? '');
  if (policy) for (const message of mistakes) yield { rule: 'policy', message, at: policy.at };
  yield* checkScripts(elements, sources);
}

function isPolicy(element: Element): boolean {
  const name = element.name === 'meta' ? attributeOf(element, 'http-equiv') : undefined;
  return name?.toLowerCase() === 'content-security-policy';
}

/** What a policy says. */
interface Policy {
  /** Where its scripts may come from. */
  sources: readonly string[];
  mistakes: readonly string[];
}

/** Reads a policy. */
const readPolicy = rememberLast((text: string): Policy => {
  const directives = directivesOf(text);
  return { sources: directives.get('script-src') ?? [], mistakes: mistakesOf(directives) };
});

function directivesOf(text: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // A browser takes the first of two directives of one name.
    if (name && !directives.has(name)) directives.set(name, sources);
  }
  return directives;
}

function mistakesOf(directives: ReadonlyMap<string, readonly string[]>): string[] {
  const missing = Object.keys(ALLOWED)
    .filter((name) => !directives.has(name))
    .map((name) => `The policy does not say \`${name}\`.`);
  const excess = [...directives].flatMap(([name, sources]) => {
    const isAllowed = (source: string): boolean =>
      ALLOWED[name]?.includes(source) || (name === 'script-src' && HASH.test(source));
    return sources
      .filter((one) => !isAllowed(one))
      .map((source) => `The policy allows ${source} as \`${name}\`.`);
  });
  return [...missing, ...excess];
}

function* checkScripts(
  elements: readonly Element[],
  sources: readonly string[],
): Generator<Remark> {
  for (const element of elements) {
    if (element.name !== 'script' || attributeOf(element, 'src') !== undefined) continue;
    // Structured data is never run.
    if (attributeOf(element, 'type') === 'application/ld+json') continue;
    const hash = hashOf(element.text);
    if (sources.includes(hash)) continue;
    yield { rule: 'inline-script', message: `The policy does not name ${hash}.`, at: element.at };
  }
}

/** How a policy names a script. */
const hashOf = rememberLast(
  (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
);

/** A function that remembers its last answer: all pages of a site ask it of the same text. */
function rememberLast<Value>(make: (text: string) => Value): (text: string) => Value {
  let last: { text: string; value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: make(text) };
    return last.value;
  };
}
