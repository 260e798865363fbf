import { Injectable } from '@nestjs/common';
import type { OutcomeDraft, OutcomeView } from '@presence/contract';
import { disclosed, DomainError, type Id, OUTCOMES, wasReached } from '@presence/domain';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { FurtherTries, type TriedContact } from './further-tries';
import { OutcomeRow } from './outcome.entity';
import { assertBegun, liveContact } from './live-contact';
import { settingsInForce } from '../home-support/home-support.service';
import { correctReached, noteContact } from '../people/people.service';

/** What came of the contacts. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly tries: FurtherTries,
  ) {}

  /** One's own contact inside its window; any other answers as one that does not exist. */
  async enterOwn(contactId: Id, version: number, draft: OutcomeDraft): Promise<OutcomeView> {
    const now = new Date().toISOString();
    const contact = await liveContact(this.tenant, contactId, this.tenant.scope.organiserId);
    if (!disclosed(contact, await settingsInForce(this.tenant), now))
      throw new DomainError('NOT_FOUND');
    return this.enter(contact, version, draft, now);
  }

  /** In a volunteer's stead, by a coordinator, at any time after. */
  async enterFor(contactId: Id, version: number, draft: OutcomeDraft): Promise<OutcomeView> {
    return this.enter(
      await liveContact(this.tenant, contactId),
      version,
      draft,
      new Date().toISOString(),
    );
  }

  async read(contactId: Id): Promise<OutcomeView | null> {
    const row = await this.tenant.repository(OutcomeRow).findOneBy({ contactId });
    return row && this.view(row);
  }

  /** Version 0 is the first entry. The same outcome sent again, by a phone that had no answer, changes nothing. */
  private async enter(
    contact: TriedContact & { volunteerId: Id },
    version: number,
    draft: OutcomeDraft,
    now: string,
  ): Promise<OutcomeView> {
    assertBegun(contact, now);
    const kilometres = contact.kind === 'CALL' ? null : draft.kilometres;
    const entered = {
      ...draft,
      kilometres,
      note: (await this.isErased(contact.personId)) ? '' : draft.note,
    };
    const rows = this.tenant.repository(OutcomeRow);
    const known = await rows.findOneBy({ contactId: contact.id });
    const current = known && (await this.view(known));
    if (current && same(current, entered)) return current;
    if ((known?.version ?? 0) !== version) throw new DomainError('VERSION_CONFLICT', { current });
    const before = known?.result ?? null;
    const { note, ...coded } = entered;
    const row =
      known ??
      rows.create({
        associationId: this.tenant.scope.associationId,
        contactId: contact.id,
        volunteerId: contact.volunteerId,
      });
    const noteSealed = note
      ? await this.sealing.seal(
          'outcome',
          'note_sealed',
          `${row.contactId}/${row.volunteerId}`,
          note,
        )
      : null;
    const saved = await rows.save(Object.assign(row, coded, { noteSealed, enteredAt: now }));
    await this.clock(contact, now, wasReached(coded.result), before !== null && wasReached(before));
    await this.tries.after(contact, coded.result, before, now);
    return { ...this.coded(saved), note };
  }

  /** Of somebody who was erased no word is kept any more; what came of the contact still counts. */
  private async isErased(personId: Id): Promise<boolean> {
    return (
      (
        await this.tenant.query(
          sql`select 1 from supported_person where id = $1 and erased_at is not null`,
          [personId],
        )
      ).length > 0
    );
  }

  /** The person's clock: the last contact, and the last that reached them. */
  private async clock(
    { personId, startsAt }: TriedContact,
    now: string,
    reached: boolean,
    wasBefore: boolean,
  ): Promise<void> {
    const at = startsAt < now ? startsAt : now;
    await noteContact(this.tenant, personId, at, reached);
    if (!wasBefore || reached) return;
    const [last] = await this.tenant.query(
      sql<{
        at: string | null;
      }>`select ${iso('max(c.starts_at)')} as at from outcome o join contact c on c.id = o.contact_id where c.person_id = $1 and o.result = any ($2)`,
      [personId, OUTCOMES.filter(wasReached)],
    );
    await correctReached(this.tenant, personId, last?.at ?? null);
  }

  private async view(row: OutcomeRow): Promise<OutcomeView> {
    const note = row.noteSealed
      ? await this.sealing.open(
          'outcome',
          'note_sealed',
          `${row.contactId}/${row.volunteerId}`,
          row.noteSealed,
        )
      : '';
    return { ...this.coded(row), note };
  }

  private readonly coded = ({
    result,
    minutes,
    kilometres,
    enteredAt,
    version,
  }: OutcomeRow): Omit<OutcomeView, 'note'> => ({
    result,
    minutes,
    kilometres,
    enteredAt,
    version,
  });
}

const same = (known: OutcomeView, draft: OutcomeDraft): boolean =>
  known.result === draft.result &&
  known.minutes === draft.minutes &&
  known.kilometres === draft.kilometres &&
  known.note === draft.note;
