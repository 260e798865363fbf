import { PersonDraft, type PersonView } from '@presence/contract';
import { type Gender, type Id, phoneInWords } from '@presence/domain';
import * as z from 'zod';
import type { Difference } from '../../forms/difference';

/** What the form holds: empty where the draft says null, phones as two fields and more. */
type PersonFormModel = Omit<
  PersonDraft,
  'branchId' | 'leadVolunteerId' | 'coordinates' | 'wishes' | 'emergencyContact'
> & {
  branchId: Id | '';
  leadVolunteerId: Id | '';
  wishes: Omit<PersonDraft['wishes'], 'gender'> & { gender: Gender | '' };
  hasEmergencyContact: boolean;
  emergencyContact: { name: string; relation: string; phone: string };
};

export function personFormModel(person: PersonView | null): PersonFormModel {
  const {
    id = '',
    firstName = '',
    lastName = '',
    street = '',
    access = '',
    postcode = '',
    inseeCode = '',
    languages = ['fr'],
    paperPlan = false,
    note = '',
  } = person ?? {};
  const wishes = person?.wishes ?? {
    gender: null,
    genderRequired: false,
    pets: false,
    smoking: false,
    stairs: false,
  };
  return {
    id,
    firstName,
    lastName,
    street,
    access,
    postcode,
    inseeCode,
    languages,
    paperPlan,
    note,
    phones: person && person.phones.length > 0 ? person.phones.map(phoneInWords) : [''],
    branchId: person?.branchId ?? '',
    leadVolunteerId: person?.leadVolunteerId ?? '',
    wishes: { ...wishes, gender: wishes.gender ?? '' },
    hasEmergencyContact: person?.emergencyContact != null,
    emergencyContact: person?.emergencyContact
      ? { ...person.emergencyContact, phone: phoneInWords(person.emergencyContact.phone) }
      : { name: '', relation: '', phone: '' },
  };
}

/** Checks what was typed as the API will: without the id, which is given when it is sent. */
export const PersonForm = z.preprocess(
  (typed) => {
    const {
      id: _,
      hasEmergencyContact,
      emergencyContact,
      phones,
      branchId,
      leadVolunteerId,
      wishes,
      ...rest
    } = typed as PersonFormModel;
    return {
      ...rest,
      // An empty line at the end is one not yet filled in.
      phones: phones.filter((phone, at) => phone !== '' || at < phones.length - 1),
      branchId: branchId || null,
      leadVolunteerId: leadVolunteerId || null,
      wishes: { ...wishes, gender: wishes.gender || null },
      emergencyContact: hasEmergencyContact ? emergencyContact : null,
      coordinates: null,
    };
  },
  PersonDraft.omit({ id: true }),
);

/** The draft to send; a place that was typed by hand before stays. */
export function personDraft(
  typed: PersonFormModel,
  id: Id,
  stored: PersonView | null,
): PersonDraft {
  const coordinates =
    stored?.coordinatesTyped && stored.inseeCode === typed.inseeCode
      ? { latitude: stored.latitude, longitude: stored.longitude }
      : null;
  return { ...PersonForm.parse(typed), id, coordinates };
}

/** What two versions of a person say differently, in the words of the form. */
export function personDifferences(typed: PersonFormModel, stored: PersonView): Difference[] {
  const kept = personFormModel(stored);
  const rows: [string, (typed: PersonFormModel) => string][] = [
    [$localize`:@@people.firstName:Prénom`, ({ firstName }) => firstName],
    [$localize`:@@people.lastName:Nom`, ({ lastName }) => lastName],
    [$localize`:@@people.phones:Téléphones`, ({ phones }) => phones.filter(Boolean).join(', ')],
    [
      $localize`:@@people.address:Adresse`,
      ({ street, postcode }) => `${street} ${postcode}`.trim(),
    ],
    [$localize`:@@people.access:Pour entrer`, ({ access }) => access],
    [$localize`:@@people.languages:Langues`, ({ languages }) => languages.join(', ')],
    [$localize`:@@people.wishes:Souhaits`, ({ wishes }) => JSON.stringify(wishes)],
    [
      $localize`:@@people.emergency:À prévenir`,
      ({ hasEmergencyContact, emergencyContact }) =>
        hasEmergencyContact ? `${emergencyContact.name} ${emergencyContact.phone}` : '',
    ],
    [$localize`:@@people.note:Note`, ({ note }) => note],
  ];
  return rows
    .map(([label, read]) => ({ label, mine: read(typed), theirs: read(kept) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
