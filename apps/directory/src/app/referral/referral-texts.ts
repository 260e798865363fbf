/** Why a request did not leave, as a sentence. */
export function refusalText(code: string): string {
  switch (code) {
    case 'VALIDATION':
    case 'COMMUNE_UNKNOWN':
    case 'COMMUNE_AMBIGUOUS':
      return $localize`:@@referral.refused:Il manque quelque chose. Ce que vous avez écrit est gardé : relisez les champs ci-dessous.`;
    case 'TOO_MANY_ATTEMPTS':
      return $localize`:@@referral.limited:Beaucoup de demandes viennent d’être envoyées. Réessayez dans une heure, ou appelez l’association.`;
    case 'NOT_FOUND':
      return $localize`:@@referral.gone:Cette association ne reçoit plus de demandes par ce formulaire.`;
    default:
      return $localize`:@@referral.failed:La demande n’est pas partie. Réessayez dans un instant.`;
  }
}

/** What is wrong in one field; empty when nothing is. */
export function fieldText(issue: string | undefined): string {
  switch (issue) {
    case undefined:
      return '';
    case 'REQUIRED':
    case 'LIST_EMPTY':
    case 'TEXT_TOO_SHORT':
      return $localize`:@@referral.required:À remplir.`;
    case 'PHONE_INVALID':
      return $localize`:@@referral.phoneInvalid:Ce numéro n’existe pas sous cette forme. Écrivez-le en entier, par exemple 01 99 00 12 34, ou avec l’indicatif du pays.`;
    case 'PHONE_MISSING':
      return $localize`:@@referral.phoneMissing:Donnez au moins un numéro où appeler.`;
    case 'COMMUNE_UNKNOWN':
      return $localize`:@@referral.placeUnknown:Nous ne trouvons pas cette commune : écrivez son nom ou son code postal.`;
    case 'COMMUNE_AMBIGUOUS':
      return $localize`:@@referral.placeAmbiguous:Plusieurs communes répondent à ce nom : choisissez la bonne.`;
    default:
      return $localize`:@@referral.invalid:Cette réponse ne convient pas : vérifiez-la.`;
  }
}
