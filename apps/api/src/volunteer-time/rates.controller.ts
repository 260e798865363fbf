import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { DatedRateDraft } from '@presence/contract';
import { DatedRate, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { RespondsWith } from '../http/responds-with';
import { RatesService } from './rates.service';

@Controller('associations/:associationId/rates')
@RespondsWith(DatedRate)
export class RatesController {
  constructor(private readonly rates: RatesService) {}

  @Get()
  @Allow('ADMINISTRATOR')
  @RespondsWith(DatedRate, { list: true })
  list() {
    return this.rates.list();
  }

  @Post()
  @Allow('ADMINISTRATOR')
  add(@Body({ schema: DatedRateDraft }) draft: DatedRateDraft) {
    return this.rates.add(draft);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('ADMINISTRATOR')
  remove(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.rates.remove(id, version);
  }
}
