import * as z from 'zod';

const DEVELOPMENT_SECRET = 'presence-development-secret-do-not-use-0123456789';

const Settings = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4300),
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: 'DATABASE_URL is to be a postgres:// address.',
    }),
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
    /** How long a request waits for a connection, in milliseconds. */
    DATABASE_PATIENCE: z.coerce.number().int().min(100).max(120_000).default(3000),
    PRESENCE_SECRET: z
      .string()
      .min(32, { error: 'PRESENCE_SECRET is to have 32 characters at least.' })
      .default(DEVELOPMENT_SECRET),
    PUBLIC_URL: z
      .url({ error: 'PUBLIC_URL is to be the address that people type.' })
      .default('http://localhost:4300'),
    SMTP_URL: z.string().default('smtp://127.0.0.1:1025'),
    MAIL_FROM: z.string().default('Présence <ne-pas-repondre@presence.example>'),
    /** Off where mails may leave at any hour whatever associations set: for tests. */
    QUIET_HOURS: z.enum(['on', 'off']).default('on'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  })
  .refine((s) => s.NODE_ENV !== 'production' || s.PRESENCE_SECRET !== DEVELOPMENT_SECRET, {
    error: 'In production PRESENCE_SECRET is to be a secret of your own.',
  })
  .refine((s) => s.NODE_ENV !== 'production' || s.PUBLIC_URL.startsWith('https://'), {
    error: 'In production PUBLIC_URL is to begin with https://.',
  });

export type Settings = z.infer<typeof Settings>;
export const SETTINGS = Symbol('settings');

/** Reads the environment; throws one sentence a fault when it cannot serve. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = Settings.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`.trim()).join(' '),
  );
}
