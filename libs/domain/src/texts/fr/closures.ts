/** When it is closed, as everybody reads it; days come with their month. */
export const closures = {
  until: (day: string): string => `Fermé jusqu’au ${day}`,
  on: (day: string): string => `Fermé le ${day}`,
  between: (first: string, last: string): string => `Fermé du ${first} au ${last}`,
  named: (word: string): string => (word ? `fermeture\u00a0: ${word}` : 'fermeture'),
};
