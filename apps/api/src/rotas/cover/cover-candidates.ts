import { Injectable } from '@nestjs/common';
import { DomainError, toEpochDay, type Id, type Localized } from '@presence/domain';
import { around, compile, standing, targetsOf } from '@presence/rota';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { Sealing } from '../../sealing/sealing';
import { evaluated } from '../board/evaluation-thread';
import { loadRota, type LoadedRota } from '../planning/rota-input';
import { RotaRow } from '../rota.entity';
import { hindranceInWords } from './hindrance-words';
import { takeoverCandidates } from './takeover-candidates';

/** Who could take contacts over at the time they have. */
@Injectable()
export class CoverCandidates {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  /** For each of these contacts of a rota, who could do it in the place of a volunteer. */
  async inPlaceOf(leavingId: Id, rotaId: Id, contactIds: readonly Id[]): Promise<Map<Id, Id[]>> {
    const { input, names, contacts } = await this.load(rotaId);
    const concerned = {
      input: around(input, contactIds),
      names: { volunteer: names, person: new Map(), branch: new Map() },
    };
    const able = await evaluated(concerned, {
      about: 'TAKEOVERS',
      contacts: contacts.filter(({ id }) => contactIds.includes(id)),
      leavingId,
    });
    return able ?? new Map();
  }

  /**
   * What keeps one volunteer, at this moment, from taking a contact over, in words for them; null where nothing does.
   * @throws DomainError CONTACT_CANCELLED where the person does not want the contact any more
   */
  async hindrance(
    volunteerId: Id,
    leavingId: Id,
    { id, rotaId }: { id: Id; rotaId: Id },
  ): Promise<Localized | null> {
    const { input, contacts } = await this.load(rotaId);
    const compiled = compile(around(input, [id], [volunteerId]));
    const timed = standing(compiled);
    const at = compiled.contacts.findIndex((contact) => contact.id === id);
    const known = contacts.find((contact) => contact.id === id);
    if (at < 0 || !known) throw new DomainError('CONTACT_CANCELLED');
    if (takeoverCandidates({ compiled, timed }, known, leavingId).includes(volunteerId))
      return null;
    const day = toEpochDay(known.date ?? input.from) - toEpochDay(input.from);
    const target = targetsOf(compiled, timed, at, (one) => one === volunteerId).find(
      (one) => one.day === day,
    );
    return hindranceInWords(target?.obstacles);
  }

  private async load(rotaId: Id): Promise<LoadedRota> {
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    // The last second tries of a rota may be a day or two after its end.
    const [last] = await this.tenant.query(
      sql<{
        weeks: number | null;
      }>`select max(week) + 1 as weeks from contact where rota_id = $1 and state = 'PUBLISHED' and starts_at > now()`,
      [rotaId],
    );
    const longer = { ...rota, weeks: Math.max(rota.weeks, last?.weeks ?? 0) };
    return loadRota(this.tenant, await this.sealing.opener(), longer, new Date().toISOString());
  }
}
