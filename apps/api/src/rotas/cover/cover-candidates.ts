import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { ableToTakeOver, compile, standing, standingAt } from '@presence/rota';
import { Tenant } from '../../database/tenant';
import { Sealing } from '../../sealing/sealing';
import { loadRota } from '../planning/rota-input';
import { RotaRow } from '../rota.entity';

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
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    const { input, contacts } = await loadRota(this.tenant, await this.sealing.opener(), rota, new Date().toISOString());
    const compiled = compile(input);
    const timed = standing(compiled);
    const position = new Map(compiled.volunteers.map(({ source }, at) => [source.id, at]));
    const ableTo = (id: Id): Id[] => {
      const at = compiled.contacts.findIndex((contact) => contact.id === id);
      const known = contacts.find((contact) => contact.id === id);
      if (at < 0 || !known || known.date === null || known.start === null) return [];
      const staying = known.volunteers.filter(({ volunteerId, answer }) => volunteerId !== leavingId && answer !== 'DECLINED');
      const place = standingAt(compiled, known.date, known.start, staying.flatMap(({ volunteerId }) => position.get(volunteerId) ?? []), known.timeZone);
      const able = place ? ableToTakeOver(compiled, timed, at, place).flatMap((volunteer) => compiled.volunteers[volunteer]?.source.id ?? []) : [];
      return able.filter((volunteerId) => volunteerId !== leavingId && !known.volunteers.some((one) => one.volunteerId === volunteerId));
    };
    return new Map(contactIds.map((id) => [id, ableTo(id)]));
  }

  async nameOf(personId: Id, firstNameSealed: Buffer, lastNameSealed: Buffer): Promise<string> {
    const open = await this.sealing.opener();
    const words = [open('supported_person', 'first_name_sealed', personId, firstNameSealed), open('supported_person', 'last_name_sealed', personId, lastNameSealed)];
    return words.map((word) => word ?? '?').join(' ').trim();
  }
}
