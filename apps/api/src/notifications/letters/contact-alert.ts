import type { Letters, Wordings } from './letter';

type Reason = Letters['CONTACT_ALERT']['reason'];

type Words = { subject: string; text: string; many: (count: number) => string };

const FR: Record<Reason, Words> = {
  UNANSWERED: {
    subject: 'Une personne n’a pas pu être jointe',
    text: 'Une personne accompagnée n’a pas pu être jointe, malgré tous les essais prévus. Sa fiche de suivi propose la suite, avec le contact d’urgence.',
    many: (count) => `${count} personnes n’ont pas pu être jointes`,
  },
  OUTCOME_MISSING: {
    subject: 'Un compte rendu manque toujours',
    text: 'Un appel ou une visite est passé depuis longtemps et son compte rendu manque, malgré un rappel. Un mot à la personne bénévole aidera.',
    many: (count) => `${count} comptes rendus manquent toujours`,
  },
  VISIT_LATE: {
    subject: 'Une visite dure plus longtemps que prévu',
    text: 'Une personne bénévole en visite seule n’a pas signalé sa sortie. Appelez-la : son numéro est sur la page de suivi.',
    many: (count) => `${count} visites durent plus longtemps que prévu`,
  },
  VISIT_STILL_LATE: {
    subject: 'Toujours sans nouvelles d’une visite',
    text: 'Une personne bénévole en visite seule n’a toujours pas signalé sa sortie, et personne n’a indiqué de ses nouvelles. Appelez-la ; sans réponse, le 15 ou le 112.',
    many: (count) => `Toujours sans nouvelles de ${count} visites`,
  },
};

const EN: typeof FR = {
  UNANSWERED: {
    subject: 'Someone could not be reached',
    text: 'A supported person could not be reached, although every planned try was made. The follow-up page offers what comes next, with the emergency contact.',
    many: (count) => `${count} people could not be reached`,
  },
  OUTCOME_MISSING: {
    subject: 'An outcome is still missing',
    text: 'A call or visit was over long ago and its outcome is missing, in spite of a reminder. A word to the volunteer will help.',
    many: (count) => `${count} outcomes are still missing`,
  },
  VISIT_LATE: {
    subject: 'A visit is taking longer than planned',
    text: 'A volunteer on a visit alone has not checked out. Call them: their number is on the follow-up page.',
    many: (count) => `${count} visits are taking longer than planned`,
  },
  VISIT_STILL_LATE: {
    subject: 'Still no news of a visit',
    text: 'A volunteer on a visit alone has still not checked out, and nobody has said that they are well. Call them; without an answer, 15 or 112.',
    many: (count) => `Still no news of ${count} visits`,
  },
};

export const contactAlert: Wordings<'CONTACT_ALERT'> = {
  fr: ({ reason, count, link }) => ({
    subject: count === 1 ? FR[reason].subject : FR[reason].many(count),
    paragraphs: ['Bonjour,', FR[reason].text],
    action: { label: 'Ouvrir le suivi', link },
    closing: ['Ce message ne nomme personne : tout se lit dans l’application.'],
  }),
  en: ({ reason, count, link }) => ({
    subject: count === 1 ? EN[reason].subject : EN[reason].many(count),
    paragraphs: ['Hello,', EN[reason].text],
    action: { label: 'Open the follow-up', link },
    closing: ['This message names nobody: everything is in the application.'],
  }),
};
