import { Injectable } from '@nestjs/common';
import type { RotaWithdrawal, RotaWithdrawalPreview } from '@presence/contract';
import { DomainError, lastDay, type Id } from '@presence/domain';
import { today } from '../../database/association-clock';
import { withdrawContacts } from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { RotaRow } from '../rota.entity';
import { RunsService } from '../runs/runs.service';
import { withdrawable, type Withdrawable } from './withdrawal.queries';

/** Takes a published rota back, whole or from a day on. What has begun stays as it is. */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly runs: RunsService,
    private readonly letters: VolunteerLetters,
  ) {}

  async preview(rotaId: Id, from: string): Promise<RotaWithdrawalPreview> {
    await this.published(rotaId, from);
    const contacts = await withdrawable(this.tenant, rotaId, from);
    const going = contacts.filter(goes);
    const theirs = Map.groupBy(
      going.flatMap(({ volunteers }) => volunteers),
      ({ id }) => id,
    );
    return {
      from,
      goes: going.filter(({ state }) => state !== 'UNCOVERED').length,
      uncoveredGoes: going.filter(({ state }) => state === 'UNCOVERED').length,
      happened: contacts.filter(({ happened }) => happened).length,
      staysBefore: contacts.filter((contact) => !contact.happened && !goes(contact)).length,
      volunteers: [...theirs]
        .map(([id, all]) => ({ id, name: all[0]?.name ?? '', contacts: all.length }))
        .sort((one, other) => one.name.localeCompare(other.name, 'fr')),
    };
  }

  /**
   * Cancels what has not begun from that day on, and tells each volunteer concerned once.
   * @throws DomainError ROTA_DRAFT, ROTA_WITHDRAWN when nothing of that day on is left to take back, ROTA_RUNNING
   */
  async withdraw(rotaId: Id, from: string): Promise<RotaWithdrawal> {
    const rota = await this.published(rotaId, from);
    if ((await this.runs.latest(rotaId))?.endedAt === null) throw new DomainError('ROTA_RUNNING');
    const contacts = await withdrawable(this.tenant, rotaId, from);
    const going = contacts.filter(goes);
    const ids = going.map(({ id }) => id);
    await withdrawContacts(this.tenant, ids);
    const whole = going.length === contacts.length;
    await this.tenant.query(
      sql`update rota set state = $2, withdrawn_from = $3, withdrawn_at = now(), version = version + 1,
         withdrawn_before = case when withdrawn_from is null then withdrawn_before
           else withdrawn_before || jsonb_build_object('from', withdrawn_from, 'at', withdrawn_at) end
       where id = $1`,
      [rotaId, whole ? 'WITHDRAWN' : 'PUBLISHED', whole ? rota.from : await this.notPast(from)],
    );
    const told = [
      ...new Set(going.flatMap(({ volunteers }) => volunteers.map(({ id }) => id))),
    ].sort();
    await this.letters.changed(told);
    return {
      rota: await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId }),
      withdrawn: going.length,
      toldVolunteers: told.length,
    };
  }

  private async published(rotaId: Id, from: string): Promise<RotaRow> {
    const rota = await this.tenant
      .repository(RotaRow)
      .findOneOrFail({ where: { id: rotaId }, lock: { mode: 'pessimistic_write' } });
    if (rota.state === 'DRAFT') throw new DomainError('ROTA_DRAFT');
    if (from < rota.from || from > lastDay(rota))
      throw new DomainError('VALIDATION', {}, [{ path: ['from'], message: 'DATE_IMPOSSIBLE' }]);
    if (rota.state === 'WITHDRAWN' || (rota.withdrawnFrom !== null && rota.withdrawnFrom <= from))
      throw new DomainError('ROTA_WITHDRAWN');
    return rota;
  }

  /** A rota cannot be withdrawn from a day that is over: what was covered stays so. */
  private async notPast(from: string): Promise<string> {
    const now = await today(this.tenant);
    return from < now ? now : from;
  }
}

const goes = ({ after, happened }: Withdrawable) => after && !happened;
