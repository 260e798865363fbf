/** A path with its query. */
export function withQuery(path: string, query: Readonly<Record<string, string | number>>): string {
  const words = new URLSearchParams(
    Object.entries(query).map(([key, value]) => [key, String(value)]),
  ).toString();
  return words === '' ? path : `${path}?${words}`;
}
