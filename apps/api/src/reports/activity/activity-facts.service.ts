import { Injectable } from '@nestjs/common';
import {
  type ActivityFacts,
  periodBefore,
  type PublishedOf,
  type PublishedYear,
  type ReportPeriod,
  type Year,
  yearsOfPeriod,
} from '@presence/domain';
import { branchesOf } from '../../associations/associations.service';
import { ownAssociation } from '../../database/own-association';
import { Tenant } from '../../database/tenant';
import { publishedYear, StatisticsService, yearToTell } from '../../statistics/statistics.service';
import { VolunteerTimeService } from '../../volunteer-time/volunteer-time.service';
import {
  closuresOf,
  groupsBegun,
  groupsEnded,
  sessionsWithoutNumbers,
} from './activity-reports.queries';

/** Whether years of groups that were never told are told for ever, since a file leaves the house, or only looked at. */
export type Telling = 'TELLS' | 'LOOKS';

/** All of which a report is made, as it may leave the house. */
@Injectable()
export class ActivityFactsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly statistics: StatisticsService,
    private readonly volunteerTime: VolunteerTimeService,
  ) {}

  async of(period: ReportPeriod, telling: Telling, now: string): Promise<ActivityFacts> {
    const earlier = periodBefore(period);
    const untold = new Set<Year>();
    const published = async (of: ReportPeriod): Promise<PublishedOf> => ({
      years: await this.years(yearsOfPeriod(of, now).closed, telling, untold),
      homeSupport: await this.statistics.figures(of),
    });
    return {
      period,
      associationName: (await ownAssociation(this.tenant)).name,
      branches: (await branchesOf(this.tenant)).map(({ name }) => name),
      now: await published(period),
      before: await published(earlier),
      withheld: yearsOfPeriod(period, now).open,
      untold: [...untold].sort(),
      withoutNumbers: await sessionsWithoutNumbers(this.tenant, period),
      begun: await groupsBegun(this.tenant, period),
      ended: await groupsEnded(this.tenant, period),
      closures: await closuresOf(this.tenant, period),
      led: await this.volunteerTime.accountsOfWork(period, 'FACILITATION'),
      ledBefore: await this.volunteerTime.accountsOfWork(earlier, 'FACILITATION'),
      ...(await this.volunteerTime.ratesAtHome(period)),
    };
  }

  /** The closed years of groups of the period, and of the one before, that were never told. */
  async untold(period: ReportPeriod, now: string): Promise<Year[]> {
    const untold = new Set<Year>();
    for (const each of [period, periodBefore(period)])
      await this.years(yearsOfPeriod(each, now).closed, 'LOOKS', untold);
    return [...untold].sort();
  }

  private async years(
    years: readonly Year[],
    telling: Telling,
    untold: Set<Year>,
  ): Promise<PublishedYear[]> {
    const published: PublishedYear[] = [];
    for (const year of years) {
      if (telling === 'TELLS') {
        published.push(await publishedYear(this.tenant, year));
        continue;
      }
      const { published: told, ...known } = await yearToTell(this.tenant, year);
      if (!known.told && told.groups.length > 0) untold.add(year);
      published.push(told);
    }
    return published;
  }
}
