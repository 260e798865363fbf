import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { SETTINGS, type Settings } from '../settings/settings';
import { DIRECTORY_POOL, directoryPool, LOGIN, optionsFor } from './data-sources';
import { Tenant } from './tenant';

/** A program that cannot reach its database stops at once: whatever runs it starts it again. */
const AT_ONCE = { autoLoadEntities: true, retryAttempts: 0 };

/** One pool for each narrow role: the association's rows, sign-in, and the public directory. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({ ...optionsFor('presence_app', settings), ...AT_ONCE }),
    }),
    TypeOrmModule.forRootAsync({
      name: LOGIN,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        ...optionsFor('presence_login', settings),
        ...AT_ONCE,
      }),
    }),
  ],
  providers: [{ provide: DIRECTORY_POOL, inject: [SETTINGS], useFactory: directoryPool }, Tenant],
  exports: [DIRECTORY_POOL, Tenant],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DIRECTORY_POOL) private readonly directory: Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.directory.end();
  }
}
