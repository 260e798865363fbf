import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { compile } from '@presence/rota';
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

  async of({ id, rotaId }: { id: Id; rotaId: Id }): Promise<Id[]> {
    const rota = await this.tenant.repository(RotaRow).findOneByOrFail({ id: rotaId });
    const { input } = await loadRota(this.tenant, await this.sealing.opener(), rota, new Date().toISOString());
    const compiled = compile(input);
    const at = compiled.contacts.findIndex((contact) => contact.id === id);
    const need = compiled.instance.needs[compiled.instance.contacts[at]?.need ?? -1];
    return (need?.candidates ?? []).flatMap(({ volunteer }) => compiled.volunteers[volunteer]?.source.id ?? []);
  }

  async nameOf(personId: Id, firstNameSealed: Buffer, lastNameSealed: Buffer): Promise<string> {
    const open = await this.sealing.opener();
    const words = [open('supported_person', 'first_name_sealed', personId, firstNameSealed), open('supported_person', 'last_name_sealed', personId, lastNameSealed)];
    return words.map((word) => word ?? '?').join(' ').trim();
  }
}
