import type { Helpline } from './helpline';

const verifiedOn = '2026-11-22';
const ALWAYS = { fr: 'à toute heure, tous les jours', en: 'at any time, every day' };

const urgent = (line: Omit<Helpline, 'urgent' | 'verifiedOn'>): Helpline => ({
  ...line,
  urgent: true,
  verifiedOn,
});
const support = (line: Omit<Helpline, 'urgent' | 'verifiedOn' | 'textOnly'>): Helpline => ({
  ...line,
  textOnly: false,
  urgent: false,
  verifiedOn,
});

/** Danger of death, suicidal crisis, minors, abuse of vulnerable adults: what stands on every public page, in this order. */
export const URGENT_HELPLINES: readonly Helpline[] = [
  urgent({
    code: '15',
    name: 'SAMU',
    dial: '15',
    textOnly: false,
    purpose: { fr: 'Danger de mort, urgence médicale', en: 'Danger of death, medical emergency' },
    hours: ALWAYS,
    source: 'service-public.gouv.fr',
  }),
  urgent({
    code: '112',
    name: 'Numéro d’urgence européen',
    dial: '112',
    textOnly: false,
    purpose: { fr: 'Toute urgence, partout en Europe', en: 'Any emergency, anywhere in Europe' },
    hours: ALWAYS,
    source: 'service-public.gouv.fr',
  }),
  urgent({
    code: '114',
    name: 'Urgence 114',
    dial: '114',
    textOnly: true,
    purpose: {
      fr: 'Toute urgence, par SMS : pour les personnes sourdes, malentendantes ou qui ne peuvent pas parler',
      en: 'Any emergency, by text message: for people who are deaf, hard of hearing or unable to speak',
    },
    hours: ALWAYS,
    source: 'urgence114.fr',
  }),
  urgent({
    code: '3114',
    name: 'Numéro national de prévention du suicide',
    dial: '3114',
    textOnly: false,
    purpose: {
      fr: 'Idées suicidaires, inquiétude pour un proche, deuil après un suicide : des soignants répondent',
      en: 'Suicidal thoughts, worry about someone, bereavement after a suicide: health professionals answer',
    },
    hours: ALWAYS,
    source: '3114.fr',
  }),
  urgent({
    code: '119',
    name: 'Allô enfance en danger',
    dial: '119',
    textOnly: false,
    purpose: {
      fr: 'Enfants et jeunes en danger, adultes inquiets pour eux',
      en: 'Children and young people in danger, adults worried about them',
    },
    hours: ALWAYS,
    source: 'allo119.gouv.fr',
  }),
  urgent({
    code: '3977',
    name: 'Maltraitance des personnes âgées et des adultes handicapés',
    dial: '3977',
    textOnly: false,
    purpose: {
      fr: 'Maltraitance d’une personne âgée ou d’un adulte handicapé',
      en: 'Abuse of an older person or of a disabled adult',
    },
    hours: {
      fr: 'du lundi au vendredi, 9 h – 19 h ; samedi et dimanche, 9 h – 13 h et 14 h – 19 h',
      en: 'Monday to Friday, 9 a.m. – 7 p.m.; Saturday and Sunday, 9 a.m. – 1 p.m. and 2 – 7 p.m.',
    },
    source: '3977.fr',
  }),
];

const SUPPORT: readonly Helpline[] = [
  support({
    code: 'SOS_AMITIE',
    name: 'SOS Amitié',
    dial: '09 72 39 40 50',
    purpose: {
      fr: 'Parler à quelqu’un quand cela ne va pas : des bénévoles écoutent, sans juger',
      en: 'Someone to talk to when things are hard: volunteers listen without judging',
    },
    hours: ALWAYS,
    source: 'sos-amitie.com',
  }),
  support({
    code: 'FIL_SANTE_JEUNES',
    name: 'Fil Santé Jeunes',
    dial: '0 800 235 236',
    purpose: {
      fr: 'Mal-être, santé, questions des 12-25 ans ; gratuit et anonyme',
      en: 'Low mood, health, questions of 12 to 25 year olds; free and anonymous',
    },
    hours: { fr: 'tous les jours, 9 h – 23 h', en: 'every day, 9 a.m. – 11 p.m.' },
    source: 'filsantejeunes.com',
  }),
  support({
    code: 'CROIX_ROUGE_ECOUTE',
    name: 'Croix-Rouge Écoute',
    dial: '0 800 858 858',
    purpose: {
      fr: 'Solitude, détresse ; propose aussi des appels et des visites',
      en: 'Loneliness, distress; also offers regular calls and visits',
    },
    hours: null,
    source: 'croix-rouge.fr',
  }),
  support({
    code: 'SOLITUD_ECOUTE',
    name: 'Solitud’écoute (Petits Frères des Pauvres)',
    dial: '0 800 47 47 88',
    purpose: { fr: 'Solitude après 50 ans', en: 'Loneliness after the age of 50' },
    hours: null,
    source: 'petitsfreresdespauvres.fr',
  }),
  support({
    code: 'AVEC_NOS_PROCHES',
    name: 'Avec nos proches',
    dial: '01 84 72 94 72',
    purpose: {
      fr: 'Proches aidants : d’anciens aidants écoutent et orientent',
      en: 'Carers: former carers listen and advise',
    },
    hours: null,
    source: 'avecnosproches.com',
  }),
  support({
    code: '3919',
    name: 'Violences Femmes Info',
    dial: '3919',
    purpose: {
      fr: 'Femmes victimes de violences, et leur entourage',
      en: 'Women experiencing violence, and those around them',
    },
    hours: ALWAYS,
    source: 'solidaritefemmes.org',
  }),
  support({
    code: '116006',
    name: 'France Victimes',
    dial: '116 006',
    purpose: {
      fr: 'Toute personne victime d’une infraction',
      en: 'Anyone who is a victim of an offence',
    },
    hours: null,
    source: 'france-victimes.fr',
  }),
  support({
    code: '3018',
    name: '3018 (e-Enfance)',
    dial: '3018',
    purpose: {
      fr: 'Harcèlement et violences en ligne, pour les jeunes et leurs parents',
      en: 'Bullying and online abuse, for young people and their parents',
    },
    hours: null,
    source: 'e-enfance.org',
  }),
  support({
    code: '360',
    name: 'Communautés 360',
    dial: '0 800 360 360',
    purpose: {
      fr: 'Personnes handicapées et aidants sans solution',
      en: 'Disabled people and carers left without a solution',
    },
    hours: null,
    source: 'handicap.gouv.fr',
  }),
  support({
    code: 'AUTISME',
    name: 'Autisme Info Service',
    dial: '0 800 71 40 40',
    purpose: {
      fr: 'Personnes autistes et leur entourage',
      en: 'Autistic people and those around them',
    },
    hours: null,
    source: 'autismeinfoservice.fr',
  }),
  support({
    code: 'DROGUES',
    name: 'Drogues Info Service',
    dial: '0 800 23 13 13',
    purpose: {
      fr: 'Consommation de drogues, pour soi ou pour un proche',
      en: 'Drug use, one’s own or someone else’s',
    },
    hours: null,
    source: 'drogues-info-service.fr',
  }),
  support({
    code: 'JOUEURS',
    name: 'Joueurs Info Service',
    dial: '09 74 75 13 13',
    purpose: {
      fr: 'Jeu qui prend trop de place, pour soi ou pour un proche',
      en: 'Gambling that takes over, one’s own or someone else’s',
    },
    hours: { fr: 'tous les jours, 8 h – 2 h', en: 'every day, 8 a.m. – 2 a.m.' },
    source: 'joueurs-info-service.fr',
  }),
];

/**
 * National numbers, the urgent ones first. A line stands here only when its number is certain, and shows hours only
 * when those are; seasonal lines, lines without a national number and doubtful numbers are left out.
 */
export const HELPLINES: readonly Helpline[] = [...URGENT_HELPLINES, ...SUPPORT];

/** The `tel:` or, where only text messages are answered, `sms:` link of a helpline; null when it has no number. */
export function dialLink({ dial, textOnly }: Pick<Helpline, 'dial' | 'textOnly'>): string | null {
  return dial === null ? null : `${textOnly ? 'sms' : 'tel'}:${dial.replace(/\s/g, '')}`;
}
