import type { WordingOf } from '../../letter';

export const relayMessage: WordingOf<'RELAY_MESSAGE'> = ({ groupName, replyTo, body }) => ({
  subject: `Somebody writes to you about the group “${groupName}”`,
  paragraphs: [
    'Hello,',
    `This message comes from the public page of the group “${groupName}”. Whoever wrote it does not know your address.`,
  ],
  quote: body,
  closing: [
    `To answer, reply to this e-mail: your reply will go to ${replyTo}, who will then know your address.`,
    'Présence does not keep this message. In immediate danger: 15 or 112, 114 by text. Suicidal crisis: 3114.',
  ],
  replyTo,
});
