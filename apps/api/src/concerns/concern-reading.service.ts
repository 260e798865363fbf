import { Injectable } from '@nestjs/common';
import type { ConcernLine, ConcernView } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { AuditService } from '../audit/audit.service';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';

const NAME = (organiser: string) =>
  `(select a.display_name from organiser g join account a on a.id = g.account_id where g.id = ${organiser})`;

const LINE = `c.id, c.kind, ${iso('c.raised_at')} as "raisedAt", c.owner_id as "ownerId", c.due_on as "dueOn", ${iso('c.closed_at')} as "closedAt",
  c.version, ${NAME('c.owner_id')} as "ownerName"`;

type SealedConcern = Omit<ConcernView, 'words' | 'closingWord' | 'person' | 'entries'> & {
  wordsSealed: Buffer;
  closingWordSealed: Buffer | null;
  firstNameSealed: Buffer | null;
  lastNameSealed: Buffer;
  phonesSealed: Buffer;
};
type SealedEntry = Omit<ConcernView['entries'][number], 'words'> & { wordsSealed: Buffer };

/** Concerns as the safeguarding leads read them; each reading is noted. */
@Injectable()
export class ConcernReading {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
  ) {}

  /** The open ones first, by their date, then those closed in the past year. */
  list(): Promise<ConcernLine[]> {
    return this.tenant.query(
      sql<ConcernLine>`select ${LINE} from concern c where c.closed_at is null or c.closed_at > now() - interval '1 year' order by c.closed_at is not null, c.due_on, c.raised_at`,
    );
  }

  async read(id: Id): Promise<ConcernView> {
    const [row] = await this.tenant.query(
      sql<SealedConcern>`select ${LINE}, c.person_id as "personId", c.contact_id as "contactId", c.group_id as "groupId", c.raised_by as "raisedBy", ${NAME('c.raised_by')} as "raisedByName",
         (select g.name from "group" g where g.id = c.group_id) as "groupName", c.words_sealed as "wordsSealed", c.closing_word_sealed as "closingWordSealed",
         p.first_name_sealed as "firstNameSealed", p.last_name_sealed as "lastNameSealed", p.phones_sealed as "phonesSealed"
       from concern c left join supported_person p on p.id = c.person_id where c.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    const entries = await this.tenant.query(
      sql<SealedEntry>`select e.id, ${iso('e.at')} as at, e.by, ${NAME('e.by')} as "byName", e.words_sealed as "wordsSealed" from concern_entry e where e.concern_id = $1 order by e.at, e.id`,
      [id],
    );
    const open = await this.sealing.opener();
    const text = (table: string, column: string, rowId: Id, bytes: Buffer | null) =>
      (bytes && open(table, column, rowId, bytes)) ?? '';
    const ofPerson = (column: string, bytes: Buffer) =>
      text('supported_person', column, row.personId ?? '', bytes);
    await this.audit.record('READ concern', id);
    if (row.personId) await this.audit.record('READ person', row.personId);
    return {
      ...row,
      words: text('concern', 'words_sealed', id, row.wordsSealed),
      closingWord: text('concern', 'closing_word_sealed', id, row.closingWordSealed),
      person: row.firstNameSealed && {
        name: `${ofPerson('first_name_sealed', row.firstNameSealed)} ${ofPerson('last_name_sealed', row.lastNameSealed)}`.trim(),
        phones: JSON.parse(ofPerson('phones_sealed', row.phonesSealed) || '[]') as string[],
      },
      entries: entries.map(({ wordsSealed, ...entry }) => ({
        ...entry,
        words: text('concern_entry', 'words_sealed', entry.id, wordsSealed),
      })),
    };
  }
}
