import type { WordingOf } from '../../letter';
import { appointments } from '../../appointment-words';
import { changeInWords, isEmpty } from '../../change-words';
import { asksInWords, datesOf } from '../../ask-words';

const TITLES = {
  came: 'New:',
  moved: 'Moved:',
  went: 'No longer planned:',
  kept: 'Unchanged:',
  before: 'before',
};

export const rotaPart: WordingOf<'ROTA_PART'> = ({ associationName, contacts, link, hours }) => ({
  subject: contacts.length === 1 ? 'Your next contact' : `Your next ${contacts.length} contacts`,
  paragraphs: ['Hello,', `The rota of ${associationName} is ready. Here is your part:`],
  quote: appointments(contacts, 'en'),
  action: { label: 'See my week and answer', link },
  closing: [
    `Please say with one tap, within ${hours} hours, whether these times suit you. If one does not, we look for someone to take over.`,
    'To be discreet, this message says nothing of the people: everything is in “My week”.',
  ],
});

export const rotaChanged: WordingOf<'ROTA_CHANGED'> = ({ associationName, change, link }) => ({
  subject: 'Your week has changed',
  paragraphs: ['Hello,', `A change in the rota of ${associationName} concerns you.`],
  lists: changeInWords(change, TITLES, 'en'),
  action: { label: 'See my week', link },
  closing: [
    ...(isEmpty(change) ? ['You have no contact planned any more for now.'] : []),
    'To be discreet, this message says nothing of the people.',
  ],
});

export const coverAsked: WordingOf<'COVER_ASKED'> = ({ associationName, asks, none, link }) => ({
  subject: `Could you take over? ${datesOf(asks, 'en')}`,
  paragraphs: [
    'Hello,',
    asks.length === 1
      ? `${associationName} is looking for someone at a time when you are free:`
      : `${associationName} is looking for someone at ${asks.length} times when you are free. A yes to one binds you to no other:`,
  ],
  items: asksInWords(asks, 'en', 'Yes, I take over'),
  otherwise: [
    { label: asks.length === 1 ? 'This time does not suit me' : 'None of these', link: none },
    { label: 'See the requests in my space', link },
  ],
  closing: [
    'The first person to say yes takes over. These links are yours alone: they work once, within three days, and ask you to confirm.',
    'To be discreet, this message says nothing of the people.',
  ],
});

export const volunteerLeft: WordingOf<'VOLUNTEER_LEFT'> = ({ associationName, count, link }) => ({
  subject:
    count === 1
      ? 'Someone left, and a contact is to be taken over'
      : `Someone left, and ${count} contacts are to be taken over`,
  paragraphs: [
    'Hello,',
    count === 1
      ? `At ${associationName}, a volunteer has left the team. A call or visit of theirs is waiting for somebody else; those who are free then have been asked.`
      : `At ${associationName}, a volunteer has left the team. ${count} calls or visits of theirs are waiting for somebody else; those who are free then have been asked.`,
  ],
  action: { label: 'See the cover requests', link },
  closing: ['This message names nobody: everything is in the application.'],
});

export const absenceToReplan: WordingOf<'ABSENCE_TO_REPLAN'> = ({
  associationName,
  count,
  link,
}) => ({
  subject:
    count === 1
      ? 'An absence meets a planned contact'
      : `An absence meets ${count} planned contacts`,
  paragraphs: [
    'Hello,',
    count === 1
      ? `At ${associationName}, a volunteer has noted an absence. A call or visit of theirs falls on those days and is to be replanned.`
      : `At ${associationName}, a volunteer has noted an absence. ${count} calls or visits of theirs fall on those days and are to be replanned.`,
  ],
  action: { label: 'Replan', link },
  closing: ['This message names nobody: everything is in the application.'],
});
