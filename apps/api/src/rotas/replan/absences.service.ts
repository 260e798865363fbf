import { Injectable } from '@nestjs/common';
import type {
  AbsencePlan,
  AbsencePlanDraft,
  AbsenceRota,
  ReplanDraft,
  ReplanQuery,
} from '@presence/contract';
import { DomainError, newId, type Id } from '@presence/domain';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { VolunteersService } from '../../volunteers/volunteers.service';
import { ReplanService } from './replan.service';

/** What an absence means for the rotas: which it meets, and that it is on record before one is planned anew for it. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly volunteers: VolunteersService,
    private readonly replan: ReplanService,
  ) {}

  /** Puts the absence on record and applies a plan for it, both or neither: nobody away is proposed again. */
  async apply(rotaId: Id, draft: ReplanDraft): Promise<void> {
    await this.record(draft);
    await this.replan.apply(rotaId, draft);
  }

  /**
   * The plans for every rota that an absence meets, as they would be one after the other: what a first one gives to
   * somebody, the next does not give them too. Nothing of it is kept.
   */
  async plans(absence: ReplanQuery): Promise<AbsencePlan[]> {
    const found: AbsencePlan[] = [];
    await this.tenant.query(sql`savepoint absence_plan`);
    for (const rota of await this.rotas(absence)) {
      const options = await this.replan.options(rota.id, absence);
      found.push({ ...rota, options });
      const [first] = options;
      if (first) await this.tryOut(rota.id, { ...absence, ...first });
    }
    await this.tenant.query(sql`rollback to savepoint absence_plan`);
    return found;
  }

  /** A rota on which the engine writes is left as it is. */
  private async tryOut(rotaId: Id, { volunteerId, from, until, level, changes }: ReplanDraft) {
    try {
      await this.replan.apply(rotaId, { volunteerId, from, until, level, changes });
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'ROTA_RUNNING')) throw error;
    }
  }

  /** Puts the absence on record once and applies a plan to each of these rotas, all or nothing. */
  async applyAll(volunteerId: Id, { from, until, rotas }: AbsencePlanDraft): Promise<void> {
    const absence = { volunteerId, from, until };
    await this.record(absence);
    const order = new Map((await this.rotas(absence)).map(({ id }, at) => [id, at]));
    const at = (id: Id) => order.get(id) ?? order.size;
    for (const { rotaId, ...plan } of [...rotas].sort(
      (one, other) => at(one.rotaId) - at(other.rotaId),
    ))
      await this.replan.apply(rotaId, { ...absence, ...plan });
  }

  /** One that is noted already, alone or within a longer one, changes nothing. */
  private async record({ volunteerId, from, until }: ReplanQuery): Promise<void> {
    const known = await this.tenant.query(
      sql`select 1 from unavailability where organiser_id = $1 and "from" <= $2 and until >= $3`,
      [volunteerId, from, until],
    );
    if (known.length === 0)
      await this.volunteers.noteAbsence(volunteerId, { id: newId(), from, until });
  }

  /** The rotas, drafts too, in which the volunteer has contacts to come on these days; the first to begin first. */
  rotas({ volunteerId, from, until }: ReplanQuery): Promise<AbsenceRota[]> {
    return this.tenant.query(ROTAS, [volunteerId, from, until]);
  }
}

const ROTAS = sql<AbsenceRota>`
  select r.id, r."from"::text as "from", r.weeks, r.state, b.name as "branchName", count(*)::int as contacts
  from contact_volunteer v
  join contact c on c.association_id = v.association_id and c.id = v.contact_id
  join rota r on r.association_id = c.association_id and r.id = c.rota_id
  left join branch b on b.association_id = r.association_id and b.id = r.branch_id
  where r.deleted_at is null and v.volunteer_id = $1 and v.answer <> 'DECLINED' and c.state in ('PROPOSED', 'PUBLISHED') and c.starts_at > now()
    and c.date between $2::date and $3::date
  group by r.id, r."from", r.weeks, r.state, b.name order by r."from", r.id`;
