import {
  newId,
  timeZoneOf,
  type Association,
  type Group,
  type Id,
  type Role,
  type Venue,
} from '@presence/domain';
import { aGroup, anAssociation, aVenue } from '@presence/testing';
import { hash } from '@node-rs/argon2';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { AccountRow } from '../accounts/account.entity';
import { AssociationRow } from '../associations/association.entity';
import { OrganiserRow } from '../associations/organiser.entity';
import { CommuneRow } from '../geography/commune.entity';
import { GroupRow } from '../groups/group.entity';
import { VenueRow } from '../venues/venue.entity';

/** The password of everybody in the tests. */
export const PASSWORD = 'un mot de passe de test';

const passwordHash = hash(PASSWORD, { memoryCost: 8, timeCost: 1 });

/** Stores what the factories make: the situation a test begins with. */
export class Given {
  constructor(private readonly owner: DataSource) {}

  async association(over: Partial<Association> = {}): Promise<AssociationRow> {
    const association = anAssociation(over);
    return this.within(association.id, (manager) =>
      manager.save(manager.create(AssociationRow, association)),
    );
  }

  async account(email: string): Promise<AccountRow> {
    const known = await this.owner.manager.findOneBy(AccountRow, { email });
    if (known) return known;
    return this.owner.manager.save(
      this.owner.manager.create(AccountRow, {
        id: newId(),
        email,
        displayName: email.split('@')[0],
        locale: 'fr',
        passwordHash: await passwordHash,
      }),
    );
  }

  /** A seat in the association, with the account that sits there. */
  async organiser(association: { id: Id }, email: string, roles: Role[]): Promise<OrganiserRow> {
    const account = await this.account(email);
    return this.store(association, OrganiserRow, {
      id: newId(),
      accountId: account.id,
      roles,
      branchId: null,
      leftAt: null,
    });
  }

  async venue(association: { id: Id }, over: Partial<Venue> = {}): Promise<VenueRow> {
    await this.commune(over.inseeCode);
    return this.store(association, VenueRow, aVenue(over));
  }

  async group(association: { id: Id }, over: Partial<Group> = {}): Promise<GroupRow> {
    await this.commune(over.inseeCode);
    return this.store(association, GroupRow, aGroup(over));
  }

  /** Lyon, unless another commune is asked for. */
  async commune(inseeCode = '69123', over: Partial<CommuneRow> = {}): Promise<void> {
    const lyon = {
      name: 'Lyon',
      searchName: 'lyon',
      postcodes: ['69001', '69003'],
      departmentCode: '69',
      regionCode: '84',
      latitude: 45.7485,
      longitude: 4.8467,
    };
    await this.owner.manager.upsert(
      CommuneRow,
      {
        inseeCode,
        ...lyon,
        approximate: false,
        population: 500_000,
        timeZone: timeZoneOf(inseeCode),
        ...over,
      },
      ['inseeCode'],
    );
    await this.owner.query(
      `insert into reference_load (name, version) values ('communes', 'given')
       on conflict (name) do update set version = 'given', loaded_at = clock_timestamp()`,
    );
  }

  /** Stores any private row of the association. */
  store<Row extends ObjectLiteral>(
    association: { id: Id },
    entity: EntityTarget<Row>,
    row: object,
  ): Promise<Row> {
    return this.within(
      association.id,
      (manager) =>
        manager.save(
          manager.create(entity, { ...row, associationId: association.id } as never),
        ) as Promise<Row>,
    );
  }

  /** Work on the rows of one association, as the owner of the database. */
  within<T>(associationId: Id, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [associationId]);
      return work(manager);
    });
  }
}
