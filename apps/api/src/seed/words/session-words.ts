/** What people may read about a session that is not held. */
export const CANCELLED_WORDS = [
  'Notre animatrice est souffrante, nous nous retrouvons à la prochaine date.',
  'La salle est fermée pour travaux ce jour-là.',
  'Pas de séance : trop d’entre nous sont absents pendant les vacances.',
  'Séance annulée en raison des intempéries. Prenez soin de vous.',
  'Le bâtiment est fermé exceptionnellement. À bientôt !',
  'Nous faisons une pause cette fois-ci. La ligne d’écoute reste joignable.',
  'Journée de formation des bénévoles : pas de groupe.',
  'Panne de chauffage dans la salle, nous reportons au mois prochain.',
] as const;

/** What people may read about a session that is moved. */
export const MOVED_WORDS = [
  'Attention, date avancée : la salle est prise le jour habituel.',
  'Séance décalée à cause du jour férié.',
  'Exceptionnellement un autre jour, à la même heure.',
  'Nous commençons plus tard cette fois-ci.',
] as const;

/** Notes about a whole session, never about anybody. */
export const ATTENDANCE_NOTES = [
  'Beaucoup d’échanges sur le sommeil.',
  'Salle un peu froide, prévoir un chauffage d’appoint.',
  'Belle séance, on a débordé d’un quart d’heure.',
  'Petit groupe, parole plus intime.',
  'Demande d’un temps sur les droits et les papiers.',
  'Plusieurs arrivées en retard : trains supprimés.',
  'On a parlé du retour au travail.',
  'Prévoir plus de chaises.',
] as const;
