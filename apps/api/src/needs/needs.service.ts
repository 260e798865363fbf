import { Injectable } from '@nestjs/common';
import type { NeedDraft, NeedPreview, NeedView } from '@presence/contract';
import type { Id, Need } from '@presence/domain';
import { In, IsNull } from 'typeorm';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { HomeSupportService } from '../home-support/home-support.service';
import { ContactsService } from '../contacts/contacts.service';
import { assertOnRecord, needView } from '../people/people.service';
import { NeedRow } from './need.entity';
import {
  applyChanges,
  changesOf,
  dropProposals,
  previewOf,
  type RotaChange,
} from './published-contacts';

type Settings = Parameters<typeof changesOf>[2];

/** What these needs, as they stand, ask of drafts or published rotas to come that differs from what stands there. */
export async function changesOfStanding(
  tenant: Tenant,
  needIds: readonly Id[],
  settings: Settings,
  where: 'DRAFT' | 'PUBLISHED',
): Promise<RotaChange[]> {
  const needs = await tenant.repository(NeedRow).findBy({ id: In([...needIds]) });
  return changesOf(tenant, needs, settings, where);
}
export { dropProposals } from './published-contacts';

@Injectable()
export class NeedsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly homeSupport: HomeSupportService,
    private readonly contacts: ContactsService,
  ) {}

  read(id: Id): Promise<NeedView> {
    return needView(this.tenant, id);
  }

  /** A person who was referred has waited since then, not since somebody typed in the first need. */
  async create(personId: Id, draft: NeedDraft): Promise<NeedView> {
    await assertOnRecord(this.tenant, personId);
    const [referral] = await this.tenant.query(
      sql<{
        since: Date;
      }>`select min(received_at) as since from referral r where person_id = $1 and not exists (select 1 from need n where n.person_id = $1) having min(received_at) is not null`,
      [personId],
    );
    const created = await createOnce(this.tenant, NeedRow, {
      ...draft,
      personId,
      ...(referral && { waitingSince: referral.since.toISOString() }),
    });
    if (created)
      await this.applyTo([await this.tenant.repository(NeedRow).findOneByOrFail({ id: draft.id })]);
    return this.read(draft.id);
  }

  async preview(id: Id, draft: NeedDraft): Promise<NeedPreview> {
    const row = await this.tenant.repository(NeedRow).findOneByOrFail({ id });
    const changes = await changesOf(
      this.tenant,
      [{ ...row, ...draft, id }],
      await this.homeSupport.read(),
    );
    return previewOf(changes);
  }

  /** Saves, and does to the published rota what the preview said; drafts lose what no longer holds. */
  async change(id: Id, version: number, draft: NeedDraft): Promise<NeedView> {
    const rows = this.tenant.repository(NeedRow);
    const row = await loadForChange(rows, { id }, version);
    await this.applyTo([await rows.save(Object.assign(row, draft, { id }))]);
    return this.read(id);
  }

  /** What is only proposed of it goes too, lest a rota be published with it. */
  async end(id: Id, version: number): Promise<NeedView> {
    const rows = this.tenant.repository(NeedRow);
    const row = await loadForChange(rows, { id }, version);
    await this.applyTo([
      await rows.save(Object.assign(row, { endedAt: row.endedAt ?? new Date().toISOString() })),
    ]);
    const proposed = await this.tenant.query(
      sql<{
        id: Id;
      }>`select k.id from contact k join rota r on r.id = k.rota_id where k.need_id = $1 and r.state = 'DRAFT'`,
      [id],
    );
    await this.contacts.cancelComing({ ids: proposed.map((contact) => contact.id) });
    return this.read(id);
  }

  /** The heatwave was switched on or off: the calls of its round come or go in what is published. */
  async applyHeatwave(): Promise<void> {
    await this.applyTo(
      await this.tenant
        .repository(NeedRow)
        .findBy({ heatwaveRound: true, kind: 'CALL', endedAt: IsNull() }),
    );
  }

  private async applyTo(needs: readonly Need[]): Promise<void> {
    const settings = await this.homeSupport.read();
    await applyChanges(this.tenant, this.contacts, await changesOf(this.tenant, needs, settings));
    await dropProposals(this.tenant, await changesOf(this.tenant, needs, settings, 'DRAFT'));
  }
}
