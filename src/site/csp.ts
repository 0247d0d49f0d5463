import { createHash } from 'node:crypto';

/** Runs before the page is drawn, so that what a reader has chosen (src/client/look.ts) does not flash. */
export const LOOK_SCRIPT =
  'try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.look))}catch{}';

const hash = createHash('sha256').update(LOOK_SCRIPT).digest('base64');

/**
 * The Content-Security-Policy of every page; KaTeX places its parts by style attributes. What `default-src` refuses
 * (frames, objects, media) is not named again, since every page carries the policy.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
