/** What each number is for, by its code. */
export const purposes = {
  '15': 'Danger of death, medical emergency',
  '17': 'Police: immediate danger, violence',
  '112': 'Any emergency, anywhere in Europe',
  '114':
    'Any emergency, by text message: for people who are deaf, hard of hearing or unable to speak',
  '119': 'Children and young people in danger, adults worried about them',
  '360': 'Disabled people and carers left without a solution',
  '3018': 'Bullying and online abuse, for young people and their parents',
  '3114':
    'Suicidal thoughts, worry about someone, bereavement after a suicide: health professionals answer',
  '3919': 'Women experiencing violence, and those around them',
  '3977': 'Abuse of an older person or of a disabled adult',
  '116006': 'Anyone who is a victim of an offence',
  SOS_AMITIE: 'Someone to talk to when things are hard: volunteers listen without judging',
  FIL_SANTE_JEUNES: 'Low mood, health, questions of 12 to 25 year olds; free and anonymous',
  CROIX_ROUGE_ECOUTE: 'Loneliness, distress; also offers regular calls and visits',
  SOLITUD_ECOUTE: 'Loneliness after the age of 50',
  AVEC_NOS_PROCHES: 'Carers: former carers listen and advise',
  AUTISME: 'Autistic people and those around them',
  DROGUES: 'Drug use, one’s own or someone else’s',
  JOUEURS: 'Gambling that takes over, one’s own or someone else’s',
};

const ALWAYS = 'at any time, every day';

/** When it answers, where that is certain. */
export const hours = {
  '15': ALWAYS,
  '17': ALWAYS,
  '112': ALWAYS,
  '114': ALWAYS,
  '119': ALWAYS,
  '3114': ALWAYS,
  '3919': ALWAYS,
  '3977': 'Monday to Friday, 9 a.m. – 7 p.m.; Saturday and Sunday, 9 a.m. – 1 p.m. and 2 – 7 p.m.',
  SOS_AMITIE: ALWAYS,
  FIL_SANTE_JEUNES: 'every day, 9 a.m. – 11 p.m.',
  JOUEURS: 'every day, 8 a.m. – 2 a.m.',
};

/** Who answers, what it costs, by what other way it can be reached: only what is certain. */
export const facts = {
  '15': 'free',
  '17': 'free',
  '112': 'free',
  '114': 'free; by text message, video or chat',
  '119': 'free, not shown on the bill',
  '3114': 'free; health workers answer',
  '3919': 'free',
  '3977': 'free',
  SOS_AMITIE: 'price of a local call; volunteers answer, one may have to call again',
  FIL_SANTE_JEUNES: 'free and anonymous',
  CROIX_ROUGE_ECOUTE: 'free; volunteers answer',
  SOLITUD_ECOUTE: 'free',
  AVEC_NOS_PROCHES: 'former carers answer, as volunteers',
};
