import type { PersonDraft } from '@presence/contract';
import { EmergencyContact, SupportedPerson, type Id } from '@presence/domain';
import type { NameMarks } from '../sealing/name-marks.service';
import type { Opener, Sealing } from '../sealing/sealing';
import type { SupportedPersonRow } from './supported-person.entity';

const TABLE = 'supported_person';

/** What stands behind the sealed address. `typed`: placed by hand rather than where the commune is. */
type Address = Pick<
  SupportedPerson,
  'street' | 'access' | 'postcode' | 'latitude' | 'longitude'
> & { typed: boolean };
type Identity = Pick<
  SupportedPerson,
  'firstName' | 'lastName' | 'phones' | 'emergencyContact' | 'note'
> &
  Address;

type SealedPerson = Pick<
  SupportedPersonRow,
  | 'firstNameSealed'
  | 'lastNameSealed'
  | 'phonesSealed'
  | 'addressSealed'
  | 'emergencyContactSealed'
  | 'noteSealed'
  | 'nameMarks'
>;

/** The columns that hold who the person is, sealed for this row. */
export async function sealPerson(
  sealing: Sealing,
  marks: NameMarks,
  id: Id,
  person: Omit<PersonDraft, 'coordinates' | 'inseeCode'> &
    Pick<Address, 'latitude' | 'longitude' | 'typed'>,
): Promise<SealedPerson> {
  const { street, access, postcode, latitude, longitude, typed } = person;
  const address: Address = { street, access, postcode, latitude, longitude, typed };
  return {
    firstNameSealed: await sealing.seal(TABLE, 'first_name_sealed', id, person.firstName),
    lastNameSealed: await sealing.seal(TABLE, 'last_name_sealed', id, person.lastName),
    phonesSealed: await sealing.seal(TABLE, 'phones_sealed', id, JSON.stringify(person.phones)),
    addressSealed: await sealing.seal(TABLE, 'address_sealed', id, JSON.stringify(address)),
    emergencyContactSealed:
      person.emergencyContact &&
      (await sealing.seal(
        TABLE,
        'emergency_contact_sealed',
        id,
        JSON.stringify(person.emergencyContact),
      )),
    noteSealed:
      person.note === '' ? null : await sealing.seal(TABLE, 'note_sealed', id, person.note),
    nameMarks: await marks.of(person.firstName, person.lastName),
  };
}

/** @throws DomainError SEAL_BROKEN when one of the columns is not what was sealed there */
export async function openPerson(
  sealing: Sealing,
  row: Pick<SupportedPersonRow, 'id'> & SealedPerson,
): Promise<Identity> {
  const open = (column: string, bytes: Buffer) => sealing.open(TABLE, column, row.id, bytes);
  const emergency =
    row.emergencyContactSealed &&
    (await open('emergency_contact_sealed', row.emergencyContactSealed));
  return {
    firstName: await open('first_name_sealed', row.firstNameSealed),
    lastName: await open('last_name_sealed', row.lastNameSealed),
    phones: SupportedPerson.shape.phones.parse(
      JSON.parse(await open('phones_sealed', row.phonesSealed)),
    ),
    emergencyContact: emergency ? EmergencyContact.parse(JSON.parse(emergency)) : null,
    note: row.noteSealed ? await open('note_sealed', row.noteSealed) : '',
    ...(JSON.parse(await open('address_sealed', row.addressSealed)) as Address),
  };
}

/** The names alone, for lists; null when they do not open. */
export function openNames(
  open: Opener,
  row: { id: Id; firstNameSealed: Buffer; lastNameSealed: Buffer },
): { firstName: string; lastName: string } | null {
  const firstName = open(TABLE, 'first_name_sealed', row.id, row.firstNameSealed);
  const lastName = open(TABLE, 'last_name_sealed', row.id, row.lastNameSealed);
  return firstName === null || lastName === null ? null : { firstName, lastName };
}
