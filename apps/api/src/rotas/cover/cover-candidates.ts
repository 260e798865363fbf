import { Injectable } from '@nestjs/common';
import type { Words } from '@presence/contract';
import { DomainError, toEpochDay, type Contact, type Id } from '@presence/domain';
import { ableToTakeOver, compile, standing, standingAt, targetsOf, type Compiled, type Timed } from '@presence/rota';
import { Tenant } from '../../database/tenant';
import { Sealing } from '../../sealing/sealing';
import { loadRota } from '../planning/rota-input';
import { RotaRow } from '../rota.entity';
import { hindranceInWords } from './hindrance-words';

type AsStands = { compiled: Compiled; timed: Timed; contacts: readonly Contact[] };

/** Who could take contacts over at the time they have. */
@Injectable()
export class CoverCandidates {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  /**
   * For each of these contacts of a rota, who could do it in the place of a volunteer, beside those who stay. One who
   * had it already, or declined, is not asked. Nobody for a contact that the rota no longer asks for.
   */
  async inPlaceOf(leavingId: Id, rotaId: Id, contactIds: readonly Id[]): Promise<Map<Id, Id[]>> {
    const asStands = await this.asStands(rotaId);
    return new Map(contactIds.map((id) => [id, ableTo(asStands, id, leavingId)]));
  }

  /**
   * What keeps one volunteer, at this moment, from taking a contact over, in words for them; null where nothing does.
   * @throws DomainError CONTACT_CANCELLED where the person does not want the contact any more
   */
  async hindrance(volunteerId: Id, leavingId: Id, { id, rotaId }: { id: Id; rotaId: Id }): Promise<Words | null> {
    const asStands = await this.asStands(rotaId);
    const { compiled, timed, contacts } = asStands;
    const at = compiled.contacts.findIndex((contact) => contact.id === id);
    if (at < 0) throw new DomainError('CONTACT_CANCELLED');
    if (ableTo(asStands, id, leavingId).includes(volunteerId)) return null;
    const day = toEpochDay(contacts.find((contact) => contact.id === id)?.date ?? compiled.input.from) - toEpochDay(compiled.input.from);
    const target = targetsOf(compiled, timed, at).find((one) => one.day === day && compiled.volunteers[one.volunteer]?.source.id === volunteerId);
    return hindranceInWords(target?.obstacles);
  }

  private async asStands(rotaId: Id): Promise<AsStands> {
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    const { input, contacts } = await loadRota(this.tenant, await this.sealing.opener(), rota, new Date().toISOString());
    const compiled = compile(input);
    return { compiled, timed: standing(compiled), contacts };
  }

  async nameOf(personId: Id, firstNameSealed: Buffer, lastNameSealed: Buffer): Promise<string> {
    const open = await this.sealing.opener();
    const words = [open('supported_person', 'first_name_sealed', personId, firstNameSealed), open('supported_person', 'last_name_sealed', personId, lastNameSealed)];
    return words.map((word) => word ?? '?').join(' ').trim();
  }
}

function ableTo({ compiled, timed, contacts }: AsStands, id: Id, leavingId: Id): Id[] {
  const at = compiled.contacts.findIndex((contact) => contact.id === id);
  const known = contacts.find((contact) => contact.id === id);
  if (at < 0 || !known || known.date === null || known.start === null) return [];
  const staying = known.volunteers.filter(({ volunteerId, answer }) => volunteerId !== leavingId && answer !== 'DECLINED').map(({ volunteerId }) => volunteerId);
  const positions = compiled.volunteers.flatMap(({ source }, volunteer) => (staying.includes(source.id) ? [volunteer] : []));
  const place = standingAt(compiled, known.date, known.start, positions, known.timeZone);
  const able = place ? ableToTakeOver(compiled, timed, at, place).flatMap((volunteer) => compiled.volunteers[volunteer]?.source.id ?? []) : [];
  return able.filter((volunteerId) => volunteerId !== leavingId && !known.volunteers.some((one) => one.volunteerId === volunteerId));
}
