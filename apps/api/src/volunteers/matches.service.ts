import { Injectable } from '@nestjs/common';
import type { MatchDraft, MatchView, MatchesQuery } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { assertKnown } from '../people/people.service';
import { Sealing } from '../sealing/sealing';
import { MatchRow } from './match.entity';
import { today } from '../database/association-clock';
import { VolunteerRow } from './volunteer.entity';
import { MATCHES } from './volunteers.queries';

/** Who accompanies whom for long, and who must never meet. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  /** It tells names, which the audit log notes. */
  async list(query: MatchesQuery): Promise<MatchView[]> {
    await this.audit.record('READ matches', query.personId ?? query.volunteerId ?? null);
    return this.views(query);
  }

  /** A pair, or a block. A block ends the pair that stands; a pair waits until the block is lifted. */
  async create(draft: MatchDraft): Promise<MatchView> {
    const { id, personId, volunteerId } = draft;
    await assertKnown(this.tenant, personId);
    // Two who pair or block the same volunteer at once take turns, so that the second sees what stands.
    await this.tenant
      .repository(VolunteerRow)
      .findOneOrFail({ where: { id: volunteerId }, lock: { mode: 'for_no_key_update' } });
    const rows = this.tenant.repository(MatchRow);
    const standing = await rows.findOneBy({ personId, volunteerId, endedOn: IsNull() });
    if (standing && standing.id !== id) {
      if (standing.blocked || !draft.blocked)
        throw new DomainError('ALREADY_EXISTS', { blocked: standing.blocked });
      await rows.save(Object.assign(standing, { endedOn: await today(this.tenant) }));
    }
    await createOnce(this.tenant, MatchRow, { ...draft, endedOn: null });
    const known = await this.views({ personId, volunteerId });
    return known.find((match) => match.id === id) as MatchView;
  }

  /** A pair ends and is remembered; a block is lifted. */
  async end(id: Id): Promise<void> {
    const rows = this.tenant.repository(MatchRow);
    const row = await rows.findOneByOrFail({ id, endedOn: IsNull() });
    if (row.blocked) await rows.remove(row);
    else await rows.save(Object.assign(row, { endedOn: await today(this.tenant) }));
  }

  private async views({ personId, volunteerId }: MatchesQuery): Promise<MatchView[]> {
    const matches = await this.tenant.query(MATCHES, [personId ?? null, volunteerId ?? null]);
    const open = await this.sealing.opener();
    const names = (id: Id, firstName: Buffer, lastName: Buffer) =>
      [
        open('supported_person', 'first_name_sealed', id, firstName),
        open('supported_person', 'last_name_sealed', id, lastName),
      ]
        .filter(Boolean)
        .join(' ');
    return matches.map(({ firstName, lastName, ...match }) => ({
      ...match,
      personName: names(match.personId, firstName, lastName),
    }));
  }
}
