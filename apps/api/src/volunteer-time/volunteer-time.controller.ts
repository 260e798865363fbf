import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { MyVolunteerTime, VolunteerTimeFileQuery, VolunteerTimeQuery } from '@presence/contract';
import { VolunteerTimeAccounts } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { XLSX } from '../http/spreadsheet';
import { VolunteerTimeService } from './volunteer-time.service';

@Controller('associations/:associationId')
export class VolunteerTimeController {
  constructor(private readonly volunteerTime: VolunteerTimeService) {}

  @Get('volunteer-time')
  @Allow('ADMINISTRATOR')
  @RespondsWith(VolunteerTimeAccounts)
  accounts(@Query({ schema: VolunteerTimeQuery }) period: VolunteerTimeQuery) {
    return this.volunteerTime.accounts(period);
  }

  @Get('volunteer-time.csv')
  @Allow('ADMINISTRATOR')
  @ApiProduces('text/csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="presence-864.csv"')
  csv(@Query({ schema: VolunteerTimeFileQuery }) query: VolunteerTimeFileQuery) {
    return this.volunteerTime.csv(query);
  }

  @Get('volunteer-time.xlsx')
  @Allow('ADMINISTRATOR')
  @ApiProduces(XLSX)
  async xlsx(@Query({ schema: VolunteerTimeFileQuery }) query: VolunteerTimeFileQuery) {
    return new StreamableFile(await this.volunteerTime.xlsx(query), {
      type: XLSX,
      disposition: 'attachment; filename="presence-864.xlsx"',
    });
  }

  @Get('volunteer-time.json')
  @Allow('ADMINISTRATOR')
  @ApiProduces('application/json')
  @Header('Content-Disposition', 'attachment; filename="presence-benevalibre.json"')
  benevalibre(@Query({ schema: VolunteerTimeQuery }) period: VolunteerTimeQuery) {
    return this.volunteerTime.benevalibre(period);
  }

  @Get('my-volunteer-time')
  @Allow()
  @RespondsWith(MyVolunteerTime)
  mine(@Query({ schema: VolunteerTimeQuery }) period: VolunteerTimeQuery) {
    return this.volunteerTime.mine(period);
  }
}
