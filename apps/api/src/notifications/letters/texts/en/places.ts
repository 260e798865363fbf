import type { PlaceTexts, WordingOf } from '../../letter';
import { momentInWords } from '../../appointment-words';

const NEWS: PlaceTexts = {
  PLACE_GIVEN: {
    subject: () => 'You lead one more session',
    text: (name, association) =>
      `At ${association}, ${name} cannot come, and you agreed to take their place. This session is now yours:`,
    action: 'See the session',
    closing: 'If something comes up, say so in two taps on the page of the session.',
  },
  PLACE_COVERED: {
    subject: (name) => `${name} takes your place`,
    text: (name, association) => `At ${association}, ${name} will lead this session in your place:`,
    action: 'See the session',
    closing: 'There is nothing more for you to do.',
  },
  PLACE_MOVED: {
    subject: () => 'Session moved: are you still coming?',
    text: (name, association) =>
      `The session of ${association} that you took over from ${name} is at another time. Here it is now:`,
    action: 'Say yes or no',
    closing: 'Your yes was for the former time: nothing binds you until you have replied.',
  },
  COVER_OFF: {
    subject: () => 'No cover needed any more',
    text: (_name, association) =>
      `${association} had asked whether you could take over this session:`,
    action: 'See the session',
    closing: 'It is no longer needed: there is nothing for you to do. Thank you for being there.',
  },
  COVER_CANCELLED: {
    subject: () => 'Session cancelled: no cover needed',
    text: (_name, association) =>
      `The session of ${association} for which somebody was looked for in your place does not take place:`,
    action: 'See the session',
    closing: 'Nobody is asked any more: there is nothing for you to do.',
  },
};

export const placeNews: WordingOf<'PLACE_NEWS'> = ({
  news,
  associationName,
  moment,
  name,
  link,
}) => ({
  subject: NEWS[news].subject(name),
  paragraphs: ['Hello,', NEWS[news].text(name, associationName)],
  quote: momentInWords(moment, 'en'),
  action: { label: NEWS[news].action, link },
  closing: [NEWS[news].closing],
});

export const sessionUncovered: WordingOf<'SESSION_UNCOVERED'> = ({
  associationName,
  count,
  link,
}) => ({
  subject:
    count === 1
      ? 'A session soon is looking for somebody'
      : `${count} sessions soon are looking for somebody`,
  paragraphs: [
    'Hello,',
    count === 1
      ? `At ${associationName}, a session begins in less than two days, and nobody has taken over from whoever cannot come.`
      : `At ${associationName}, ${count} sessions begin in less than two days, and nobody has taken over from whoever cannot come.`,
  ],
  action: { label: 'See who is looked for', link },
  closing: [
    'A telephone call often finds somebody: their name is then noted on the page of the session. Otherwise the session can be moved or cancelled.',
  ],
});

const SWAPS = {
  SWAP_PROPOSED: {
    subject: (name: string) => `${name} proposes a swap`,
    text: (name: string, association: string) =>
      `At ${association}, ${name} would like to swap a session with you. A yes is enough, and a no troubles nobody.`,
    yours: 'You would leave:',
    theirs: 'You would lead instead:',
    action: 'Reply',
  },
  SWAP_ACCEPTED: {
    subject: (name: string) => `${name} accepted the swap`,
    text: (name: string, association: string) =>
      `At ${association}, ${name} said yes: the swap is done.`,
    yours: 'You no longer lead:',
    theirs: 'You lead:',
    action: 'See the session',
  },
  SWAP_DECLINED: {
    subject: (name: string) => `${name} cannot swap`,
    text: (name: string, association: string) =>
      `At ${association}, ${name} cannot make this swap. Nothing changes; you can propose another, or ask for cover.`,
    yours: 'You still lead:',
    theirs: 'You had offered to take:',
    action: 'See the session',
  },
};

export const swapNews: WordingOf<'SWAP_NEWS'> = ({
  news,
  associationName,
  given,
  wanted,
  name,
  link,
}) => ({
  subject: SWAPS[news].subject(name),
  paragraphs: ['Hello,', SWAPS[news].text(name, associationName)],
  lists: [
    { title: SWAPS[news].yours, lines: [momentInWords(given, 'en')] },
    { title: SWAPS[news].theirs, lines: [momentInWords(wanted, 'en')] },
  ],
  action: { label: SWAPS[news].action, link },
  closing: [],
});
