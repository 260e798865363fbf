import { Injectable } from '@nestjs/common';
import type { ContactChange, ReplanDraft, ReplanOption, ReplanQuery } from '@presence/contract';
import { concernedBy, DomainError, type Contact, type Id } from '@presence/domain';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { appointment } from '../board/assignments.service';
import { BoardPlan } from '../board/board-plan';
import { place } from '../board/placing';
import { holdVolunteers } from '../publication/holding';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { RotaRow } from '../rota.entity';
import { contactOf } from '../rotas.queries';
import { RunsService } from '../runs/runs.service';
import { isSame } from './options-of';

/** Mends a rota where a volunteer is away: up to three plans with their price, and the one chosen applied whole. */
@Injectable()
export class ReplanService {
  constructor(
    private readonly tenant: Tenant,
    private readonly runs: RunsService,
    private readonly plan: BoardPlan,
    private readonly letters: VolunteerLetters,
  ) {}

  /** The plans that differ: one that disturbs more people and changes nothing by it is not offered. */
  options(rotaId: Id, { volunteerId, from, until }: ReplanQuery): Promise<ReplanOption[]> {
    return this.plan.replan(rotaId, { volunteerId, from, until });
  }

  /**
   * Applies a plan as it was shown, in one transaction, and tells only those concerned.
   * The same again changes nothing.
   * @throws DomainError VERSION_CONFLICT when the rota has changed since, so that the plan would be another,
   * ROTA_RUNNING while the engine writes on it
   */
  async apply(rotaId: Id, draft: ReplanDraft): Promise<void> {
    const rota = await this.tenant
      .repository(RotaRow)
      .findOneOrFail({ where: { id: rotaId }, lock: { mode: 'pessimistic_write' } });
    if ((await this.runs.latest(rotaId))?.endedAt === null) throw new DomainError('ROTA_RUNNING');
    // What a withdrawal of consent or an answer changes meanwhile waits, or is seen in the plan.
    await this.tenant.query(
      sql`select id from contact where rota_id = $1 and id = any ($2) order by id for update`,
      [rotaId, draft.changes.map(({ contactId }) => contactId)],
    );
    const coming = draft.changes.flatMap(({ after }) => after.volunteerIds);
    await holdVolunteers(this.tenant, [], coming);
    if (await this.isDone(rotaId, draft.changes)) return;
    const chosen = (await this.options(rotaId, draft)).find(({ level }) => level === draft.level);
    if (!chosen || !isSame(chosen, draft)) throw new DomainError('VERSION_CONFLICT');
    const before = await this.contacts(rotaId, chosen.changes);
    const published = rota.state === 'PUBLISHED';
    // All leave before anybody comes: two contacts may change places.
    for (const [at, contact] of before.entries())
      await place(this.tenant, contact, staying(contact, chosen.changes[at]?.after), published);
    const left = await this.contacts(rotaId, chosen.changes);
    for (const [at, contact] of left.entries())
      await place(this.tenant, contact, (chosen.changes[at] as ContactChange).after, published);
    if (!published) return;
    const after = await this.contacts(rotaId, chosen.changes);
    await this.letters.changed(concernedBy(before.map(appointment), after.map(appointment)));
  }

  private async isDone(rotaId: Id, changes: readonly ContactChange[]): Promise<boolean> {
    if (changes.length === 0) return false;
    const contacts = await this.contacts(rotaId, changes);
    return changes.every(({ after }, at) => isAt(contacts[at], after));
  }

  private async contacts(rotaId: Id, changes: readonly ContactChange[]): Promise<Contact[]> {
    const found: Contact[] = [];
    for (const { contactId } of changes) {
      const contact = await contactOf(this.tenant, rotaId, contactId);
      if (!contact) throw new DomainError('NOT_FOUND');
      found.push(contact);
    }
    return found;
  }
}

/** Whether a contact stands as a change would have it. */
function isAt(contact: Contact | undefined, after: ContactChange['after']): boolean {
  if (!contact || contact.state === 'CANCELLED') return false;
  const ids = contact.volunteers.map(({ volunteerId }) => volunteerId).sort();
  return (
    contact.date === after.date &&
    contact.start === after.start &&
    ids.join() === [...after.volunteerIds].sort().join()
  );
}

/** A contact with those of its volunteers who keep it at the same time. */
function staying({ date, start, volunteers }: Contact, after: ContactChange['after'] | undefined) {
  const same = after?.date === date && after.start === start;
  return {
    date,
    start,
    volunteerIds: same
      ? volunteers
          .map(({ volunteerId }) => volunteerId)
          .filter((id) => after.volunteerIds.includes(id))
      : [],
  };
}
