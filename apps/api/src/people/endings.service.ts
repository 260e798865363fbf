import { Injectable } from '@nestjs/common';
import type { PersonView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { loadForChange } from '../database/change';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { PeopleService } from './people.service';
import { SupportedPersonRow } from './supported-person.entity';

/** Calls and visits come to an end, and may be taken up again; needs that ended with them are stated anew. */
@Injectable()
export class EndingsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly people: PeopleService,
    private readonly events: Events,
  ) {}

  async end(id: Id, version: number): Promise<PersonView> {
    const rows = this.tenant.repository(SupportedPersonRow);
    const row = await loadForChange(rows, { id, erasedAt: IsNull() }, version);
    const at = new Date().toISOString();
    await rows.save(Object.assign(row, { endedAt: row.endedAt ?? at }));
    await this.events.announce('person.ended', { personId: id, at });
    await this.events.announce('support.ended', { personId: id });
    return this.people.read(id);
  }

  async takeUpAgain(id: Id, version: number): Promise<PersonView> {
    const rows = this.tenant.repository(SupportedPersonRow);
    const row = await loadForChange(rows, { id, erasedAt: IsNull() }, version);
    await rows.save(Object.assign(row, { endedAt: null }));
    return this.people.read(id);
  }
}
