/** Why no seat was taken, as a sentence. */
export function reserveText(code: string | undefined): string {
  switch (code) {
    case 'SESSION_CANCELLED':
      return $localize`:@@seats.refusedCancelled:Cette séance vient d’être annulée : aucune place n’a été prise.`;
    case 'SESSION_PAST':
      return $localize`:@@seats.refusedPast:Cette séance a déjà commencé : aucune place n’a été prise.`;
    case 'REGISTRATION_CLOSED':
      return $localize`:@@seats.refusedClosed:Les inscriptions à cette séance sont fermées. Vous pouvez encore appeler ou écrire au groupe.`;
    case 'TOO_MANY_ATTEMPTS':
      return $localize`:@@seats.refusedLimited:Beaucoup de places viennent d’être prises depuis votre réseau. Réessayez plus tard, ou appelez le groupe : il peut vous en donner une.`;
    case 'NOT_FOUND':
      return $localize`:@@seats.refusedGone:Cette séance n’est plus proposée : aucune place n’a été prise.`;
    default:
      return $localize`:@@seats.refusedFailed:La place n’a pas pu être prise. Réessayez dans un instant.`;
  }
}
