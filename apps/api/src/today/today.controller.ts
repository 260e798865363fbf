import { Controller, Get } from '@nestjs/common';
import { Today, TodayPulse, WaitingCounts } from '@presence/contract';
import { Allow } from '../http/access';
import { Answers } from '../http/answers';
import { TodayService } from './today.service';

@Controller('associations/:associationId/today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Get()
  @Allow()
  @Answers(Today)
  read() {
    return this.today.read();
  }

  @Get('counts')
  @Allow()
  @Answers(WaitingCounts)
  counts() {
    return this.today.counts();
  }

  @Get('pulse')
  @Allow('SAFEGUARDING_LEAD', 'COORDINATOR', 'VOLUNTEER')
  @Answers(TodayPulse)
  pulse() {
    return this.today.pulse();
  }
}
