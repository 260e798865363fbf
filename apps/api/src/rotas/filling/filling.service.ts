import { Injectable } from '@nestjs/common';
import type { Filled, FillingDraft, FillingQuery, RotaFilling } from '@presence/contract';
import { concernedBy, DomainError, mondayOf, type Contact, type Id } from '@presence/domain';
import { wantContacts } from '../../contacts/contacts.service';
import { Tenant } from '../../database/tenant';
import { appointment } from '../board/assignments.service';
import { BoardPlan } from '../board/board-plan';
import { place } from '../board/placing';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { RotaRow } from '../rota.entity';
import { contactOf } from '../rotas.queries';
import { RunsService } from '../runs/runs.service';
import { holdFor, standingAs } from './filling.queries';

/** Proposes contacts for what nobody comes to yet, and puts those chosen into the rota; whatever stands stays as it is. */
@Injectable()
export class FillingService {
  constructor(
    private readonly tenant: Tenant,
    private readonly runs: RunsService,
    private readonly plan: BoardPlan,
    private readonly letters: VolunteerLetters,
  ) {}

  /** What was taken back of a rota is no gap of it. */
  async preview(rotaId: Id, query: FillingQuery): Promise<RotaFilling> {
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    const filling = await this.plan.filling(rotaId, query);
    const { withdrawnFrom } = rota;
    if (withdrawnFrom === null) return filling;
    return {
      ...filling,
      proposals: filling.proposals.filter(({ date }) => date < withdrawnFrom),
      gaps: filling.gaps.filter(({ week }) => mondayOf(rota, week) < withdrawnFrom),
    };
  }

  /**
   * Takes all the proposals chosen or none, and tells each volunteer concerned once. The same again changes nothing.
   * @throws DomainError VERSION_CONFLICT when one of them is no longer possible, ROTA_RUNNING while the engine writes,
   * ROTA_WITHDRAWN for what was taken back
   */
  async apply(rotaId: Id, { proposals }: FillingDraft): Promise<Filled> {
    const rota = await this.tenant
      .repository(RotaRow)
      .findOneOrFail({ where: { id: rotaId }, lock: { mode: 'pessimistic_write' } });
    if ((await this.runs.latest(rotaId))?.endedAt === null) throw new DomainError('ROTA_RUNNING');
    const { state, withdrawnFrom } = rota;
    if (state === 'WITHDRAWN' || proposals.some(({ date }) => date >= (withdrawnFrom ?? '9')))
      throw new DomainError('ROTA_WITHDRAWN');
    await holdFor(this.tenant, proposals);
    if (await this.isDone(rotaId, proposals)) return this.filled(proposals, rota);
    if (!(await this.plan.fits(rotaId, proposals))) throw new DomainError('VERSION_CONFLICT');
    const published = rota.state === 'PUBLISHED';
    const changed: Id[] = [];
    for (const proposal of proposals) {
      const id = proposal.contactId ?? (await this.want(rotaId, proposal));
      const before = await this.contact(rotaId, id);
      await place(this.tenant, before, proposal, published);
      const after = await this.contact(rotaId, id);
      changed.push(...concernedBy([appointment(before)], [appointment(after)]));
    }
    if (published) await this.letters.changed([...new Set(changed)]);
    return this.filled(proposals, rota);
  }

  /** An occurrence that has no contact yet gets one that nobody comes to. */
  private async want(rotaId: Id, { needId, week }: { needId: Id; week: number }): Promise<Id> {
    const [id] = await wantContacts(this.tenant, [{ rotaId, needId, week }]);
    return id as Id;
  }

  private async isDone(rotaId: Id, proposals: FillingDraft['proposals']): Promise<boolean> {
    const standing = new Set<Id>();
    for (const proposal of proposals) {
      const id = await standingAs(this.tenant, rotaId, proposal);
      if (id === undefined) return false;
      standing.add(id);
    }
    return standing.size === proposals.length;
  }

  private filled(proposals: FillingDraft['proposals'], { state }: RotaRow): Filled {
    const told = new Set(proposals.flatMap(({ volunteerIds }) => volunteerIds));
    return { filled: proposals.length, toldVolunteers: state === 'PUBLISHED' ? told.size : 0 };
  }

  private async contact(rotaId: Id, id: Id): Promise<Contact> {
    const contact = await contactOf(this.tenant, rotaId, id);
    if (!contact) throw new DomainError('NOT_FOUND');
    return contact;
  }
}
