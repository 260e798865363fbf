import { statesBefore, type Answer, type Contact, type Id } from '@presence/domain';
import { In } from 'typeorm';
import type { Tenant } from '../../database/tenant';
import { ContactVolunteerRow } from '../contact-volunteer.entity';
import { ContactRow } from '../contact.entity';

type HeldContact = Omit<Contact, 'volunteers'>;
type Part = Contact['volunteers'][number] & { contactId: Id; startsAt: string };

/** A contact, held until the transaction ends. @throws EntityNotFoundError */
export const holdContact = (tenant: Tenant, id: Id): Promise<HeldContact> =>
  tenant
    .repository(ContactRow)
    .findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });

/** Those of these contacts that may be taken over, held in the order of their ids, so that two who want the same never wait for each other. */
export const holdForTakeover = (tenant: Tenant, ids: readonly Id[]): Promise<HeldContact[]> =>
  tenant.repository(ContactRow).find({
    where: { id: In([...ids]), state: In(statesBefore('takeOver')) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });

/** What a volunteer of a contact answered, and when it begins for them. @throws EntityNotFoundError for anybody else */
export const partOf = (tenant: Tenant, contactId: Id, volunteerId: Id): Promise<Part> =>
  tenant.repository(ContactVolunteerRow).findOneByOrFail({ contactId, volunteerId });

/** Whether a volunteer of a contact answered so. */
export const hasAnswered = (
  tenant: Tenant,
  contactId: Id,
  volunteerId: Id,
  answer: Answer,
): Promise<boolean> =>
  tenant.repository(ContactVolunteerRow).existsBy({ contactId, volunteerId, answer });
