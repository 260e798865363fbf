import { Module } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { SilenceDigest } from './silence/silence-digest';
import { TodayController } from './today.controller';
import { TodayService } from './today.service';

/** The home page, which reads what waits in every other feature; and the mail that says who was not reached for long. */
@Module({ controllers: [TodayController], providers: [AuditService, SilenceDigest, TodayService] })
export class TodayModule {}
