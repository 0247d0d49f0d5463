/** The policy that every page of the archive carries, without hashes. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

/** A page without a fault, with some markup in its body and, after the policy, in its head. */
export function samplePage({ body = '', head = '', policy = POLICY } = {}): string {
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Clocks</title>${head}` +
    `</head><body><h1>Clocks</h1>${body}</body></html>`
  );
}
