import { Controller, Get } from '@nestjs/common';
import { Today, TodayPulse, WaitingCounts } from '@presence/contract';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { TodayService } from './today.service';

@Controller('associations/:associationId/today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Get()
  @Allow()
  @RespondsWith(Today)
  read() {
    return this.today.read();
  }

  @Get('counts')
  @Allow()
  @RespondsWith(WaitingCounts)
  counts() {
    return this.today.counts();
  }

  @Get('pulse')
  @Allow('SAFEGUARDING_LEAD', 'COORDINATOR', 'VOLUNTEER')
  @RespondsWith(TodayPulse)
  pulse() {
    return this.today.pulse();
  }
}
