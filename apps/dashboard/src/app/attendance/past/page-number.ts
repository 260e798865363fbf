/** The page that the address names; the first where it names none that can be. */
export const pageNumber = (text: unknown): number => {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
};
