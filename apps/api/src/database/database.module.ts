import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../settings/settings';
import {
  APP_DATA_SOURCE,
  DIRECTORY_POOL,
  LOGIN_DATA_SOURCE,
  dataSourceFor,
  directoryPool,
} from './data-sources';
import { Tenant } from './tenant';

/** One pool for each narrow role: the association's rows, sign-in, and the public directory. */
@Global()
@Module({
  providers: [
    {
      provide: APP_DATA_SOURCE,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => dataSourceFor('presence_app', settings).initialize(),
    },
    {
      provide: LOGIN_DATA_SOURCE,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => dataSourceFor('presence_login', settings).initialize(),
    },
    { provide: DIRECTORY_POOL, inject: [SETTINGS], useFactory: directoryPool },
    Tenant,
  ],
  exports: [APP_DATA_SOURCE, LOGIN_DATA_SOURCE, DIRECTORY_POOL, Tenant],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly app: DataSource,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    @Inject(DIRECTORY_POOL) private readonly directory: Pool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app.destroy(), this.logins.destroy(), this.directory.end()]);
  }
}
