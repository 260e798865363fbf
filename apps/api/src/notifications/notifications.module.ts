import { Global, Module } from '@nestjs/common';
import { SETTINGS } from '../settings/settings';
import { startBoss } from './jobs/boss';
import { BOSS, Jobs } from './jobs/jobs';
import { Mail } from './mail';
import { PostOffice } from './post-office';

@Global()
@Module({
  providers: [{ provide: BOSS, inject: [SETTINGS], useFactory: startBoss }, Jobs, Mail, PostOffice],
  exports: [Jobs, Mail],
})
export class NotificationsModule {}
