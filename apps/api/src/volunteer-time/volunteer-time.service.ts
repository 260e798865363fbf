import { Injectable } from '@nestjs/common';
import type {
  MyVolunteerTime,
  VolunteerTimeFileQuery,
  VolunteerTimeQuery,
} from '@presence/contract';
import {
  accountsOf,
  type DatedRate,
  hoursByFunction,
  type Month,
  toCents,
  valuedTimes,
  type VolunteerFunction,
  type VolunteerTimeAccounts,
} from '@presence/domain';
import { benevalibre, csv, type CsvCell } from '@presence/formats';
import { ownAssociation } from '../database/own-association';
import { Tenant } from '../database/tenant';
import { xlsx } from '../http/spreadsheet';
import { RatesService } from './rates.service';
import { volunteerTimeSheet } from './volunteer-time-sheet';
import { salariedMonths, seatOf, volunteerTimes } from './volunteer-time.queries';

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

  /** The same of one kind of work alone. */
  async accountsOfWork(
    period: VolunteerTimeQuery,
    work: VolunteerFunction,
  ): Promise<VolunteerTimeAccounts> {
    const times = await volunteerTimes(this.tenant, period);
    const own = times.filter((time) => time.function === work);
    return accountsOf(valuedTimes(own, await this.rates.list()));
  }

  /** By which rates home support may be valued, and the months of a period in which somebody paid took part in it. */
  async ratesAtHome(
    period: VolunteerTimeQuery,
  ): Promise<{ rates: DatedRate[]; salaried: Month[] }> {
    return {
      rates: await this.rates.list(),
      salaried: await salariedMonths(this.tenant, period),
    };
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
