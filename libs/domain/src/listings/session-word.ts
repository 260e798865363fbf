import { closureInWords } from '../closures/closure-words';
import type { Locale } from '../identity';
import type { PublishedSession } from './published-listing';

/** What everybody reads about a session: its public word, after the dates of the closure that cancelled it. */
export const sessionWord = (
  { closure, publicWord }: Pick<PublishedSession, 'closure' | 'publicWord'>,
  locale: Locale,
): string =>
  [closure ? closureInWords(closure, locale) : '', publicWord].filter(Boolean).join('. ');
