import type { Wordings } from './letter';

export const relayMessage: Wordings<'RELAY_MESSAGE'> = {
  fr: ({ groupName, replyTo, body }) => ({
    subject: `Une personne vous écrit au sujet du groupe « ${groupName} »`,
    paragraphs: [
      'Bonjour,',
      `Ce message vient de la fiche publique du groupe « ${groupName} ». La personne qui l’a écrit ne connaît pas votre adresse.`,
    ],
    quote: body,
    closing: [
      `Pour lui répondre, répondez à ce courriel : votre réponse ira à ${replyTo}, et votre adresse lui sera alors connue.`,
      'Présence ne conserve pas ce message. En cas de danger immédiat : 15 ou 112, 114 par SMS. Crise suicidaire : 3114.',
    ],
    replyTo,
  }),
  en: ({ groupName, replyTo, body }) => ({
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
  }),
};
