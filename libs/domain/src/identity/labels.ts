/** The languages of the interface; French first. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One term in both languages. */
export type Label = Readonly<Record<Locale, string>>;

/** Where the public pages of a language begin: French at the root. */
export const PATH_PREFIXES: Label = { fr: '', en: '/en' };

/** A colon with the spaces that the language puts round it. */
export const COLON: Label = { fr: ' : ', en: ': ' };
