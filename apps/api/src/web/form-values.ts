/** The texts of a form body by the names of its fields. */
export function valuesOf(body: unknown): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      [value].flat().filter((text) => typeof text === 'string'),
    ]),
  );
}
