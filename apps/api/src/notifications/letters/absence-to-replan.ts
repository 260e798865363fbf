import type { Wordings } from './letter';

export const absenceToReplan: Wordings<'ABSENCE_TO_REPLAN'> = {
  fr: ({ associationName, count, link }) => ({
    subject:
      count === 1
        ? 'Une absence touche un contact prévu'
        : `Une absence touche ${count} contacts prévus`,
    paragraphs: [
      'Bonjour,',
      count === 1
        ? `Chez ${associationName}, une personne bénévole a noté une absence. Un appel ou une visite qu’elle devait assurer tombe dans ces jours et reste à replanifier.`
        : `Chez ${associationName}, une personne bénévole a noté une absence. ${count} appels ou visites qu’elle devait assurer tombent dans ces jours et restent à replanifier.`,
    ],
    action: { label: 'Replanifier', link },
    closing: ['Ce message ne nomme personne : tout se lit dans l’application.'],
  }),
  en: ({ associationName, count, link }) => ({
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
  }),
};
