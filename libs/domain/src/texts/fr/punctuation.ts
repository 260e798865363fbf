export const punctuation = {
  /** A colon with the spaces that the language puts round it. */
  colon: ' : ',
  /** What stands before the last of several words. */
  and: ' et ',
  /** What parts the whole of a number from its fraction. */
  decimal: ',',
};
