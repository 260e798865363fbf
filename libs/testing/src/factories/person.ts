import type { NeedDraft, PersonDraft, PersonView } from '@presence/contract';
import { newId } from '@presence/domain';

/** A person in Lyon as a coordinator enters them; the phone is of the range kept for fiction. */
export const aPersonDraft = (over: Partial<PersonDraft> = {}): PersonDraft => ({
  id: newId(),
  branchId: null,
  firstName: 'Ginette',
  lastName: 'Delorme',
  phones: ['0199001234'],
  street: '3 rue des Lilas',
  access: '',
  postcode: '69003',
  inseeCode: '69123',
  coordinates: null,
  languages: ['fr'],
  wishes: { gender: null, genderRequired: false, pets: false, smoking: false, stairs: false },
  emergencyContact: null,
  note: '',
  leadVolunteerId: null,
  paperPlan: false,
  ...over,
});

/** A call of twenty minutes a week, at any time of the day. */
export const aNeedDraft = (over: Partial<NeedDraft> = {}): NeedDraft => ({
  id: newId(),
  kind: 'CALL',
  rhythm: { kind: 'TIMES_A_WEEK', times: 1 },
  durationMinutes: 20,
  liked: [],
  impossible: [],
  usual: null,
  volunteersNeeded: 1,
  from: '2026-01-05',
  until: null,
  pauses: [],
  priority: 'NORMAL',
  heatwaveRound: false,
  onPublicHolidays: null,
  ...over,
});

/** A person's record as a coordinator reads it: one call a week, with her consent. */
export function aPersonView(over: Partial<PersonView> = {}): PersonView {
  const { coordinates: _, ...draft } = aPersonDraft();
  const id = over.id ?? draft.id;
  const { id: needId, ...need } = aNeedDraft();
  return {
    ...draft,
    id,
    latitude: 45.7485,
    longitude: 4.8467,
    lastContactAt: null,
    lastReachedAt: null,
    endedAt: null,
    version: 3,
    communeName: 'Lyon',
    departmentCode: '69',
    timeZone: 'Europe/Paris',
    coordinatesTyped: false,
    branchName: null,
    leadVolunteerName: null,
    consented: ['CALL'],
    consents: [
      {
        id: newId(),
        personId: id,
        givenOn: '2026-11-02',
        givenBy: 'PERSON',
        means: 'ORAL',
        scope: ['CALL'],
        recordedBy: newId(),
        recordedByName: 'Claire',
        withdrawnAt: null,
        withdrawnMeans: null,
      },
    ],
    needs: [
      {
        ...need,
        id: needId,
        personId: id,
        waitingSince: '2026-11-01T09:00:00.000Z',
        endedAt: null,
        version: 2,
        nextContactAt: null,
      },
    ],
    ...over,
  };
}
