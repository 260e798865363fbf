import { AUTHORED_LOCALE, localeOfTag, type Locale } from '@presence/domain';

/** The language to offer first, from Accept-Language (RFC 9110 §12.5.4); French when nothing better is said. */
export function preferredLanguage(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/);
      return {
        locale: localeOfTag(tag),
        quality: quality === undefined ? 1 : Number(quality) || 0,
      };
    })
    .filter((wish) => wish.locale !== undefined && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes[0]?.locale ?? AUTHORED_LOCALE;
}
