import { Injectable } from '@nestjs/common';
import type {
  ConcernClosingDraft,
  ConcernDraft,
  ConcernEntryDraft,
  ConcernLine,
  ConcernOwnerDraft,
  ConcernReceipt,
  ConcernView,
} from '@presence/contract';
import { DomainError, dueOn, type Id } from '@presence/domain';
import { organiserOf } from '../associations/associations.service';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { zoneOf } from '../database/association-clock';
import { sql } from '../database/sql';
import { ConcernEntryRow } from './concern-entry.entity';
import { ConcernReading } from './concern-reading.service';
import { ConcernRow } from './concern.entity';
import { SafeguardingLetters } from './safeguarding-letters';

/** Worries about somebody's safety: raised by anybody, followed by the safeguarding leads alone. */
@Injectable()
export class ConcernsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly reading: ConcernReading,
    private readonly letters: SafeguardingLetters,
  ) {}

  /** The same id again raises nothing more. A contact that is not the raiser's own answers as one that does not exist. */
  async raise({ words, ...draft }: ConcernDraft): Promise<ConcernReceipt> {
    const raisedAt = new Date().toISOString();
    const { organiserId } = this.tenant.scope;
    const personId = draft.contactId && (await this.personOf(draft.contactId));
    const wordsSealed = await this.sealing.seal('concern', 'words_sealed', draft.id, words);
    const row = {
      ...draft,
      personId,
      wordsSealed,
      raisedBy: organiserId,
      raisedAt,
      dueOn: dueOn(draft.kind, raisedAt, await zoneOf(this.tenant)),
    };
    if (!(await createOnce(this.tenant, ConcernRow, row))) {
      const known = await this.tenant
        .repository(ConcernRow)
        .findOneBy({ id: draft.id, raisedBy: organiserId });
      if (!known) throw new DomainError('NOT_FOUND');
      return known;
    }
    await this.letters.tell(draft.id);
    return { id: draft.id, raisedAt };
  }

  list(): Promise<ConcernLine[]> {
    return this.reading.list();
  }

  read(id: Id): Promise<ConcernView> {
    return this.reading.read(id);
  }

  /** Only a safeguarding lead can be the owner: nobody else could read it. */
  async entrust(
    id: Id,
    version: number,
    { ownerId, dueOn: date }: ConcernOwnerDraft,
  ): Promise<ConcernView> {
    const row = await this.open(id, version);
    const lead = await organiserOf(this.tenant, ownerId);
    if (!lead || lead.leftAt !== null || !lead.roles.includes('SAFEGUARDING_LEAD'))
      throw new DomainError('VALIDATION', {}, [{ path: ['ownerId'], message: 'ID_INVALID' }]);
    await this.rows.save(Object.assign(row, { ownerId, dueOn: date }));
    return this.reading.read(id);
  }

  async add(id: Id, { id: entryId, words }: ConcernEntryDraft): Promise<ConcernView> {
    const concern = await this.rows.findOneByOrFail({ id });
    if (concern.closedAt !== null) throw new DomainError('CONCERN_CLOSED');
    const wordsSealed = await this.sealing.seal('concern_entry', 'words_sealed', entryId, words);
    await createOnce(this.tenant, ConcernEntryRow, {
      id: entryId,
      concernId: id,
      by: this.tenant.scope.organiserId,
      at: new Date().toISOString(),
      wordsSealed,
    });
    return this.reading.read(id);
  }

  async close(id: Id, version: number, { word }: ConcernClosingDraft): Promise<ConcernView> {
    const row = await this.open(id, version);
    const closingWordSealed = await this.sealing.seal('concern', 'closing_word_sealed', id, word);
    await this.rows.save(
      Object.assign(row, { closingWordSealed, closedAt: new Date().toISOString() }),
    );
    return this.reading.read(id);
  }

  private get rows() {
    return this.tenant.repository(ConcernRow);
  }

  private async open(id: Id, version: number): Promise<ConcernRow> {
    const row = await loadForChange(this.rows, { id }, version);
    if (row.closedAt !== null) throw new DomainError('CONCERN_CLOSED');
    return row;
  }

  /** A coordinator may raise one about any contact, a volunteer about their own. */
  private async personOf(contactId: Id): Promise<Id> {
    const [contact] = await this.tenant.query(
      sql<{ personId: Id }>`select c.person_id as "personId" from contact c where c.id = $1 and (
         exists (select 1 from contact_volunteer cv where cv.contact_id = c.id and cv.volunteer_id = $2 and cv.held and cv.answer <> 'DECLINED')
         or exists (select 1 from organiser o where o.id = $2 and o.roles && '{COORDINATOR,SAFEGUARDING_LEAD}'))`,
      [contactId, this.tenant.scope.organiserId],
    );
    if (!contact) throw new DomainError('NOT_FOUND');
    return contact.personId;
  }
}
