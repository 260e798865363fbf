/**
 * The address under which a page asked for with slashes at its end stands, so that it has only one; null for an address
 * that is fine as it is. Always a path of this host: what begins with two slashes would lead to another.
 */
export function oneAddress(url: string): string | null {
  const [path = '', ...query] = url.split('?');
  if (!/.[/\\]$/.test(path)) return null;
  return [`/${path.replace(/^[/\\]+|[/\\]+$/g, '')}`, ...query].join('?');
}
