import { Global, Module } from '@nestjs/common';
import { SETTINGS } from '../settings/settings';
import { startBoss } from './jobs/boss';
import { BOSS, Jobs } from './jobs/jobs';
import { Mail } from './mail';
import { Digests } from './notices/digests';
import { Notices } from './notices/notices';
import { PostOffice } from './post-office';

@Global()
@Module({
  providers: [
    { provide: BOSS, inject: [SETTINGS], useFactory: startBoss },
    Jobs,
    Mail,
    Notices,
    Digests,
    PostOffice,
  ],
  exports: [Jobs, Mail, Notices],
})
export class NotificationsModule {}
