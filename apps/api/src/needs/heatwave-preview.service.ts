import { Injectable } from '@nestjs/common';
import type { HeatwavePreview, HeatwavePreviewQuery } from '@presence/contract';
import type { Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { HomeSupportService } from '../home-support/home-support.service';
import { Sealing } from '../sealing/sealing';
import { NeedRow } from './need.entity';
import { changesOf } from './published-contacts';

type Person = {
  id: Id;
  firstName: Buffer;
  lastName: Buffer;
  branchName: string | null;
};

/** Says whom the heatwave round concerns, and what starting or ending it does, before it is done. */
@Injectable()
export class HeatwavePreviewService {
  constructor(
    private readonly tenant: Tenant,
    private readonly homeSupport: HomeSupportService,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  async read({ from, until }: HeatwavePreviewQuery): Promise<HeatwavePreview> {
    const needs = await this.tenant
      .repository(NeedRow)
      .findBy({ heatwaveRound: true, kind: 'CALL', endedAt: IsNull() });
    const changes = await changesOf(this.tenant, needs, {
      ...(await this.homeSupport.read()),
      heatwaveFrom: from ?? null,
      heatwaveUntil: from === undefined ? null : (until ?? null),
    });
    const going = changes.flatMap(({ standing, change }) =>
      standing.filter(({ id }) => change.goes.includes(id)),
    );
    const ofPerson = Map.groupBy(changes, ({ need }) => need.personId);
    const people = (await this.people(needs.map(({ personId }) => personId))).map((person) => {
      const own = (ofPerson.get(person.personId) ?? []).map(({ change }) => change);
      const count = (kind: 'stays' | 'comes' | 'goes') =>
        own.reduce((sum, change) => sum + change[kind].length, 0);
      return { ...person, covered: count('stays'), comes: count('comes'), goes: count('goes') };
    });
    const sum = (kind: 'covered' | 'comes' | 'goes') =>
      people.reduce((all, person) => all + person[kind], 0);
    return {
      peopleCount: people.length,
      people: (await this.readsNames()) ? people : [],
      covered: sum('covered'),
      comes: sum('comes'),
      goes: sum('goes'),
      volunteers: new Set(going.flatMap(({ volunteerNames }) => volunteerNames)).size,
    };
  }

  private async readsNames(): Promise<boolean> {
    const rows = await this.tenant.query(
      sql`select 1 from organiser where id = $1 and 'COORDINATOR' = any (roles)`,
      [this.tenant.scope.organiserId],
    );
    if (rows.length > 0) await this.audit.record('READ heatwave-round', null);
    return rows.length > 0;
  }

  /** Those of the round who agreed to be called, by name. */
  private async people(ids: readonly Id[]) {
    const rows = await this.tenant.query(PEOPLE, [[...new Set(ids)]]);
    const open = await this.sealing.opener();
    const people = rows.map(({ id, firstName, lastName, branchName }) => {
      const words = [
        open('supported_person', 'first_name_sealed', id, firstName),
        open('supported_person', 'last_name_sealed', id, lastName),
      ];
      return {
        personId: id,
        name: words
          .map((word) => word ?? '?')
          .join(' ')
          .trim(),
        branchName,
      };
    });
    return people.sort((one, other) => one.name.localeCompare(other.name, 'fr'));
  }
}

const PEOPLE = sql<Person>`
  select p.id, p.first_name_sealed as "firstName", p.last_name_sealed as "lastName", b.name as "branchName"
  from supported_person p left join branch b on b.association_id = p.association_id and b.id = p.branch_id
  where p.id = any ($1) and p.ended_at is null
    and exists (select 1 from consent c where c.association_id = p.association_id and c.person_id = p.id and c.withdrawn_at is null and 'CALL' = any (c.scope))`;
