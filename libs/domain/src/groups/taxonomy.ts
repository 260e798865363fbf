import type { Label } from '../identity';

/** What a group is about, in both languages. Codes are stable; labels may be reworded. */
export const THEME_LABELS = {
  DEPRESSION: { fr: 'Dépression', en: 'Depression' },
  ANXIETY: { fr: 'Troubles anxieux', en: 'Anxiety disorders' },
  BIPOLAR: { fr: 'Troubles bipolaires', en: 'Bipolar disorders' },
  OCD: { fr: 'Troubles obsessionnels (TOC)', en: 'Obsessive-compulsive disorder' },
  SCHIZOPHRENIA: { fr: 'Schizophrénie', en: 'Schizophrenia' },
  MENTAL_HEALTH_GENERAL: { fr: 'Santé mentale (généraliste)', en: 'General mental health' },
  CARER_LIFE: { fr: 'Vie des aidants', en: 'Life as a carer' },
  ALZHEIMER: { fr: 'Alzheimer et maladies apparentées', en: 'Alzheimer’s and related diseases' },
  LOSS_OF_AUTONOMY: { fr: 'Perte d’autonomie', en: 'Loss of autonomy' },
  PSYCHOSOCIAL_DISABILITY: { fr: 'Handicap psychique', en: 'Psychosocial disability' },
  ISOLATION: { fr: 'Isolement et lien social', en: 'Isolation and social ties' },
  WELLBEING: { fr: 'Bien-être, confiance en soi', en: 'Wellbeing' },
  EATING_DISORDERS: { fr: 'Troubles des conduites alimentaires', en: 'Eating disorders' },
  BORDERLINE: { fr: 'Trouble borderline', en: 'Borderline personality disorder' },
  PTSD: { fr: 'Psychotraumatisme', en: 'Trauma' },
  ADDICTION: { fr: 'Addictions', en: 'Addictions' },
  BEREAVEMENT: { fr: 'Deuil (dont après suicide)', en: 'Bereavement' },
  SUICIDE_PREVENTION: { fr: 'Prévention du suicide', en: 'Suicide prevention' },
  AUTISM_NDD: { fr: 'Autisme et TND', en: 'Autism and NDD' },
  BRAIN_INJURY: { fr: 'Traumatisme crânien, lésion cérébrale', en: 'Acquired brain injury' },
  PERINATAL: { fr: 'Périnatalité', en: 'Perinatal' },
  VOICES: { fr: 'Entente de voix', en: 'Hearing voices' },
  BURNOUT: { fr: 'Épuisement professionnel', en: 'Burnout' },
} as const satisfies Record<string, Label>;
export type Theme = keyof typeof THEME_LABELS;
export const THEMES = Object.keys(THEME_LABELS) as [Theme, ...Theme[]];

/** Whom a group is for. */
export const AUDIENCE_LABELS = {
  LIVED_EXPERIENCE: {
    fr: 'Personnes concernées (avec ou sans diagnostic)',
    en: 'People with lived experience',
  },
  RELATIVE: { fr: 'Familles, proches', en: 'Families and relatives' },
  CARER: { fr: 'Proches aidants', en: 'Carers' },
  YOUNG_CARER: { fr: 'Jeunes aidants (moins de 25 ans)', en: 'Young carers' },
  SIBLING: { fr: 'Fratries', en: 'Siblings' },
  PARENT: { fr: 'Parents', en: 'Parents' },
  SPOUSE: { fr: 'Conjoints', en: 'Partners' },
  ADULT_CHILD: { fr: 'Enfants d’un parent concerné', en: 'Children of a person concerned' },
  YOUNG_PEOPLE: { fr: 'Jeunes', en: 'Young people' },
  STUDENT: { fr: 'Étudiants', en: 'Students' },
  OLDER: { fr: 'Personnes âgées', en: 'Older people' },
  REDUCED_MOBILITY: {
    fr: 'Personnes à mobilité réduite ou éloignées',
    en: 'People with reduced mobility or living far away',
  },
  ALL: { fr: 'Tous publics', en: 'Everyone' },
} as const satisfies Record<string, Label>;
export type Audience = keyof typeof AUDIENCE_LABELS;
export const AUDIENCES = Object.keys(AUDIENCE_LABELS) as [Audience, ...Audience[]];

/** How a group meets. */
export const FORMAT_LABELS = {
  IN_PERSON: { fr: 'En présence', en: 'In person' },
  ONLINE: { fr: 'En visio', en: 'By video' },
  PHONE: { fr: 'Par téléphone', en: 'By phone' },
  ASYNC_ONLINE: { fr: 'Forum / tchat ouvert à tout moment', en: 'Online, open at any time' },
  HYBRID: { fr: 'En présence et en visio', en: 'In person and by video' },
  AT_HOME: { fr: 'À domicile', en: 'At home' },
} as const satisfies Record<string, Label>;
export type Format = keyof typeof FORMAT_LABELS;
export const FORMATS = Object.keys(FORMAT_LABELS) as [Format, ...Format[]];

/** Who leads the sessions of a group. */
export const FACILITATION_MODE_LABELS = {
  PEER: { fr: 'Par des pairs', en: 'Peer-led' },
  PROFESSIONAL: { fr: 'Par des professionnels', en: 'Led by professionals' },
  MIXED: { fr: 'Par un pair et un professionnel', en: 'Led by a peer and a professional' },
  SELF_RUN: { fr: 'Autogéré', en: 'Self-run' },
} as const satisfies Record<string, Label>;
export type FacilitationMode = keyof typeof FACILITATION_MODE_LABELS;
export const FACILITATION_MODES = Object.keys(FACILITATION_MODE_LABELS) as [
  FacilitationMode,
  ...FacilitationMode[],
];

/** What kind of group it is. */
export const GROUP_KIND_LABELS = {
  TALKING_GROUP: { fr: 'Groupe de parole', en: 'Talking group' },
  MUTUAL_AID_GROUP_GEM: { fr: 'Groupe d’entraide mutuelle (GEM)', en: 'Mutual-aid group (GEM)' },
  SELF_HELP_GROUP: { fr: 'Groupe d’entraide', en: 'Self-help group' },
  WORKSHOP: { fr: 'Atelier', en: 'Workshop' },
  CARERS_CAFE: { fr: 'Café des aidants', en: 'Carers’ café' },
  HOME_GROUP: { fr: 'Groupe de soutien à domicile', en: 'Home-based support group' },
} as const satisfies Record<string, Label>;
export type GroupKind = keyof typeof GROUP_KIND_LABELS;
export const GROUP_KINDS = Object.keys(GROUP_KIND_LABELS) as [GroupKind, ...GroupKind[]];

/** The languages a group may be held in, by ISO 639-1 code, sign language and French creoles by ISO 639-3. */
export const LANGUAGE_LABELS = {
  fr: { fr: 'français', en: 'French' },
  fsl: { fr: 'langue des signes française', en: 'French sign language' },
  en: { fr: 'anglais', en: 'English' },
  ar: { fr: 'arabe', en: 'Arabic' },
  es: { fr: 'espagnol', en: 'Spanish' },
  pt: { fr: 'portugais', en: 'Portuguese' },
  tr: { fr: 'turc', en: 'Turkish' },
  it: { fr: 'italien', en: 'Italian' },
  de: { fr: 'allemand', en: 'German' },
  uk: { fr: 'ukrainien', en: 'Ukrainian' },
  ru: { fr: 'russe', en: 'Russian' },
  zh: { fr: 'chinois', en: 'Chinese' },
  rcf: { fr: 'créole réunionnais', en: 'Réunion Creole' },
  gcf: { fr: 'créole antillais', en: 'Antillean Creole' },
} as const satisfies Record<string, Label>;
export type Language = keyof typeof LANGUAGE_LABELS;
export const LANGUAGES = Object.keys(LANGUAGE_LABELS) as [Language, ...Language[]];

/** How often a group meets, as a filter of the directory. */
export const RHYTHM_LABELS = {
  WEEKLY: { fr: 'Chaque semaine', en: 'Weekly' },
  BIWEEKLY: { fr: 'Tous les quinze jours', en: 'Every other week' },
  MONTHLY: { fr: 'Chaque mois', en: 'Monthly' },
  BIMONTHLY: { fr: 'Tous les deux mois', en: 'Every other month' },
  ONE_OFF: { fr: 'Ponctuel', en: 'One-off' },
  OTHER: { fr: 'Autre rythme', en: 'Other rhythm' },
} as const satisfies Record<string, Label>;
export type Rhythm = keyof typeof RHYTHM_LABELS;
export const RHYTHMS = Object.keys(RHYTHM_LABELS) as [Rhythm, ...Rhythm[]];
