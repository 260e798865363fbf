import type { Wordings } from './letter';

export const concernRaised: Wordings<'CONCERN_RAISED'> = {
  fr: ({ count, link }) => ({
    subject:
      count === 1 ? 'Une alerte attend votre lecture' : `${count} alertes attendent votre lecture`,
    paragraphs: [
      'Bonjour,',
      'Une personne de votre association vient de signaler une situation inquiétante. Son contenu ne se lit que dans l’application.',
    ],
    action: { label: 'Lire l’alerte', link },
    closing: [
      'Danger de mort : 15 ou 112, 114 par SMS. Crise suicidaire : 3114. Enfance en danger : 119. Maltraitance d’adultes vulnérables : 3977.',
    ],
  }),
  en: ({ count, link }) => ({
    subject: count === 1 ? 'A concern is waiting for you' : `${count} concerns are waiting for you`,
    paragraphs: [
      'Hello,',
      'Somebody in your association has just raised a worrying situation. What it says can be read in the application only.',
    ],
    action: { label: 'Read the concern', link },
    closing: [
      'Danger of death: 15 or 112, 114 by text. Suicidal crisis: 3114. Children in danger: 119. Abuse of vulnerable adults: 3977.',
    ],
  }),
};
