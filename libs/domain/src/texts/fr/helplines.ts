/** What each number is for, by its code. */
export const purposes = {
  '15': 'Danger de mort, urgence médicale',
  '17': 'Police ou gendarmerie : danger immédiat, violences',
  '112': 'Toute urgence, partout en Europe',
  '114':
    'Toute urgence, par SMS : pour les personnes sourdes, malentendantes ou qui ne peuvent pas parler',
  '119': 'Enfants et jeunes en danger, adultes inquiets pour eux',
  '360': 'Personnes handicapées et aidants sans solution',
  '3018': 'Harcèlement et violences en ligne, pour les jeunes et leurs parents',
  '3114':
    'Idées suicidaires, inquiétude pour un proche, deuil après un suicide : des soignants répondent',
  '3919': 'Femmes victimes de violences, et leur entourage',
  '3977': 'Maltraitance d’une personne âgée ou d’un adulte handicapé',
  '116006': 'Toute personne victime d’une infraction',
  SOS_AMITIE: 'Parler à quelqu’un quand cela ne va pas : des bénévoles écoutent, sans juger',
  FIL_SANTE_JEUNES: 'Mal-être, santé, questions des 12-25 ans ; gratuit et anonyme',
  CROIX_ROUGE_ECOUTE: 'Solitude, détresse ; propose aussi des appels et des visites',
  SOLITUD_ECOUTE: 'Solitude après 50 ans',
  AVEC_NOS_PROCHES: 'Proches aidants : d’anciens aidants écoutent et orientent',
  AUTISME: 'Personnes autistes et leur entourage',
  DROGUES: 'Consommation de drogues, pour soi ou pour un proche',
  JOUEURS: 'Jeu qui prend trop de place, pour soi ou pour un proche',
};

const ALWAYS = 'à toute heure, tous les jours';

/** When it answers, where that is certain. */
export const hours = {
  '15': ALWAYS,
  '17': ALWAYS,
  '112': ALWAYS,
  '114': ALWAYS,
  '119': ALWAYS,
  '3114': ALWAYS,
  '3919': ALWAYS,
  '3977': 'du lundi au vendredi, 9 h – 19 h ; samedi et dimanche, 9 h – 13 h et 14 h – 19 h',
  SOS_AMITIE: ALWAYS,
  FIL_SANTE_JEUNES: 'tous les jours, 9 h – 23 h',
  JOUEURS: 'tous les jours, 8 h – 2 h',
};

/** Who answers, what it costs, by what other way it can be reached: only what is certain. */
export const facts = {
  '15': 'gratuit',
  '17': 'gratuit',
  '112': 'gratuit',
  '114': 'gratuit ; par SMS, visio ou tchat',
  '119': 'gratuit, n’apparaît pas sur la facture',
  '3114': 'gratuit ; des soignants répondent',
  '3919': 'gratuit',
  '3977': 'gratuit',
  SOS_AMITIE: 'prix d’un appel local ; des bénévoles répondent, il faut parfois rappeler',
  FIL_SANTE_JEUNES: 'gratuit et anonyme',
  CROIX_ROUGE_ECOUTE: 'gratuit ; des bénévoles répondent',
  SOLITUD_ECOUTE: 'gratuit',
  AVEC_NOS_PROCHES: 'd’anciens aidants bénévoles répondent',
};
