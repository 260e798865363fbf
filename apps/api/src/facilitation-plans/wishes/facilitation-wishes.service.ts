import { Injectable } from '@nestjs/common';
import type { FacilitationWishesDraft } from '@presence/contract';
import { DomainError, noWishes, type FacilitationWishes, type Id } from '@presence/domain';
import { assertVersion } from '../../database/change';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { FacilitationWishesRow } from './facilitation-wishes.entity';

/** What whoever leads groups wishes for a quarter: their own to write, the coordinators' to see in the plan. */
@Injectable()
export class FacilitationWishesService {
  constructor(private readonly tenant: Tenant) {}

  async mine(quarter: string): Promise<FacilitationWishes> {
    const { organiserId } = this.tenant.scope;
    return (
      (await this.rows().findOneBy({ organiserId, quarter })) ?? noWishes(organiserId, quarter)
    );
  }

  /** Version 0 is the first wish. @throws DomainError VERSION_CONFLICT; VALIDATION at a partner who does not sit here */
  async save(version: number, draft: FacilitationWishesDraft): Promise<FacilitationWishes> {
    const { associationId, organiserId } = this.tenant.scope;
    // Two tabs may both make the first wish.
    await this.tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `wishes ${organiserId}`,
    ]);
    assertVersion(await this.mine(draft.quarter), version);
    await this.assertSitHere(draft.partnerIds);
    const { quarter } = draft;
    const row =
      (await this.rows().findOneBy({ organiserId, quarter })) ??
      this.rows().create({ associationId, organiserId });
    return this.rows().save(Object.assign(row, draft));
  }

  private async assertSitHere(partnerIds: readonly Id[]): Promise<void> {
    const known = await this.tenant.query(
      sql<{
        id: Id;
      }>`select id from organiser where id = any ($1) and id <> $2 and left_at is null`,
      [partnerIds, this.tenant.scope.organiserId],
    );
    const stranger = partnerIds.findIndex((id) => !known.some((each) => each.id === id));
    if (stranger < 0) return;
    const path = ['partnerIds', stranger];
    throw new DomainError('VALIDATION', {}, [{ path, message: 'FACILITATOR_UNKNOWN' }]);
  }

  private rows() {
    return this.tenant.repository(FacilitationWishesRow);
  }
}
