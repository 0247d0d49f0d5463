/** The names of hosts that RFC 2606 keeps for examples. */
export function isExampleHost(hostname: string): boolean {
  return /(^|\.)(example|invalid|test|example\.(com|net|org))$/.test(hostname);
}

/** Says whether the address of a repository is still that of an example: nothing is there that a link could lead to. */
export function isExampleRepository(repository: string): boolean {
  if (!URL.canParse(repository)) return false;
  const { hostname, pathname } = new URL(repository);
  const [owner] = pathname.split('/').filter((part) => part !== '');
  return owner === 'your-name' || isExampleHost(hostname);
}
