export interface DemoLogin {
  email: string;
  password: string;
  role: string;
  association?: string;
}

export interface Stack {
  /** Where the site answers, without a final slash. */
  url: string;
  /** The mailbox's page; its API is below /api. */
  mailUrl: string;
  /** The owner's URL. */
  databaseUrl: string;
  /** PRESENCE_SECRET of this stack. */
  secret: string;
  logins: DemoLogin[];
  stop(): Promise<void>;
}

export interface StackOptions {
  size?: 'small' | 'departement' | 'national';
  number?: number;
  port?: number;
  /** false when dist/ is known to be fresh. */
  build?: boolean;
  /** More settings for the API. */
  env?: Record<string, string>;
}

export function startStack(options?: StackOptions): Promise<Stack>;
