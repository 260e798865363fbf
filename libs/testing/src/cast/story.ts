import {
  timeZoneOf,
  type ActivityDeclaration,
  type Association,
  type Branch,
  type FacilitationWishes,
  type GemDeclaration,
  type Group,
  type HolidayChoices,
  type Id,
  type Pattern,
  type Role,
  type Venue,
  type Weekday,
} from '@presence/domain';

/** Somebody's seat in an association, with the account behind it. Everybody here is invented. */
export type Person = {
  organiserId: Id;
  accountId: Id;
  displayName: string;
  email: string;
  roles: Role[];
  branchId: Id | null;
};

/** A venue before it is placed: its coordinates, names and zone are the commune's. */
export type VenueStory = Pick<
  Venue,
  | 'id'
  | 'name'
  | 'street'
  | 'postcode'
  | 'inseeCode'
  | 'addressPublic'
  | 'accessibility'
  | 'directions'
>;

/** A series without its first date, which depends on the day the story is told. */
export type SeriesStory = HolidayChoices & {
  id: Id;
  pattern: Pattern;
  months: number[];
  /** On which weekday dates of their own fall; Thursday where nothing is said. */
  weekday?: Weekday;
  startTime: string;
  endTime: string;
  venueId: Id | null;
  facilitatorIds: Id[];
  /** Its facilitators are a team that leads in turn. */
  rotates?: boolean;
  /** Who is asked to the next session that they would be on, and has not said yes. */
  asksNext?: Id;
};

/** A group, how it meets, how many usually come, and how many have asked for a seat at its next sessions. */
export type GroupStory = {
  group: Group;
  series: SeriesStory[];
  usual: number;
  published: boolean;
  seats?: number[];
};

/** Dates of every year (MM-DD) on which a group does not meet. */
export type ClosureStory = { id: Id; groupId: Id; from: string; to: string; publicWord: string };

/** What a GEM declared, year after year. */
export type GemReportStory = { groupId: Id; declaration: GemDeclaration };

/** An invented association from its name down to how its groups meet. */
export type AssociationStory = {
  association: Association;
  branches: Branch[];
  people: Person[];
  venues: VenueStory[];
  groups: GroupStory[];
  closures?: ClosureStory[];
  /** Who cannot lead their next session but five days, and who was asked to. */
  sessionCover?: { id: Id; organiserId: Id; askedIds: Id[] };
  /** What some of those who lead wish for this quarter and the next. */
  facilitationWishes?: Pick<
    FacilitationWishes,
    'organiserId' | 'mostSessions' | 'weekdays' | 'partnerIds'
  >[];
  gemReports?: GemReportStory[];
  /** What is said in the report of activities of the last year that is over. */
  activityReport?: ActivityDeclaration;
  /** How many volunteers call and visit how many people, and how many rotas are behind them; none where nothing is said. */
  homeSupport?: { volunteers: number; people: number; pastRotas: number };
};

/** October to June, the year of most groups; and with September. */
export const OCTOBER_TO_JUNE = [10, 11, 12, 1, 2, 3, 4, 5, 6];
export const SEPTEMBER_TO_JUNE = [9, ...OCTOBER_TO_JUNE];

/** Ids of the cast: valid UUIDs that are the same in every run. `family` keeps associations apart. */
export const castId = (family: number, number: number): Id =>
  `019aa000-${family.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A group of the cast: what most have in common, and `over`, what is its own. */
export function groupStory(over: Partial<Group> & Pick<Group, 'id' | 'name' | 'inseeCode'>): Group {
  return {
    branchId: null,
    kind: 'TALKING_GROUP',
    themes: ['MENTAL_HEALTH_GENERAL'],
    audiences: ['LIVED_EXPERIENCE'],
    format: 'IN_PERSON',
    facilitationMode: 'PEER',
    languages: ['fr'],
    open: true,
    registrationRequired: false,
    takesRegistrations: false,
    capacity: null,
    facilitatorPlaces: 1,
    cost: 'FREE',
    costNote: '',
    accessibility: [],
    description: '',
    firstVisit: '',
    contact: { phone: null, email: null, relayEmail: null },
    publicOnlineLink: null,
    privateOnlineLink: null,
    venueId: null,
    timeZone: timeZoneOf(over.inseeCode),
    archivedAt: null,
    version: 1,
    ...over,
  };
}
