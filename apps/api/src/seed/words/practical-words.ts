import type { FacilitationMode, Format } from '@presence/domain';

/** Who leads, in a sentence. */
export const LED_BY: Readonly<Record<FacilitationMode, readonly string[]>> = {
  PEER: [
    'Le groupe est animé par des personnes qui sont passées par là et qui ont été formées à l’écoute.',
    'Deux bénévoles concernés par le sujet animent ; ils veillent à ce que chacun ait sa place.',
  ],
  PROFESSIONAL: [
    'Une psychologue anime les échanges.',
    'Le groupe est animé par une infirmière et une assistante sociale.',
  ],
  MIXED: [
    'L’animation est partagée entre un pair-aidant et une psychologue.',
    'Un bénévole concerné et une professionnelle animent ensemble.',
  ],
  SELF_RUN: [
    'Personne ne dirige : le groupe s’organise lui-même, et chacun prend son tour pour ouvrir la séance.',
  ],
};

/** How the group meets, in a sentence or two. */
export const MEETING: Readonly<Record<Format, readonly string[]>> = {
  IN_PERSON: [
    'Au milieu de la séance, une pause et de quoi boire chaud.',
    'Ce qui se dit dans le groupe n’en sort pas. On peut venir une fois, revenir plus tard, ou en essayer un autre.',
    'Nous sommes rarement plus de douze, pour que la parole circule.',
  ],
  HYBRID: ['Vous choisissez à chaque fois : sur place, ou en visio depuis chez vous.'],
  ONLINE: [
    'Les rencontres ont lieu en visio. La caméra est facultative et le tchat est ouvert à qui préfère écrire.',
  ],
  PHONE: [
    'Tout se passe au téléphone, à cinq ou six. C’est nous qui vous appelons, cela ne vous coûte rien.',
  ],
  ASYNC_ONLINE: ['L’espace est ouvert à toute heure ; des bénévoles le suivent chaque jour.'],
  AT_HOME: ['Un bénévole vient vous chercher ou s’occupe du transport quand il le faut.'],
};

/** The welcome of a first visit. */
export const WELCOME = [
  'Vous n’avez rien à préparer ni à prouver.',
  'Venez un peu en avance si vous le souhaitez : quelqu’un vous accueille et vous explique comment cela se passe.',
  'La première fois, beaucoup de personnes écoutent sans rien dire, et c’est très bien ainsi.',
  'Vous pouvez venir accompagné d’un proche pour la première séance.',
  'Un prénom suffit, et même lui n’est pas obligatoire.',
] as const;

/** How to come, for drop-in groups and for those where one announces oneself. */
export const DROP_IN = [
  'Aucune inscription : poussez la porte.',
  'L’entrée est libre, sans prévenir.',
] as const;
export const REGISTRATION = [
  'Un appel ou un message avant, pour que nous vous réservions une place et répondions à vos questions.',
  'Contactez-nous d’abord : nous vous disons où et comment, et vous décidez ensuite.',
] as const;

/** How to leave. */
export const LEAVING = [
  'Vous pouvez sortir à tout moment, et ne pas revenir sans avoir à l’expliquer.',
  'Une première visite n’engage à rien. Si ce groupe ne vous convient pas, nous vous aiderons à en trouver un autre.',
] as const;
