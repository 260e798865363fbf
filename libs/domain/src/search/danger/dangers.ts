import { typedWords } from '../typed-words';
import { DANGERS, type Danger } from './danger';
import { DANGER_PHRASES, DANGER_SIGNS, OF_A_MINOR, SAID_PLAINLY } from './danger-phrases';
import { NO_DANGER_PHRASES } from './harmless-phrases';
import { occurrences, phraseOf } from './phrase';

/** The helplines for each danger, by their codes, in the order in which they are offered. */
export const HELPLINES_OF_DANGER: Readonly<Record<Danger, readonly string[]>> = {
  SUICIDE: ['3114', '15', '114'],
  VIOLENCE: ['17', '3919', '114'],
  MINOR: ['119', '17', '114', '3018'],
  OVERDOSE: ['15', '112', '114'],
  ABUSE: ['3977', '17', '114'],
};

const NONE = NO_DANGER_PHRASES.map(phraseOf);
const BY_DANGER = DANGERS.map((danger) => [danger, DANGER_PHRASES[danger].map(phraseOf)] as const);
const PLAINLY = SAID_PLAINLY.map(phraseOf);
const MINORS = OF_A_MINOR.map(phraseOf);

/**
 * The dangers that typed words speak of, gravest first: wanting to die, violence, a minor in danger, an overdose, abuse
 * of a vulnerable adult; in French, English and the other languages that groups are held in. Grief after a suicide,
 * preventing one, fear of death and figures of speech are no danger. Nothing of the text is kept.
 */
export function dangersIn(text: string): Danger[] {
  const typed = typedWords(text);
  const words = withoutHarmless(typed);
  const signs = text.normalize('NFC').toLowerCase();
  const found = new Set<Danger>();
  if (PLAINLY.some((phrase) => isIn(phrase, typed))) found.add('SUICIDE');
  for (const [danger, phrases] of BY_DANGER) {
    const isSaid =
      phrases.some((phrase) => isIn(phrase, words)) ||
      DANGER_SIGNS[danger].some((sign) => signs.includes(sign));
    if (isSaid) found.add(danger);
  }
  if (found.size > 0 && isOfMinor(words)) found.add('MINOR');
  return DANGERS.filter((danger) => found.has(danger));
}

/** The helplines to show first for these dangers, each once, by their codes. */
export function helplinesOf(dangers: readonly Danger[]): string[] {
  return [...new Set(dangers.flatMap((danger) => HELPLINES_OF_DANGER[danger]))];
}

/** The words with a gap where a harmless phrase stood, so that no other phrase is read across it. */
function withoutHarmless(words: readonly string[]): string[] {
  const rest = [...words];
  for (const phrase of NONE)
    for (const places of occurrences(phrase, rest, 'EXACT'))
      for (const place of places) rest[place] = '';
  return rest;
}

const isIn = (phrase: ReturnType<typeof phraseOf>, words: readonly string[]): boolean =>
  occurrences(phrase, words, 'WITH_SLIPS').length > 0;

function isOfMinor(words: readonly string[]): boolean {
  return (
    MINORS.some((phrase) => isIn(phrase, words)) ||
    words.some((word, place) => {
      const age = /^(\d{1,2})(ans|yo)?$/.exec(word);
      const years = age?.[2] !== undefined || /^(ans|an|years?|yo)$/.test(words[place + 1] ?? '');
      return age !== null && years && Number(age[1]) < 18;
    })
  );
}
