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
  const directives = readPolicy(policy);
  if (policy) yield* checkDirectives(directives, policy.at);
  yield* checkScripts(elements, directives.get('script-src') ?? []);
}

function isPolicy(element: Element): boolean {
  const name = element.name === 'meta' ? attributeOf(element, 'http-equiv') : undefined;
  return name?.toLowerCase() === 'content-security-policy';
}

function readPolicy(policy: Element | undefined): Map<string, string[]> {
  const text = (policy && attributeOf(policy, 'content')) ?? '';
  const directives = new Map<string, string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // A browser takes the first of two directives of one name.
    if (name && !directives.has(name)) directives.set(name, sources);
  }
  return directives;
}

function* checkDirectives(
  directives: ReadonlyMap<string, readonly string[]>,
  at: number,
): Generator<Remark> {
  for (const name of Object.keys(ALLOWED)) {
    if (!directives.has(name)) {
      yield { rule: 'policy', message: `The policy does not say \`${name}\`.`, at };
    }
  }
  for (const [name, sources] of directives) {
    const isAllowed = (source: string): boolean =>
      ALLOWED[name]?.includes(source) || (name === 'script-src' && HASH.test(source));
    for (const source of sources.filter((one) => !isAllowed(one))) {
      yield { rule: 'policy', message: `The policy allows ${source} as \`${name}\`.`, at };
    }
  }
}

function* checkScripts(
  elements: readonly Element[],
  sources: readonly string[],
): Generator<Remark> {
  for (const element of elements) {
    if (element.name !== 'script' || attributeOf(element, 'src') !== undefined) continue;
    // Structured data is never run.
    if (attributeOf(element, 'type') === 'application/ld+json') continue;
    const hash = `'sha256-${createHash('sha256').update(element.text).digest('base64')}'`;
    if (sources.includes(hash)) continue;
    yield { rule: 'inline-script', message: `The policy does not name ${hash}.`, at: element.at };
  }
}
