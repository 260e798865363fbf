import type { Queue } from 'pg-boss';

/** The PostgreSQL schema in which pg-boss keeps its tables. */
export const QUEUE_SCHEMA = 'pgboss';

const SWEEP = {
  retryLimit: 2,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: 300,
  retentionSeconds: 3600,
  deleteAfterSeconds: 3600,
};

/**
 * Every queue and how it behaves: retried with growing pauses over about a day, and forgotten soon after its end,
 * since a job may hold an address. Times in seconds.
 */
export const QUEUES = {
  mail: {
    retryLimit: 12,
    retryDelay: 20,
    retryBackoff: true,
    retryDelayMax: 14_400,
    expireInSeconds: 300,
    retentionSeconds: 172_800,
    deleteAfterSeconds: 60,
  },
  // A mail for the morning waits through the night.
  digest: {
    retryLimit: 12,
    retryDelay: 20,
    retryBackoff: true,
    retryDelayMax: 14_400,
    expireInSeconds: 300,
    retentionSeconds: 259_200,
    deleteAfterSeconds: 60,
  },
  'password-reset': {
    retryLimit: 5,
    retryDelay: 10,
    retryBackoff: true,
    expireInSeconds: 60,
    retentionSeconds: 3600,
    deleteAfterSeconds: 60,
  },
  'sweep-mail': SWEEP,
  'sweep-accounts': SWEEP,
  upkeep: SWEEP,
  'referrals-upkeep': SWEEP,
  'people-purge': SWEEP,
  'closed-months': SWEEP,
  'seats-purge': SWEEP,
  'contacts-upkeep': SWEEP,
  'silence-digest': SWEEP,
  'gem-reminders': SWEEP,
  'late-visits': { ...SWEEP, retryLimit: 0, expireInSeconds: 55 },
  // A run that died is started again by hand, and is known dead by its silence long before this.
  'rota-run': {
    retryLimit: 0,
    expireInSeconds: 3600,
    retentionSeconds: 7200,
    deleteAfterSeconds: 60,
  },
  // One that died is known by its silence, and asked for again by hand.
  'figure-export': {
    retryLimit: 0,
    expireInSeconds: 600,
    retentionSeconds: 7200,
    deleteAfterSeconds: 60,
  },
  'exports-purge': SWEEP,
  'rota-silence': SWEEP,
  'cover-waves': { ...SWEEP, retryLimit: 0, expireInSeconds: 300 },
  'cover-alarm': SWEEP,
  'session-reminders': { ...SWEEP, retryLimit: 0 },
  'deleted-rotas': SWEEP,
} as const satisfies Record<string, Omit<Queue, 'name'>>;
export type QueueName = keyof typeof QUEUES;

/** How often each queue is looked at: people wait for a mail, nobody for a sweep. */
export const POLL_SECONDS = {
  mail: 0.5,
  digest: 0.5,
  'password-reset': 0.5,
  'sweep-mail': 60,
  'sweep-accounts': 60,
  upkeep: 60,
  'referrals-upkeep': 60,
  'people-purge': 60,
  'closed-months': 60,
  'seats-purge': 60,
  'contacts-upkeep': 60,
  'silence-digest': 60,
  'gem-reminders': 60,
  'late-visits': 15,
  'rota-run': 0.5,
  'figure-export': 0.5,
  'exports-purge': 60,
  'rota-silence': 60,
  'cover-waves': 15,
  'cover-alarm': 60,
  'session-reminders': 15,
  'deleted-rotas': 60,
} as const satisfies Record<QueueName, number>;

/** On whose clock the schedules run: one server has one, whatever its associations have. */
export const SCHEDULE_TIME_ZONE = 'Europe/Paris';

/** What happens by itself, and when: minutes and hours on that clock. */
export const SCHEDULES = {
  'sweep-mail': '17 3 * * *',
  'sweep-accounts': '27 3 * * *',
  upkeep: '7 * * * *',
  'referrals-upkeep': '47 * * * *',
  'people-purge': '37 3 * * *',
  'closed-months': '7 3 * * *',
  'seats-purge': '2 * * * *',
  'contacts-upkeep': '37 * * * *',
  'silence-digest': '17 8 * * *',
  'gem-reminders': '27 8 * * *',
  'late-visits': '* * * * *',
  'exports-purge': '57 3 * * *',
  'rota-silence': '*/10 * * * *',
  'cover-waves': '* * * * *',
  'cover-alarm': '*/10 * * * *',
  'session-reminders': '* * * * *',
  'deleted-rotas': '47 * * * *',
} as const satisfies Partial<Record<QueueName, string>>;
