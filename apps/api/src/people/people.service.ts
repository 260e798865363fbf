import { Injectable } from '@nestjs/common';
import type {
  NeedView,
  PeoplePage,
  PeopleQuery,
  PersonDraft,
  PersonView,
} from '@presence/contract';
import { consented, DomainError, phoneOfPlace, type Consent, type Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { communeNamed } from '../geography/geography.service';
import { NameMarks } from '../sealing/name-marks.service';
import { Sealing } from '../sealing/sealing';
import { ConsentRow } from './consent.entity';
import { inOrderOfNames } from './order-of-names';
import { findPeople, linesOf } from './people.queries';
import { needRead, recordOf } from './person.queries';
import { openNames, openPerson, sealPerson } from './sealed-person';
import { SupportedPersonRow } from './supported-person.entity';

export { correctReached, noteContact } from './contact-clock';
export { noteSilenceTold, type SilenceLevel } from './silence-told';

const PAGE = 50;

/** That a person is known, also one whose record was erased. @throws EntityNotFoundError */
export async function assertKnown(tenant: Tenant, id: Id): Promise<void> {
  await tenant.repository(SupportedPersonRow).findOneByOrFail({ id });
}

/** That a person has a record. @throws EntityNotFoundError also for one that was erased */
export async function assertOnRecord(tenant: Tenant, id: Id): Promise<void> {
  await tenant.repository(SupportedPersonRow).findOneByOrFail({ id, erasedAt: IsNull() });
}

/** A person's first name, still sealed; null where nobody calls or visits them any more, or may. @throws EntityNotFoundError */
export async function firstNameOfAccompanied(tenant: Tenant, id: Id): Promise<Buffer | null> {
  const person = await tenant
    .repository(SupportedPersonRow)
    .findOneByOrFail({ id, erasedAt: IsNull() });
  const consents = await tenant.repository(ConsentRow).findBy({ personId: id });
  const accompanied = person.endedAt === null && consented(consents).length > 0;
  return accompanied ? person.firstNameSealed : null;
}

/** A need with its next contact, as its person's record shows it. */
export const needView = async (tenant: Tenant, id: Id): Promise<NeedView> => {
  const need = await needRead(tenant, id);
  if (!need) throw new DomainError('NOT_FOUND');
  return need;
};

@Injectable()
export class PeopleService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly marks: NameMarks,
    private readonly audit: AuditService,
  ) {}

  /**
   * Names are opened to be put in order, since nothing in the table says it; who waits longest comes first in the waiting
   * list. It tells names, which the audit log notes.
   */
  async list(query: PeopleQuery): Promise<PeoplePage> {
    const open = await this.sealing.opener();
    const rows = await findPeople(this.tenant, query, await this.marks.searched(query.name ?? ''));
    const people =
      query.show === 'WAITING'
        ? rows.sort((a, b) => ((a.waitingSince ?? '') < (b.waitingSince ?? '') ? -1 : 1))
        : await inOrderOfNames(open, rows);
    const shown = people.slice((query.page - 1) * PAGE, query.page * PAGE);
    await this.audit.record('READ people', null);
    const lines = new Map(
      (
        await linesOf(
          this.tenant,
          shown.map(({ id }) => id),
        )
      ).map((line) => [line.id, line]),
    );
    const page = shown.flatMap((row) => {
      const { id, waitingSince } = row;
      const [line, names] = [lines.get(id), openNames(open, row)];
      return line
        ? [
            {
              ...line,
              firstName: names?.firstName ?? '',
              lastName: names?.lastName ?? '',
              unreadable: names === null,
              waitingSince,
            },
          ]
        : [];
    });
    return {
      people: page,
      total: people.length,
      page: query.page,
      pageCount: Math.max(1, Math.ceil(people.length / PAGE)),
    };
  }

  async read(id: Id): Promise<PersonView> {
    const row = await this.tenant
      .repository(SupportedPersonRow)
      .findOneByOrFail({ id, erasedAt: IsNull() });
    await this.audit.record('READ person', id);
    const { typed: coordinatesTyped, ...identity } = await openPerson(this.sealing, row);
    const record = await recordOf(this.tenant, id);
    const {
      branchId,
      inseeCode,
      languages,
      wishes,
      leadVolunteerId,
      paperPlan,
      lastContactAt,
      lastReachedAt,
      endedAt,
      version,
    } = row;
    const plain = {
      id,
      branchId,
      inseeCode,
      languages,
      wishes,
      leadVolunteerId,
      paperPlan,
      lastContactAt,
      lastReachedAt,
      endedAt,
      version,
    };
    return {
      ...plain,
      ...identity,
      ...record,
      coordinatesTyped,
      consented: consented(record.consents as Consent[]),
    };
  }

  async create(draft: PersonDraft): Promise<PersonView> {
    await createOnce(this.tenant, SupportedPersonRow, {
      ...(await this.sealed(draft.id, draft)),
      id: draft.id,
    });
    return this.read(draft.id);
  }

  async change(id: Id, version: number, draft: PersonDraft): Promise<PersonView> {
    const rows = this.tenant.repository(SupportedPersonRow);
    const row = await loadForChange(rows, { id, erasedAt: IsNull() }, version);
    await rows.save(Object.assign(row, await this.sealed(id, draft)));
    return this.read(id);
  }

  /** A home whose place is not typed stands where its commune does. */
  private async sealed(id: Id, { coordinates, ...draft }: PersonDraft) {
    const commune = await communeNamed(this.tenant.manager, draft.inseeCode, draft.postcode);
    const { latitude, longitude } = coordinates ?? commune;
    const { inseeCode } = commune;
    const phone = <T extends string | null>(typed: T, ...path: (string | number)[]) =>
      phoneOfPlace(typed, inseeCode, path);
    const { branchId, languages, wishes, leadVolunteerId, paperPlan } = draft;
    const columns = await sealPerson(this.sealing, this.marks, id, {
      ...draft,
      phones: draft.phones.map((each, index) => phone(each, 'phones', index)),
      emergencyContact: draft.emergencyContact && {
        ...draft.emergencyContact,
        phone: phone(draft.emergencyContact.phone, 'emergencyContact', 'phone'),
      },
      latitude,
      longitude,
      typed: coordinates !== null,
    });
    return { branchId, inseeCode, languages, wishes, leadVolunteerId, paperPlan, ...columns };
  }
}
