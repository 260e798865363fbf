import { Controller, Get, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { DIRECTORY_POOL } from './database/data-sources';
import { sql } from './database/sql';
import { Public } from './http/access';

@Controller('health')
export class HealthController {
  constructor(@Inject(DIRECTORY_POOL) private readonly pool: Pool) {}

  @Get()
  @Public()
  async read(): Promise<{ status: 'ok' }> {
    await this.pool.query(sql`select 1`);
    return { status: 'ok' };
  }
}
