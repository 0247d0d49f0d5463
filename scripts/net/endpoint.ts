import { CommandError, EXIT } from '../cli/exit.ts';

/** A server that a run may talk to, and no other. */
export interface Endpoint {
  /** As people call it: "Hugging Face". */
  name: string;
  /** Scheme, host and, for a mirror, the path before the server's own. */
  base: URL;
  /** The server runs on this machine, so that no pause protects it. */
  loopback: boolean;
}

/** The name of an environment variable is wrong for its purpose: the sentence says what it has to hold. */
export class EndpointError extends CommandError {
  constructor(message: string) {
    super(message, EXIT.fault);
  }
}

/** The endpoint that an environment variable states, or the default; throws `EndpointError` with the cure. */
export function endpointOf(
  name: string,
  variable: string,
  stated: string | undefined,
  usual: string,
): Endpoint {
  const text = stated?.trim() ? stated.trim() : usual;
  const base = URL.canParse(text) ? new URL(text) : undefined;
  const loopback = base !== undefined && isLoopback(base.hostname);
  const secure = base?.protocol === 'https:' || (base?.protocol === 'http:' && loopback);
  if (!base || !secure || base.username || base.password) {
    throw new EndpointError(
      `${variable} is "${text}"; write an https address, or http://127.0.0.1:<port> for a server of your own.`,
    );
  }
  return { name, base, loopback };
}

/** The address of a path at an endpoint; parameters that are undefined are left out. */
export function addressAt(
  endpoint: Endpoint,
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): URL {
  const address = new URL(endpoint.base);
  address.pathname = address.pathname.replace(/\/+$/, '') + path;
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
