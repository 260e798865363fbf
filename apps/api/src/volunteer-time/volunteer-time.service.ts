import { Injectable } from '@nestjs/common';
import type {
  MyVolunteerTime,
  VolunteerTimeFileQuery,
  VolunteerTimeQuery,
} from '@presence/contract';
import {
  accountsOf,
  hoursByFunction,
  toCents,
  valuedTimes,
  type VolunteerTimeAccounts,
} from '@presence/domain';
import { benevalibre, csv, type CsvCell } from '@presence/formats';
import { ownAssociation } from '../database/own-association';
import { Tenant } from '../database/tenant';
import { xlsx } from '../http/spreadsheet';
import { RatesService } from './rates.service';
import { volunteerTimeSheet } from './volunteer-time-sheet';
import { seatOf, volunteerTimes } from './volunteer-time.queries';

/** What volunteers gave, for the accounts, and for each of them alone. Nobody who was helped is in it. */
@Injectable()
export class VolunteerTimeService {
  constructor(
    private readonly tenant: Tenant,
    private readonly rates: RatesService,
  ) {}

  async accounts(period: VolunteerTimeQuery): Promise<VolunteerTimeAccounts> {
    const times = await volunteerTimes(this.tenant, period);
    return accountsOf(valuedTimes(times, await this.rates.list()));
  }

  async csv(query: VolunteerTimeFileQuery): Promise<string> {
    return csv(await this.sheet(query));
  }

  async xlsx(query: VolunteerTimeFileQuery): Promise<Buffer> {
    return xlsx(await this.sheet(query));
  }

  async benevalibre(period: VolunteerTimeQuery) {
    const { name } = await ownAssociation(this.tenant);
    return benevalibre(name, await volunteerTimes(this.tenant, period));
  }

  async mine(period: VolunteerTimeQuery): Promise<MyVolunteerTime> {
    const { name } = await ownAssociation(this.tenant);
    const { displayName, salaried } = await seatOf(this.tenant);
    const { organiserId } = this.tenant.scope;
    const times = await volunteerTimes(this.tenant, period, organiserId);
    const functions = hoursByFunction(times);
    return {
      ...{ displayName, salaried, associationName: name, functions },
      hours: toCents(functions.reduce((sum, { hours }) => sum + hours, 0)),
      kilometres: toCents(times.reduce((sum, { kilometres }) => sum + kilometres, 0)),
    };
  }

  private async sheet({ language, ...period }: VolunteerTimeFileQuery): Promise<CsvCell[][]> {
    const rates = await this.rates.list();
    const lines = valuedTimes(await volunteerTimes(this.tenant, period), rates);
    return volunteerTimeSheet(lines, rates, language);
  }
}
