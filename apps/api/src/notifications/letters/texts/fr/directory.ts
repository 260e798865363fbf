import type { WordingOf } from '../../letter';

export const relayMessage: WordingOf<'RELAY_MESSAGE'> = ({ groupName, replyTo, body }) => ({
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
});
