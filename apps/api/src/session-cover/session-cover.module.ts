import { Module } from '@nestjs/common';
import { CoverModule } from '../cover/cover.module';
import { Alarm } from './alarm';
import { Following } from './following';
import { PlaceMail } from './place-mail';
import { SessionCoverController } from './session-cover.controller';
import { SessionCoverService } from './session-cover.service';
import { SessionTakeover } from './session-takeover';

@Module({
  imports: [CoverModule],
  controllers: [SessionCoverController],
  providers: [Alarm, Following, PlaceMail, SessionCoverService, SessionTakeover],
})
export class SessionCoverModule {}
