import { Injectable } from '@nestjs/common';
import type {
  BoardContacts,
  BoardContactsQuery,
  RotaBoard,
  RotaDraft,
  RotaSummary,
} from '@presence/contract';
import { DomainError, lastDay, type Id, type Rota, type TimeZone } from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { branchesOf } from '../associations/associations.service';
import { assertNoOverlap } from './lifecycle/overlaps';
import { Sealing } from '../sealing/sealing';
import { boardHolidays } from './board/board-holidays';
import { missingByWeek } from './board/missing';
import { momentsWithRoom } from './planning/moments-with-room';
import { RotaRow } from './rota.entity';
import {
  boardContacts,
  boardVolunteers,
  boardWeeks,
  sealedNames,
  sealedNamesOf,
  summaries,
  type SealedName,
} from './rotas.queries';

/** The periods that are planned, and the board of each. */
@Injectable()
export class RotasService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  list(): Promise<RotaSummary[]> {
    return summaries(this.tenant);
  }

  /** @throws DomainError ROTA_OVERLAPS where a published rota covers a part of the period */
  async create(draft: RotaDraft): Promise<Rota> {
    if (draft.branchId !== null) await this.assertBranch(draft.branchId);
    await assertNoOverlap(this.tenant, draft);
    await createOnce(this.tenant, RotaRow, draft);
    return this.row(draft.id);
  }

  /** What the board is made of. Names of people are opened for it, which the audit log tells. */
  async board(id: Id): Promise<RotaBoard> {
    const rota = await this.row(id);
    const branches = (await branchesOf(this.tenant)).map(({ id: branchId, name }) => ({
      id: branchId,
      name,
    }));
    const people = await this.people(id);
    await this.audit.record('READ rota', id);
    return {
      rota,
      branchName: branches.find(({ id: branchId }) => branchId === rota.branchId)?.name ?? null,
      branches,
      people,
      volunteers: await boardVolunteers(this.tenant, rota, lastDay(rota)),
      weeks: await this.weeks(rota),
      holidays: await boardHolidays(this.tenant, rota),
    };
  }

  /** Those of these moments (instants, soonest first) at which each of these volunteers may have one contact more. */
  momentsWithRoom(
    volunteerIds: readonly Id[],
    moments: readonly string[],
    timeZone: TimeZone,
  ): Promise<string[]> {
    return momentsWithRoom(this.tenant, volunteerIds, moments, timeZone);
  }

  private async assertBranch(branchId: Id): Promise<void> {
    const branches = await branchesOf(this.tenant);
    if (!branches.some(({ id }) => id === branchId)) throw new DomainError('NOT_FOUND');
  }

  private async weeks(rota: RotaRow): Promise<RotaBoard['weeks']> {
    const missing = await missingByWeek(this.tenant, rota);
    return (await boardWeeks(this.tenant, rota)).map((week, at) => ({
      ...week,
      missingCount: missing[at] ?? 0,
    }));
  }

  /** The contacts of one week of the board, page by page. */
  async contacts(id: Id, query: BoardContactsQuery): Promise<BoardContacts> {
    await this.row(id);
    return boardContacts(this.tenant, id, query);
  }

  /** The names of the people of a rota, by id, in alphabetical order. */
  async names(rotaId: Id): Promise<Map<Id, string>> {
    return namesIn(await this.people(rotaId));
  }

  /** The names of these people, which the audit log notes. */
  async namesOf(personIds: readonly Id[]): Promise<Map<Id, string>> {
    await this.audit.record('READ rota', null);
    return namesIn(await this.opened(await sealedNamesOf(this.tenant, personIds)));
  }

  private async people(rotaId: Id): Promise<RotaBoard['people']> {
    return this.opened(await sealedNames(this.tenant, rotaId));
  }

  private async opened(sealed: readonly SealedName[]): Promise<RotaBoard['people']> {
    const open = await this.sealing.opener();
    const people = sealed.map(({ id, branchId, firstName, lastName }) => {
      const words = [
        open('supported_person', 'first_name_sealed', id, firstName),
        open('supported_person', 'last_name_sealed', id, lastName),
      ];
      const name = words.map((word) => word ?? '?').join(' ');
      return { id, branchId, name: name.trim() };
    });
    return people.sort((one, other) => IN_FRENCH.compare(one.name, other.name));
  }

  row(id: Id): Promise<RotaRow> {
    return this.tenant.repository(RotaRow).findOneByOrFail({ id });
  }
}

/** One for all: localeCompare makes another for each pair of names. */
const IN_FRENCH = new Intl.Collator('fr');

const namesIn = (people: RotaBoard['people']) => new Map(people.map(({ id, name }) => [id, name]));
