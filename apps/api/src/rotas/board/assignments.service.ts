import { Injectable } from '@nestjs/common';
import type { AssignmentDraft } from '@presence/contract';
import {
  concernedBy,
  DomainError,
  lastDay,
  mayMove,
  weekOfRota,
  type Appointment,
  type Contact,
  type Id,
} from '@presence/domain';
import { lockContact } from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { holdVolunteers } from '../publication/holding';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { RotaRow } from '../rota.entity';
import { contactOf } from '../rotas.queries';
import { RunsService } from '../runs/runs.service';
import { BoardPlan } from './board-plan';
import { place } from './placing';

/** What a coordinator changes by hand on the board. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly runs: RunsService,
    private readonly plan: BoardPlan,
    private readonly letters: VolunteerLetters,
  ) {}

  /**
   * Puts a contact where the coordinator says, as far as no hard rule stands against it.
   * @throws DomainError ROTA_CLASH with the obstacle, CONTACT_CANCELLED for one that is off or has begun, ROTA_RUNNING
   */
  async assign(
    rotaId: Id,
    contactId: Id,
    version: number,
    draft: AssignmentDraft,
  ): Promise<Contact> {
    const { rota, contact } = await this.changeable(rotaId, contactId, version);
    if (draft.volunteerIds.length > 0) {
      this.assertInWeek(rota, contact, draft);
      await holdVolunteers(this.tenant, [], draft.volunteerIds);
      const obstacle = await this.plan.obstacle(rota, contact, draft);
      if (obstacle) throw new DomainError('ROTA_CLASH', { obstacle });
    }
    await place(this.tenant, contact, draft, rota.state === 'PUBLISHED');
    const after = await this.contact(rotaId, contactId);
    if (rota.state === 'PUBLISHED')
      await this.letters.changed(concernedBy([appointment(contact)], [appointment(after)]));
    return after;
  }

  /** What is locked stays whatever the engine finds. */
  async lock(rotaId: Id, contactId: Id, version: number, locked: boolean): Promise<Contact> {
    const { contact } = await this.changeable(rotaId, contactId, version);
    if (locked && contact.volunteers.length === 0) throw new DomainError('CONTACT_CANCELLED');
    await lockContact(this.tenant, contactId, locked);
    return this.contact(rotaId, contactId);
  }

  /** Holds rota and contact until the transaction ends, so that neither a run nor a publication comes between. */
  async changeable(
    rotaId: Id,
    contactId: Id,
    version: number,
  ): Promise<{ rota: RotaRow; contact: Contact }> {
    const rota = await this.tenant
      .repository(RotaRow)
      .findOneOrFail({ where: { id: rotaId }, lock: { mode: 'pessimistic_write' } });
    if ((await this.runs.latest(rotaId))?.endedAt === null) throw new DomainError('ROTA_RUNNING');
    // A withdrawal of consent cancels contacts without asking their rota: it waits, or is seen here.
    await this.tenant.query(sql`select id from contact where rota_id = $1 and id = $2 for update`, [
      rotaId,
      contactId,
    ]);
    const contact = await this.contact(rotaId, contactId);
    if (contact.version !== version)
      throw new DomainError('VERSION_CONFLICT', { version: contact.version });
    if (
      !mayMove('place', contact.state) ||
      (contact.startsAt !== null && Date.parse(contact.startsAt) <= Date.now())
    )
      throw new DomainError('CONTACT_CANCELLED');
    return { rota, contact };
  }

  private async contact(rotaId: Id, id: Id): Promise<Contact> {
    const contact = await contactOf(this.tenant, rotaId, id);
    if (!contact) throw new DomainError('NOT_FOUND');
    return contact;
  }

  private assertInWeek(rota: RotaRow, { week }: Contact, { date, start }: AssignmentDraft): void {
    const wrong = (field: string, message: string) =>
      new DomainError('VALIDATION', {}, [{ path: [field], message }]);
    if (
      date === null ||
      date < rota.from ||
      date > lastDay(rota) ||
      weekOfRota(rota, date) !== week
    )
      throw wrong('date', 'DATE_IMPOSSIBLE');
    if (start === null) throw wrong('start', 'REQUIRED');
  }
}

/** A contact as its volunteers know it. */
export const appointment = ({ id, startsAt, volunteers }: Contact): Appointment => ({
  contactId: id,
  startsAt: startsAt ?? '',
  volunteerIds: volunteers
    .filter(({ answer }) => answer !== 'DECLINED')
    .map(({ volunteerId }) => volunteerId),
});
