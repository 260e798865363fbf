/** What a group is about. */
export const themes = {
  DEPRESSION: 'Depression',
  ANXIETY: 'Anxiety disorders',
  BIPOLAR: 'Bipolar disorders',
  OCD: 'Obsessive-compulsive disorder',
  SCHIZOPHRENIA: 'Schizophrenia',
  MENTAL_HEALTH_GENERAL: 'General mental health',
  CARER_LIFE: 'Life as a carer',
  ALZHEIMER: 'Alzheimer’s and related diseases',
  LOSS_OF_AUTONOMY: 'Loss of autonomy',
  PSYCHOSOCIAL_DISABILITY: 'Psychosocial disability',
  ISOLATION: 'Isolation and social ties',
  WELLBEING: 'Wellbeing',
  EATING_DISORDERS: 'Eating disorders',
  BORDERLINE: 'Borderline personality disorder',
  PTSD: 'Trauma',
  ADDICTION: 'Addictions',
  BEREAVEMENT: 'Bereavement',
  SUICIDE_PREVENTION: 'Suicide prevention',
  AUTISM_NDD: 'Autism and NDD',
  BRAIN_INJURY: 'Acquired brain injury',
  PERINATAL: 'Perinatal',
  VOICES: 'Hearing voices',
  BURNOUT: 'Burnout',
};

/** Whom a group is for. */
export const audiences = {
  LIVED_EXPERIENCE: 'People with lived experience',
  RELATIVE: 'Families and relatives',
  CARER: 'Carers',
  YOUNG_CARER: 'Young carers',
  SIBLING: 'Siblings',
  PARENT: 'Parents',
  SPOUSE: 'Partners',
  ADULT_CHILD: 'Children of a person concerned',
  YOUNG_PEOPLE: 'Young people',
  STUDENT: 'Students',
  OLDER: 'Older people',
  REDUCED_MOBILITY: 'People with reduced mobility or living far away',
  ALL: 'Everyone',
};

/** How a group meets. */
export const formats = {
  IN_PERSON: 'In person',
  ONLINE: 'By video',
  PHONE: 'By phone',
  ASYNC_ONLINE: 'Online, open at any time',
  HYBRID: 'In person and by video',
  AT_HOME: 'At home',
};

/** Who leads the sessions of a group. */
export const facilitationModes = {
  PEER: 'Peer-led',
  PROFESSIONAL: 'Led by professionals',
  MIXED: 'Led by a peer and a professional',
  SELF_RUN: 'Self-run',
};

/** What kind of group it is. */
export const groupKinds = {
  TALKING_GROUP: 'Talking group',
  MUTUAL_AID_GROUP_GEM: 'Mutual-aid group (GEM)',
  SELF_HELP_GROUP: 'Self-help group',
  WORKSHOP: 'Workshop',
  CARERS_CAFE: 'Carers’ café',
  HOME_GROUP: 'Home-based support group',
};

/** The languages that people speak, within a sentence. */
export const languages = {
  fr: 'French',
  fsl: 'French sign language',
  en: 'English',
  ar: 'Arabic',
  es: 'Spanish',
  pt: 'Portuguese',
  tr: 'Turkish',
  it: 'Italian',
  de: 'German',
  uk: 'Ukrainian',
  ru: 'Russian',
  zh: 'Chinese',
  rcf: 'Réunion Creole',
  gcf: 'Antillean Creole',
};

/** How often a group meets. */
export const rhythms = {
  WEEKLY: 'Weekly',
  BIWEEKLY: 'Every other week',
  MONTHLY: 'Monthly',
  BIMONTHLY: 'Every other month',
  ONE_OFF: 'One-off',
  OTHER: 'Other rhythm',
};
