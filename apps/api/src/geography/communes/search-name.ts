import { unaccent } from '@presence/domain';

/** How the name of a commune is compared: no accent, hyphen or apostrophe, "st" and "ste" in full. */
export function searchName(text: string): string {
  return unaccent(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(e?)\b/g, 'saint$1');
}
