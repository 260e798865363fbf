import { newId, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { SupportedPersonRow } from '../people/supported-person.entity';
import { Sealing } from '../sealing/sealing';
import type { TestApi } from './start-api';

/** Stores somebody who is accompanied in Lyon, sealed as the product seals, and gives their id. */
export async function accompanied(
  { app, given }: TestApi,
  association: { id: Id },
  firstName: string,
  lastName = 'Essai',
): Promise<Id> {
  await given.commune();
  const [tenant, sealing, id] = [app.get(Tenant), app.get(Sealing), newId()];
  const seal = (column: string, text: string) => sealing.seal('supported_person', column, id, text);
  await tenant.runUnattended(association.id, async () =>
    tenant.repository(SupportedPersonRow).insert({
      associationId: association.id,
      id,
      branchId: null,
      inseeCode: '69123',
      languages: ['fr'],
      leadVolunteerId: null,
      wishes: { gender: null, genderRequired: false, pets: false, smoking: false, stairs: false },
      firstNameSealed: await seal('first_name_sealed', firstName),
      lastNameSealed: await seal('last_name_sealed', lastName),
      phonesSealed: await seal('phones_sealed', '[]'),
      addressSealed: await seal('address_sealed', '{}'),
    }),
  );
  return id;
}
