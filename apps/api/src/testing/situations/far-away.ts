import { DAY_MS, localWhen } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { VolunteerRow } from '../../volunteers/volunteer.entity';
import type { TestApi } from '../start-api';

/**
 * An association at the other end of the world, with one who coordinates and volunteers there. `day` counts from its own
 * today, which at most hours is another day than that of the server's clock.
 */
export async function givenFarAway({ given }: TestApi, email: string) {
  const zone = new Date().getUTCHours() < 10 ? 'Pacific/Tahiti' : 'Pacific/Wallis';
  await given.commune('98000', { name: 'Ailleurs', searchName: 'ailleurs', timeZone: zone });
  const association = await given.association();
  const organiser = await given.organiser(association, email, ['COORDINATOR', 'VOLUNTEER']);
  await given.store(
    association,
    VolunteerRow,
    aVolunteer({ id: organiser.id, inseeCode: '98000' }),
  );
  const day = (plus: number) =>
    localWhen(new Date(Date.now() + plus * DAY_MS).toISOString(), zone).date;
  return { association, organiser, day };
}
