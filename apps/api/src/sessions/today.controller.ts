import { Controller, Get } from '@nestjs/common';
import { Today } from '@presence/contract';
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
}
