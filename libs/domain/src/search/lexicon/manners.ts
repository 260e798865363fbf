import type { FacilitationMode, Format, GroupKind, Language, Rhythm } from '../../groups';

type WordsOf<Value extends string> = Partial<Record<Value, readonly string[]>>;

/** The words that say how a group is to meet. */
export const FORMAT_WORDS: WordsOf<Format> = {
  IN_PERSON: [
    'en présence, en présentiel, présentiel, en personne, en vrai, sur place, face à face, dans une salle, réunion physique',
    'in person, in-person, face to face, on site, offline',
  ],
  ONLINE: [
    'en visio, visio, visioconférence, en visioconférence, visio-conférence, en ligne, online, zoom, teams, skype, jitsi, à distance, distanciel, en distanciel, sur internet, internet, virtuel, webinaire, depuis chez moi, de chez moi, de chez vous, webcam',
    'online, on line, virtual, video, video call, zoom, remote, remotely, from home',
  ],
  PHONE: [
    'par téléphone, téléphone, téléphonique, au téléphone, par tél, appel, appels, être appelé, être appelée',
    'by phone, phone, telephone, over the phone, phone call, call me',
  ],
  ASYNC_ONLINE: [
    'forum, forums, tchat, chat en ligne, discord, groupe facebook, facebook, whatsapp, messagerie, à tout moment',
    'forum, message board, chat room, discord, facebook group, whatsapp, anytime',
  ],
  HYBRID: ['hybride, présence et visio, présentiel et distanciel', 'hybrid'],
  AT_HOME: [
    'à domicile, domicile, chez moi à la maison, visite à domicile, visites à domicile, chez l’habitant, à la maison, visiteur, visiteurs, visites',
    'at home, home visit, home visits, visitor',
  ],
};

/** The words that say who is to lead it. */
export const FACILITATION_WORDS: WordsOf<FacilitationMode> = {
  PEER: [
    'par des pairs, entre pairs, pairs, pair-aidant, pair aidant, pairs-aidants, pairs aidants, pair-aidance, médiateur pair, animé par des pairs, avec des pairs',
    'peer, peers, peer-led, peer led, peer support, led by peers',
  ],
  PROFESSIONAL: [
    'par des professionnels, par un professionnel, professionnel, professionnels, professionnelle, par un psychologue, par une psychologue, avec un psychologue, avec une psychologue, psychologue, psychologues, par un psy, avec un psy, infirmier, infirmière, psychiatre, animé par un psychologue, thérapeute, thérapie de groupe',
    'professional, professionals, professionally led, psychologist, therapist, led by a psychologist, group therapy, nurse',
  ],
  MIXED: ['pair et professionnel, co-animé, coanimé', 'peer and professional, co-led'],
  SELF_RUN: ['autogéré, auto-géré, autogérés, sans animateur', 'self-run, self run, self-led'],
};

/** The words that say what kind of group it is to be. A plain "group" says nothing. */
export const KIND_WORDS: WordsOf<GroupKind> = {
  MUTUAL_AID_GROUP_GEM: [
    'gem, gems, groupe d’entraide mutuelle, groupes d’entraide mutuelle, entraide mutuelle',
    'mutual aid group, mutual aid groups, clubhouse',
  ],
  WORKSHOP: [
    'atelier, ateliers, atelier d’écriture, atelier peinture, atelier créatif, ateliers créatifs, psychoéducation, psycho-éducation, programme',
    'workshop, workshops, psychoeducation, class, classes',
  ],
  CARERS_CAFE: [
    'café des aidants, cafés des aidants, café aidants, café aidant, bistrot des aidants, bistrot mémoire, café mémoire',
    'carers café, carers cafe, carer café, memory café, memory cafe',
  ],
  HOME_GROUP: ['groupe à domicile, groupes à domicile, petit groupe à domicile', 'home group'],
};

/** The words that say in which language it is to be held. */
export const LANGUAGE_WORDS: WordsOf<Language> = Object.fromEntries<readonly string[]>([
  ['fr', ['en français, français', 'in french, french']],
  [
    'fsl',
    [
      'langue des signes, langue des signes française, lsf, sourd, sourde, sourds, malentendant, malentendants, malentendante',
      'sign language, deaf, hard of hearing',
    ],
  ],
  [
    'en',
    [
      'en anglais, anglais, anglophone, anglophones',
      'in english, english, english speaking, english-speaking',
    ],
  ],
  ['ar', ['en arabe, arabe, arabophone', 'in arabic, arabic']],
  ['es', ['en espagnol, espagnol, hispanophone, español, en español', 'in spanish, spanish']],
  ['pt', ['en portugais, portugais, lusophone, português', 'in portuguese, portuguese']],
  ['tr', ['en turc, turc, türkçe', 'in turkish, turkish']],
  ['it', ['en italien, italien, italiano', 'in italian, italian']],
  ['de', ['en allemand, allemand, deutsch', 'in german, german']],
  ['uk', ['en ukrainien, ukrainien, ukrainiens, ukrainienne', 'in ukrainian, ukrainian']],
  ['ru', ['en russe, russe, russophone', 'in russian, russian']],
  ['zh', ['en chinois, chinois, mandarin', 'in chinese, chinese, mandarin']],
  ['rcf', ['créole réunionnais, en créole réunionnais, kréol', 'réunion creole']],
  [
    'gcf',
    [
      'créole antillais, en créole antillais, créole guadeloupéen, créole martiniquais',
      'antillean creole',
    ],
  ],
]);

/** The words that say how often it is to meet. */
export const RHYTHM_WORDS: WordsOf<Rhythm> = {
  WEEKLY: [
    'chaque semaine, toutes les semaines, hebdomadaire, hebdo, une fois par semaine',
    'weekly, every week, once a week',
  ],
  BIWEEKLY: [
    'tous les quinze jours, tous les 15 jours, une semaine sur deux, bimensuel, deux fois par mois, toutes les deux semaines',
    'fortnightly, every two weeks, biweekly, every other week, twice a month',
  ],
  MONTHLY: [
    'chaque mois, tous les mois, mensuel, mensuelle, une fois par mois',
    'monthly, every month, once a month',
  ],
  BIMONTHLY: ['tous les deux mois, bimestriel', 'every two months'],
  ONE_OFF: ['ponctuel, ponctuelle, une seule fois, une fois', 'one-off, one off, single session'],
};
