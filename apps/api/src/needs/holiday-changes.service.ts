import { Injectable } from '@nestjs/common';
import type { HomeSupportPreview } from '@presence/contract';
import {
  kindsWithOtherHolidays,
  type HolidayRule,
  type HomeSupportSettings,
} from '@presence/domain';
import { In, IsNull } from 'typeorm';
import { Tenant } from '../database/tenant';
import { HomeSupportService } from '../home-support/home-support.service';
import { ContactsService, publicationTurn } from '../contacts/contacts.service';
import { causedChanges } from './caused-changes';
import { NeedRow } from './need.entity';
import { applyChanges, changesOf, type RotaChange } from './published-contacts';

/** What published rotas become when the association opens or closes public holidays. */
@Injectable()
export class HolidayChangesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly homeSupport: HomeSupportService,
    private readonly contacts: ContactsService,
  ) {}

  async preview(rule: HolidayRule): Promise<HomeSupportPreview> {
    const before = await this.homeSupport.read();
    return previewOf(await this.changes(before, { ...before, ...rule }));
  }

  /** Cancels what falls on days that close, and adds uncovered what is then missing; those who had it are told. */
  async apply(before: HomeSupportSettings, after: HomeSupportSettings): Promise<void> {
    if (kindsWithOtherHolidays(before, after).length === 0) return;
    // A publication under way still knows the former rule: what it publishes is looked at too.
    await publicationTurn(this.tenant);
    await applyChanges(this.tenant, this.contacts, await this.changes(before, after));
  }

  private async changes(
    before: HomeSupportSettings,
    after: HomeSupportSettings,
  ): Promise<RotaChange[]> {
    const needs = await this.tenant.repository(NeedRow).find({
      where: {
        kind: In(kindsWithOtherHolidays(before, after)),
        onPublicHolidays: IsNull(),
        endedAt: IsNull(),
      },
      order: { id: 'ASC' },
    });
    return causedChanges(
      await changesOf(this.tenant, needs, before),
      await changesOf(this.tenant, needs, after),
    );
  }
}

function previewOf(changes: readonly RotaChange[]): HomeSupportPreview {
  const gone = changes.flatMap(({ standing, change, closed }) =>
    standing
      .filter(({ id }) => change.goes.includes(id))
      .map(({ date, volunteerNames }) => ({
        date,
        name: closed.find((holiday) => holiday.date === date)?.name ?? null,
        volunteerNames,
      })),
  );
  const days = [...Map.groupBy(gone, ({ date }) => date).values()].flatMap(([first, ...others]) =>
    first ? [{ date: first.date, name: first.name, contacts: others.length + 1 }] : [],
  );
  return {
    days: days.sort((one, other) => (one.date < other.date ? -1 : 1)),
    comes: changes.reduce((sum, { change }) => sum + change.comes.length, 0),
    volunteers: new Set(gone.flatMap(({ volunteerNames }) => volunteerNames)).size,
  };
}
