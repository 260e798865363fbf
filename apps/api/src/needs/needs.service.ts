import { Injectable } from '@nestjs/common';
import type { NeedDraft, NeedPreview, NeedView } from '@presence/contract';
import type { Id, Need } from '@presence/domain';
import { IsNull } from 'typeorm';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { HomeSupportService } from '../home-support/home-support.service';
import { ComingContacts } from '../people/coming-contacts';
import { NEED_COLUMNS } from '../people/person.queries';
import { SupportedPersonRow } from '../people/supported-person.entity';
import { NeedRow } from './need.entity';
import { applyChanges, changesOf, dropProposals, previewOf } from './published-contacts';

@Injectable()
export class NeedsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly homeSupport: HomeSupportService,
    private readonly coming: ComingContacts,
  ) {}

  async read(id: Id): Promise<NeedView> {
    await this.tenant.repository(NeedRow).findOneByOrFail({ id });
    const [need] = await this.tenant.query<NeedView>(
      `select ${NEED_COLUMNS} from need n where n.id = $1`,
      [id],
    );
    return need as NeedView;
  }

  /** A person who was referred has waited since then, not since somebody typed in the first need. */
  async create(personId: Id, draft: NeedDraft): Promise<NeedView> {
    await this.tenant
      .repository(SupportedPersonRow)
      .findOneByOrFail({ id: personId, erasedAt: IsNull() });
    const [referral] = await this.tenant.query<{ since: Date }>(
      'select min(received_at) as since from referral r where person_id = $1 and not exists (select 1 from need n where n.person_id = $1) having min(received_at) is not null',
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
    const proposed = await this.tenant.query<{ id: Id }>(
      `select k.id from contact k join rota r on r.id = k.rota_id where k.need_id = $1 and r.state = 'DRAFT'`,
      [id],
    );
    await this.coming.cancel({ ids: proposed.map((contact) => contact.id) });
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
    await applyChanges(this.tenant, this.coming, await changesOf(this.tenant, needs, settings));
    await dropProposals(this.tenant, await changesOf(this.tenant, needs, settings, 'DRAFT'));
  }
}
