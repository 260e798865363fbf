import type { Group } from '@presence/domain';
import type { Random } from '../random';
import { DROP_IN, LEAVING, LED_BY, MEETING, REGISTRATION, WELCOME } from './practical-words';
import type { ThemeWords } from './theme-words';

type GroupFacts = Pick<Group, 'format' | 'facilitationMode' | 'registrationRequired'>;

/** The description of a generated group: what it is about, who leads it, how it meets. */
export const description = (
  random: Random,
  words: ThemeWords,
  { format, facilitationMode }: GroupFacts,
): string =>
  `${random.pick(words.openings)}\n\n${random.pick(LED_BY[facilitationMode])} ${random.pick(MEETING[format])}`;

/** What a first visit is like. */
export function firstVisit(random: Random, { registrationRequired }: GroupFacts): string {
  const [first, second] = random.shuffle(WELCOME);
  return [
    random.pick(registrationRequired ? REGISTRATION : DROP_IN),
    first,
    second,
    random.pick(LEAVING),
  ].join(' ');
}
