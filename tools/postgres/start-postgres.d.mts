export interface PostgresOptions {
  /** Made when missing; holds the cluster, its passwords and its log. */
  dataDir: string;
  port: number;
  /** false: fsync off, and the owner may create databases. Default true. */
  durable?: boolean;
  log?: (line: string) => void;
}

export interface RunningPostgres {
  /** postgres://presence_owner:…@127.0.0.1:port/presence */
  url: string;
  /** Settles when the server is gone, for whatever reason. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

export function startPostgres(options: PostgresOptions): Promise<RunningPostgres>;
