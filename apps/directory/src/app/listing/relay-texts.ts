/** Why a message was not forwarded, as a sentence. */
export function relayText(code: string): string {
  switch (code) {
    case 'VALIDATION':
      return $localize`:@@relay.refused:Il manque quelque chose à votre message. Relisez les champs ci-dessous.`;
    case 'TOO_MANY_ATTEMPTS':
      return $localize`:@@relay.limited:Beaucoup de messages viennent d’être envoyés. Réessayez dans une heure, ou appelez le groupe.`;
    case 'NOT_FOUND':
      return $localize`:@@relay.gone:Ce groupe n’est plus publié : le message n’a pas pu partir.`;
    default:
      return $localize`:@@relay.failed:Le message n’est pas parti. Votre texte est toujours là : réessayez dans un instant.`;
  }
}

/** What is wrong in one field; empty when nothing is. */
export function relayFieldText(issue: string | undefined): string {
  switch (issue) {
    case undefined:
      return '';
    case 'REQUIRED':
      return $localize`:@@relay.required:Ce champ est nécessaire.`;
    case 'EMAIL_INVALID':
      return $localize`:@@relay.email:Cette adresse ne semble pas complète. Exemple : nom@exemple.fr.`;
    case 'TEXT_TOO_LONG':
      return $localize`:@@relay.long:Ce texte est trop long : 2 000 caractères au plus.`;
    default:
      return $localize`:@@relay.invalid:Ce champ contient quelque chose que nous ne pouvons pas transmettre.`;
  }
}
