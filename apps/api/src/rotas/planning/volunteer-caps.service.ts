import { Injectable } from '@nestjs/common';
import {
  fromEpochDay,
  hasRoomOn,
  localWhen,
  toEpochDay,
  type Id,
  type TimeZone,
} from '@presence/domain';
import { In } from 'typeorm';
import { Tenant } from '../../database/tenant';
import { VolunteerRow } from '../../volunteers/volunteer.entity';
import { holdVolunteers } from '../publication/holding';
import { takenBeside } from './beside.queries';

const WEEK_DAYS = 7;

/** What volunteers have in all, held against what they offer. */
@Injectable()
export class VolunteerCaps {
  constructor(private readonly tenant: Tenant) {}

  /**
   * Those of these moments (instants, soonest first) at which every one of the volunteers may have one contact more. The
   * volunteers are held, so that nobody else gives them one meanwhile.
   */
  async withRoom(
    volunteerIds: readonly Id[],
    moments: readonly string[],
    timeZone: TimeZone,
  ): Promise<string[]> {
    const [first, last] = [moments.at(0), moments.at(-1)];
    if (!first || !last) return [];
    await holdVolunteers(this.tenant, [], volunteerIds);
    const caps = await this.tenant
      .repository(VolunteerRow)
      .find({ where: { id: In([...volunteerIds]) } });
    const dateOf = (instant: string) => localWhen(instant, timeZone).date;
    const taken = await takenBeside(
      this.tenant,
      null,
      fromEpochDay(toEpochDay(dateOf(first)) - WEEK_DAYS),
      fromEpochDay(toEpochDay(dateOf(last)) + WEEK_DAYS),
    );
    const datesOf = (id: Id) =>
      taken.filter(({ volunteerId }) => volunteerId === id).map(({ startsAt }) => dateOf(startsAt));
    const all = caps.map((volunteer) => ({ volunteer, dates: datesOf(volunteer.id) }));
    return moments.filter((at) =>
      all.every(({ volunteer, dates }) => hasRoomOn(volunteer, dates, dateOf(at))),
    );
  }
}
