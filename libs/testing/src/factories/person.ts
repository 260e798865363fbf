import type { NeedDraft, PersonDraft } from '@presence/contract';
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
  ...over,
});
