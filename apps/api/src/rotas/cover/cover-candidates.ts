import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { ableToTakeOver, compile, standing } from '@presence/rota';
import { Tenant } from '../../database/tenant';
import { Sealing } from '../../sealing/sealing';
import { loadRota } from '../planning/rota-input';
import { RotaRow } from '../rota.entity';

/** Who could take a contact over at the time it has. */
@Injectable()
export class CoverCandidates {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  /** Those who had it are asked about as if they still did: whose place is to be taken makes no difference to the others. */
  async of({ id, rotaId }: { id: Id; rotaId: Id }): Promise<Id[]> {
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    const { input, contacts } = await loadRota(this.tenant, await this.sealing.opener(), rota, new Date().toISOString());
    const volunteerIds = contacts.find((contact) => contact.id === id)?.volunteers.map(({ volunteerId }) => volunteerId) ?? [];
    const compiled = compile({ ...input, contacts: input.contacts.map((contact) => (contact.id === id ? { ...contact, volunteerIds } : contact)) });
    const at = compiled.contacts.findIndex((contact) => contact.id === id);
    return at < 0 ? [] : ableToTakeOver(compiled, standing(compiled), at).flatMap((volunteer) => compiled.volunteers[volunteer]?.source.id ?? []);
  }

  async nameOf(personId: Id, firstNameSealed: Buffer, lastNameSealed: Buffer): Promise<string> {
    const open = await this.sealing.opener();
    const words = [open('supported_person', 'first_name_sealed', personId, firstNameSealed), open('supported_person', 'last_name_sealed', personId, lastNameSealed)];
    return words.map((word) => word ?? '?').join(' ').trim();
  }
}
