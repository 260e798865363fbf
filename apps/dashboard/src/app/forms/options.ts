import type { Localized, Locale } from '@presence/domain';

/** One choice of a list. */
export type Option<T> = { readonly value: T; readonly label: string };

/** The terms of the domain as options, in the language of the interface and in the domain's order. */
export const optionsOf = <T extends string>(
  labels: Readonly<Record<T, Localized>>,
  locale: Locale,
): Option<T>[] =>
  (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value][locale] }));

/** Labels of the interface as options, in their order. */
export const optionsFrom = <T extends string>(texts: Record<T, string>): Option<T>[] =>
  (Object.keys(texts) as T[]).map((value) => ({ value, label: texts[value] }));
