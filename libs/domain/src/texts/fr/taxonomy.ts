/** What a group is about. */
export const themes = {
  DEPRESSION: 'Dépression',
  ANXIETY: 'Troubles anxieux',
  BIPOLAR: 'Troubles bipolaires',
  OCD: 'Troubles obsessionnels (TOC)',
  SCHIZOPHRENIA: 'Schizophrénie',
  MENTAL_HEALTH_GENERAL: 'Santé mentale (généraliste)',
  CARER_LIFE: 'Vie des aidants',
  ALZHEIMER: 'Alzheimer et maladies apparentées',
  LOSS_OF_AUTONOMY: 'Perte d’autonomie',
  PSYCHOSOCIAL_DISABILITY: 'Handicap psychique',
  ISOLATION: 'Isolement et lien social',
  WELLBEING: 'Bien-être, confiance en soi',
  EATING_DISORDERS: 'Troubles des conduites alimentaires',
  BORDERLINE: 'Trouble borderline',
  PTSD: 'Psychotraumatisme',
  ADDICTION: 'Addictions',
  BEREAVEMENT: 'Deuil (dont après suicide)',
  SUICIDE_PREVENTION: 'Prévention du suicide',
  AUTISM_NDD: 'Autisme et TND',
  BRAIN_INJURY: 'Traumatisme crânien, lésion cérébrale',
  PERINATAL: 'Périnatalité',
  VOICES: 'Entente de voix',
  BURNOUT: 'Épuisement professionnel',
};

/** Whom a group is for. */
export const audiences = {
  LIVED_EXPERIENCE: 'Personnes concernées (avec ou sans diagnostic)',
  RELATIVE: 'Familles, proches',
  CARER: 'Proches aidants',
  YOUNG_CARER: 'Jeunes aidants (moins de 25 ans)',
  SIBLING: 'Fratries',
  PARENT: 'Parents',
  SPOUSE: 'Conjoints',
  ADULT_CHILD: 'Enfants d’un parent concerné',
  YOUNG_PEOPLE: 'Jeunes',
  STUDENT: 'Étudiants',
  OLDER: 'Personnes âgées',
  REDUCED_MOBILITY: 'Personnes à mobilité réduite ou éloignées',
  ALL: 'Tous publics',
};

/** How a group meets. */
export const formats = {
  IN_PERSON: 'En présence',
  ONLINE: 'En visio',
  PHONE: 'Par téléphone',
  ASYNC_ONLINE: 'Forum / tchat ouvert à tout moment',
  HYBRID: 'En présence et en visio',
  AT_HOME: 'À domicile',
};

/** Who leads the sessions of a group. */
export const facilitationModes = {
  PEER: 'Par des pairs',
  PROFESSIONAL: 'Par des professionnels',
  MIXED: 'Par un pair et un professionnel',
  SELF_RUN: 'Autogéré',
};

/** What kind of group it is. */
export const groupKinds = {
  TALKING_GROUP: 'Groupe de parole',
  MUTUAL_AID_GROUP_GEM: 'Groupe d’entraide mutuelle (GEM)',
  SELF_HELP_GROUP: 'Groupe d’entraide',
  WORKSHOP: 'Atelier',
  CARERS_CAFE: 'Café des aidants',
  HOME_GROUP: 'Groupe de soutien à domicile',
};

/** The languages that people speak, within a sentence. */
export const languages = {
  fr: 'français',
  fsl: 'langue des signes française',
  en: 'anglais',
  ar: 'arabe',
  es: 'espagnol',
  pt: 'portugais',
  tr: 'turc',
  it: 'italien',
  de: 'allemand',
  uk: 'ukrainien',
  ru: 'russe',
  zh: 'chinois',
  rcf: 'créole réunionnais',
  gcf: 'créole antillais',
};

/** How often a group meets. */
export const rhythms = {
  WEEKLY: 'Chaque semaine',
  BIWEEKLY: 'Tous les quinze jours',
  MONTHLY: 'Chaque mois',
  BIMONTHLY: 'Tous les deux mois',
  ONE_OFF: 'Ponctuel',
  OTHER: 'Autre rythme',
};
