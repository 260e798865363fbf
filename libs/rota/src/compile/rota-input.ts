import type {
  ClosedDay,
  Consent,
  HolidayRule,
  Match,
  Need,
  Onboarding,
  SupportedPerson,
  TimeZone,
  Unavailability,
  Volunteer,
} from '@presence/domain';

/** Someone who is called or visited, as far as planning must know: no name, no telephone, no address. */
export type PersonToPlan = Pick<
  SupportedPerson,
  'id' | 'branchId' | 'latitude' | 'longitude' | 'languages' | 'wishes' | 'leadVolunteerId'
> & {
  timeZone: TimeZone;
  /** What the consents that stand allow (see `consented`). */
  consented: Consent['scope'];
  minor?: boolean;
  /** The public holidays of the period where they live, and the days on which the association is closed. */
  holidays: readonly ClosedDay[];
  needs: readonly NeedToPlan[];
};

export type NeedToPlan = Omit<Need, 'personId' | 'version'>;

/** Someone who may be given contacts. */
export type VolunteerToPlan = Omit<Volunteer, 'phone' | 'inseeCode' | 'since' | 'version'> & {
  timeZone: TimeZone;
  unavailabilities: readonly Pick<Unavailability, 'from' | 'until'>[];
  onboarding: Onboarding;
  /** What they have promised beside the rota's own contacts. */
  bookings: readonly Booking[];
  /**
   * People (ids) whom they keep company in other rotas that overlap this one, also on days outside of it: the cap of people
   * holds in the period of those too.
   */
  company?: readonly string[];
};

/**
 * Something a volunteer does beside the rota: it takes its time, and is one contact of its day and week. A visit, and
 * somebody's first, is one of the visits too; the person (where there is one) is among those they keep company.
 */
export type Booking = {
  startsAt: string;
  endsAt: string;
  kind: 'SESSION' | 'FIRST_VISIT' | 'CALL' | 'VISIT';
  personId: string | null;
};

/**
 * A contact that stands in the rota already. Without date, start and volunteers it is known and uncovered. A locked one,
 * and one that has begun, keeps what it has.
 */
export type ExistingContact = {
  id: string;
  needId: string;
  week: number;
  date: string | null;
  start: string | null;
  volunteerIds: readonly string[];
  locked: boolean;
  published: boolean;
  /** A second try after no answer: beside what the rhythm asks for. */
  retry?: boolean;
};

/** A contact of the period before: the day and the time it had where the person lives, and who did it. */
export type PreviousContact = {
  needId: string;
  date: string;
  start: string;
  volunteerIds: readonly string[];
};

/** All that a rota is planned from. Dates are YYYY-MM-DD, instants ISO 8601 UTC. */
export type RotaInput = {
  /** The Monday on which the period begins. */
  from: string;
  weeks: number;
  /** Whose days and half-days the rota counts; everyone's hours stay those of where they live. */
  timeZone: TimeZone;
  now: string;
  people: readonly PersonToPlan[];
  volunteers: readonly VolunteerToPlan[];
  matches: readonly Pick<Match, 'personId' | 'volunteerId' | 'since' | 'endedOn' | 'blocked'>[];
  /** The last contact of each person with each volunteer. */
  history: readonly { personId: string; volunteerId: string; lastOn: string }[];
  contacts: readonly ExistingContact[];
  /** What needs have already in published contacts of other rotas: it is not wanted again. */
  met: readonly { needId: string; date: string }[];
  /** While it lasts, everyone on the heatwave list is called each day. */
  heatwave: { from: string; until: string | null } | null;
  /** What the association does on public holidays. */
  onHolidays: HolidayRule;
  /** A contact (id) that somebody puts elsewhere by hand: it may be on any day of its week on which no other of its need stands. */
  asked?: string;
  /** What the period before had, where this one is to be like it. */
  previous?: readonly PreviousContact[];
};
