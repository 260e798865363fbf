/** The text without accents, in lower case, words joined by hyphens: "Été à Lyon" becomes "ete-a-lyon". */
export function slugify(text: string): string {
  return unaccent(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/** The text in lower case without accents and ligatures, for search: "Cœur d'Été" becomes "coeur d'ete". */
export function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ]/g, "'");
}
