const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(sch|sk|sc(?=h))/, 'sk'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/y/g, 'i'],
  [/eau|au/g, 'o'],
  [/qu|ck|k|c(?=[aourl]|$)/g, 'k'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?<=...)(ent|es|ee|e|s|x|t)$/, ''],
];

/** How a word sounds, roughly: the same for spellings that are said alike ("fobie", "phobie"; "bordeau", "Bordeaux"). */
export const soundOf = (word: string): string =>
  SPELLINGS.reduce((sound, [from, to]) => sound.replace(from, to), word);
