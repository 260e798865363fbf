import { Module } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { TodayController } from './today.controller';
import { TodayService } from './today.service';

/** The home page: it reads what waits in every other feature, and writes nothing. */
@Module({ controllers: [TodayController], providers: [AuditService, TodayService] })
export class TodayModule {}
