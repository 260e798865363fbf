import { Injectable } from '@nestjs/common';
import type { Publication } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { noteTold, publicationTurn, publishContacts } from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { BoardPlan } from '../board/board-plan';
import { RotaRow } from '../rota.entity';
import { RotasService } from '../rotas.service';
import { RunsService } from '../runs/runs.service';
import { hinderedAmong, hinderedInWords, placesOf, type Hindered } from './hindered';
import { clashesOf, holding, holdVolunteers } from './holding';
import { assertNoOverlap } from '../lifecycle/overlaps';
import { metAmong, needMet } from './met';
import { VolunteerLetters } from './volunteer-letters';

/** Makes a proposal binding, and tells each volunteer their own part. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly tenant: Tenant,
    private readonly runs: RunsService,
    private readonly rotas: RotasService,
    private readonly letters: VolunteerLetters,
    private readonly plan: BoardPlan,
  ) {}

  /**
   * Publishes what is proposed; again, only what came since.
   * @throws DomainError ROTA_RUNNING while the engine works, ROTA_WITHDRAWN, ROTA_OVERLAPS, NEED_MET with those that stand for the same already,
   * CONSENT_MISSING or ROTA_CLASH with the contacts at fault: two at once, or (`obstacle` in words) what was noted of a person or a volunteer since it was proposed
   */
  async publish(rotaId: Id): Promise<Publication> {
    await publicationTurn(this.tenant);
    const rotas = this.tenant.repository(RotaRow);
    const rota = await rotas.findOneOrFail({
      where: { id: rotaId },
      lock: { mode: 'pessimistic_write' },
    });
    const run = await this.runs.latest(rotaId);
    if (run?.endedAt === null) throw new DomainError('ROTA_RUNNING');
    if (rota.state === 'WITHDRAWN') throw new DomainError('ROTA_WITHDRAWN');
    if (rota.state === 'DRAFT') await assertNoOverlap(this.tenant, rota);
    const proposed = await this.proposed(rotaId);
    await holdVolunteers(this.tenant, proposed);
    await this.assertConsents(proposed);
    await this.assertNone(rotaId, await hinderedAmong(this.tenant, proposed));
    const met = await metAmong(this.tenant, proposed);
    if (met.length > 0) throw needMet(met, await this.rotas.names(rotaId));
    const clashes = await clashesOf(this.tenant, proposed);
    if (clashes.length > 0) throw new DomainError('ROTA_CLASH', { clashes });
    await this.assertNone(rotaId, await this.unable(rotaId, proposed));
    await holding(this.tenant, proposed, 'ROTA_CLASH', () =>
      publishContacts(this.tenant, proposed),
    );
    const published = await rotas.save(
      Object.assign(rota, {
        state: 'PUBLISHED',
        publishedAt: rota.publishedAt ?? new Date().toISOString(),
      }),
    );
    return {
      rota: published,
      published: proposed.length,
      uncovered: await this.uncovered(rotaId),
      toldVolunteers: await this.tell(rotaId),
    };
  }

  private async proposed(rotaId: Id): Promise<Id[]> {
    const rows = await this.tenant.query(
      sql<{
        id: Id;
      }>`select id from contact where rota_id = $1 and state = 'PROPOSED' order by starts_at, id for update`,
      [rotaId],
    );
    return rows.map(({ id }) => id);
  }

  private async assertConsents(ids: readonly Id[]): Promise<void> {
    const without = await this.tenant.query(
      sql<{ id: Id }>`select c.id from contact c where c.id = any ($1) and not exists (
         select 1 from consent k where k.association_id = c.association_id and k.person_id = c.person_id and k.withdrawn_at is null and c.kind = any (k.scope))`,
      [ids],
    );
    if (without.length > 0)
      throw new DomainError('CONSENT_MISSING', { contactIds: without.map(({ id }) => id) });
  }

  private async assertNone(rotaId: Id, hindered: readonly Hindered[]): Promise<void> {
    if (hindered.length > 0)
      throw new DomainError('ROTA_CLASH', {
        obstacle: hinderedInWords(hindered, await this.rotas.names(rotaId)),
        hindered,
      });
  }

  /** Contacts whose volunteers their caps, hours or onboarding keep from them by now. */
  private async unable(rotaId: Id, ids: readonly Id[]): Promise<Hindered[]> {
    if (ids.length === 0) return [];
    const unable = new Map(
      (await this.plan.unable(rotaId, ids)).map(({ contactId, why }) => [contactId, why]),
    );
    const places = await placesOf(this.tenant, [...unable.keys()]);
    return places.flatMap((place) => {
      const why = unable.get(place.contactId);
      return why ? [{ ...place, why }] : [];
    });
  }

  private async uncovered(rotaId: Id): Promise<number> {
    const [row] = await this.tenant.query(
      sql<{
        count: number;
      }>`select count(*)::int as count from contact where rota_id = $1 and state = 'UNCOVERED'`,
      [rotaId],
    );
    return row?.count ?? 0;
  }

  /** Those who were not told yet; the time they have to answer runs from now. */
  private async tell(rotaId: Id): Promise<number> {
    return this.letters.part(rotaId, await noteTold(this.tenant, rotaId));
  }
}
