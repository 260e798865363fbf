/** A certificate of hours is a French document, whatever the language of the screen. */
export const CERTIFICATE_TEXTS = {
  title: 'Attestation d’heures de bénévolat',
  certifies: (association: string, name: string, lastDay: string) =>
    `L’association ${association} atteste que ${name} lui a donné, du 1er janvier au ${lastDay}, les heures de bénévolat suivantes :`,
  columns: { function: 'Fonction', times: 'Fois', hours: 'Heures' },
  functions: {
    FACILITATION: 'Animation de séances de groupe',
    CALL: 'Appels de convivialité',
    VISIT: 'Visites à domicile',
    HOME_GROUP: 'Ateliers à domicile',
    MEETING: 'Réunions',
    TRAINING: 'Formations',
    ADMINISTRATION: 'Administration',
    EVENT: 'Événements',
    OTHER: 'Autres tâches',
  },
  total: 'Total',
  kilometres: (kilometres: string) => `Déplacements : ${kilometres} km.`,
  basis:
    'Heures relevées des séances tenues et des comptes rendus enregistrés par l’association ; celles des réunions, formations et autres tâches sont déclarées.',
  engagementAccount:
    'Le compte d’engagement citoyen demande 200 heures dans l’année, dont 100 dans une même association, à qui siège dans ses instances ou encadre d’autres bénévoles ; la déclaration se fait jusqu’au 30 juin de l’année suivante.',
  signature: 'Fait à …………………………, le ……………………',
  signed: 'Nom, qualité et signature pour l’association',
} as const;
