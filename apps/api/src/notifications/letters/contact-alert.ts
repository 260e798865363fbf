import type { Letters, Wordings } from './letter';

type Reason = Letters['CONTACT_ALERT']['reason'];

const FR: Record<Reason, { subject: string; text: string }> = {
  UNANSWERED: {
    subject: 'Une personne n’a pas pu être jointe',
    text: 'Une personne accompagnée n’a pas pu être jointe, malgré tous les essais prévus. Sa fiche de suivi propose la suite, avec le contact d’urgence.',
  },
  OUTCOME_MISSING: {
    subject: 'Un compte rendu manque toujours',
    text: 'Un appel ou une visite est passé depuis longtemps et son compte rendu manque, malgré un rappel. Un mot à la personne bénévole aidera.',
  },
  VISIT_LATE: {
    subject: 'Une visite dure plus longtemps que prévu',
    text: 'Une personne bénévole en visite seule n’a pas signalé sa sortie. Appelez-la : son numéro est sur la page de suivi.',
  },
  VISIT_STILL_LATE: {
    subject: 'Toujours sans nouvelles d’une visite',
    text: 'Une personne bénévole en visite seule n’a toujours pas signalé sa sortie, et personne n’a indiqué de ses nouvelles. Appelez-la ; sans réponse, le 15 ou le 112.',
  },
};

const EN: typeof FR = {
  UNANSWERED: {
    subject: 'Someone could not be reached',
    text: 'A supported person could not be reached, although every planned try was made. The follow-up page offers what comes next, with the emergency contact.',
  },
  OUTCOME_MISSING: {
    subject: 'An outcome is still missing',
    text: 'A call or visit was over long ago and its outcome is missing, in spite of a reminder. A word to the volunteer will help.',
  },
  VISIT_LATE: {
    subject: 'A visit is taking longer than planned',
    text: 'A volunteer on a visit alone has not checked out. Call them: their number is on the follow-up page.',
  },
  VISIT_STILL_LATE: {
    subject: 'Still no news of a visit',
    text: 'A volunteer on a visit alone has still not checked out, and nobody has said that they are well. Call them; without an answer, 15 or 112.',
  },
};

export const contactAlert: Wordings<'CONTACT_ALERT'> = {
  fr: ({ reason, link }) => ({
    subject: FR[reason].subject,
    paragraphs: ['Bonjour,', FR[reason].text],
    action: { label: 'Ouvrir le suivi', link },
    closing: ['Ce message ne nomme personne : tout se lit dans l’application.'],
  }),
  en: ({ reason, link }) => ({
    subject: EN[reason].subject,
    paragraphs: ['Hello,', EN[reason].text],
    action: { label: 'Open the follow-up', link },
    closing: ['This message names nobody: everything is in the application.'],
  }),
};
