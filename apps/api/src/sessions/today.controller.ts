import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { Today } from '@presence/contract';
import { Allow } from '../http/access';
import { TodayService } from './today.service';

@Controller('associations/:associationId/today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Get()
  @Allow()
  @SerializeOptions({ schema: Today })
  read() {
    return this.today.read();
  }
}
