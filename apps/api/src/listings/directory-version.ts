import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DIRECTORY_POOL } from '../database/data-sources';
import { sql } from '../database/sql';

/** How long another replica's change may stay unseen here, in milliseconds. */
const MEMORY_MS = 250;

/**
 * The version of the public projection: what caches of pages and feeds are keyed by. A change made in this process is
 * seen at once, one made elsewhere within a quarter of a second.
 */
@Injectable()
export class DirectoryVersion {
  private known: Promise<string> | null = null;
  private until = 0;

  constructor(@Inject(DIRECTORY_POOL) private readonly pool: Pool) {}

  current(): Promise<string> {
    if (this.known === null || performance.now() > this.until) {
      this.until = performance.now() + MEMORY_MS;
      this.known = this.read();
      this.known.catch(() => this.forget());
    }
    return this.known;
  }

  forget(): void {
    this.known = null;
  }

  private async read(): Promise<string> {
    const { rows } = await this.pool.query<{ version: string }>(
      sql`select version from directory_version`,
    );
    return rows[0]?.version ?? '0';
  }
}
