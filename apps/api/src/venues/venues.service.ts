import { Injectable } from '@nestjs/common';
import type { VenueDraft } from '@presence/contract';
import type { Id, Venue } from '@presence/domain';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { communeNamed } from '../geography/geography.service';
import { Events } from '../events/events';
import { VenueRow } from './venue.entity';

/** Venues `v` with what their commune says of them, for a statement that reads them with something else. */
export const SELECT_VENUES = `
  select v.id, v.name, v.street, v.postcode, v.insee_code as "inseeCode", c.name as "communeName",
    c.department_code as "departmentCode", v.latitude, v.longitude, v.coordinates_typed as "coordinatesTyped",
    c.time_zone as "timeZone", v.address_public as "addressPublic", v.accessibility, v.directions,
    ${iso('v.archived_at')} as "archivedAt", v.version
  from venue v join commune c using (insee_code)`;

/** A venue, also one that is used no more, as far as other features ask. @throws EntityNotFoundError */
export const venueOf = (tenant: Tenant, id: Id): Promise<Pick<Venue, 'id' | 'name'>> =>
  tenant.repository(VenueRow).findOneByOrFail({ id });

@Injectable()
export class VenuesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
  ) {}

  list(): Promise<Venue[]> {
    return this.tenant.query(
      sql<Venue>`${SELECT_VENUES} where v.archived_at is null order by v.name`,
    );
  }

  async read(id: Id): Promise<Venue> {
    await this.tenant.repository(VenueRow).findOneByOrFail({ id });
    const [venue] = await this.tenant.query(sql<Venue>`${SELECT_VENUES} where v.id = $1`, [id]);
    return venue as Venue;
  }

  async create(draft: VenueDraft): Promise<Venue> {
    await createOnce(this.tenant, VenueRow, { ...(await this.placed(draft)), id: draft.id });
    return this.read(draft.id);
  }

  async change(id: Id, version: number, draft: VenueDraft): Promise<Venue> {
    await this.events.announce('venue.changing', {});
    const rows = this.tenant.repository(VenueRow);
    const row = await loadForChange(rows, { id }, version);
    await rows.save(Object.assign(row, await this.placed(draft), { id }));
    await this.events.announce('venue.changed', { venueId: id });
    return this.read(id);
  }

  async archive(id: Id, version: number): Promise<void> {
    const rows = this.tenant.repository(VenueRow);
    const row = await loadForChange(rows, { id }, version);
    await rows.save(Object.assign(row, { archivedAt: new Date().toISOString() }));
  }

  /** Coordinates typed by hand win; otherwise the venue stands where its commune does. */
  private async placed({ coordinates, ...draft }: VenueDraft) {
    const commune = await communeNamed(this.tenant.manager, draft.inseeCode, draft.postcode);
    const { latitude, longitude } = coordinates ?? commune;
    const { inseeCode } = commune;
    return { ...draft, inseeCode, latitude, longitude, coordinatesTyped: coordinates !== null };
  }
}
