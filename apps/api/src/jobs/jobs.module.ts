import { Global, Module } from '@nestjs/common';
import { SETTINGS } from '../settings/settings';
import { AssociationJobs } from './association-job';
import { startBoss } from './boss';
import { BOSS, Jobs } from './jobs';

@Global()
@Module({
  providers: [{ provide: BOSS, inject: [SETTINGS], useFactory: startBoss }, Jobs, AssociationJobs],
  exports: [BOSS, Jobs, AssociationJobs],
})
export class JobsModule {}
