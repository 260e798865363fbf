/** When it is closed, as everybody reads it; days come with their month. */
export const closures = {
  until: (day: string): string => `Closed until ${day}`,
  on: (day: string): string => `Closed on ${day}`,
  between: (first: string, last: string): string => `Closed from ${first} to ${last}`,
  named: (word: string): string => (word ? `closure: ${word}` : 'closure'),
};
