/** A befriending call, or a visit at home; a small workshop at home is planned as a visit. */
export type ContactKind = 'CALL' | 'VISIT';

/**
 * What a volunteer has beside the rota: contacts and visits by week, contacts by day, and how many people they keep
 * company there over the period.
 */
export type Elsewhere = {
  weeks: readonly number[];
  visits: readonly number[];
  days: readonly number[];
  people: number;
};

/**
 * Someone who may be given contacts. `minutes[h]` is how long they are free in half-day `h`
 * (day × 3 + morning, afternoon or evening), from the first day of the period.
 */
export type RotaVolunteer = {
  id: number;
  minutes: readonly number[];
  maxContactsPerWeek: number;
  maxVisitsPerWeek: number;
  maxContactsPerDay: number;
  /** People served over the period: needs, where nothing says that some are of one person (`countedAs`). */
  maxPeople: number;
  /** What they have beside this rota, which the caps count like what they have in it. */
  elsewhere?: Elsewhere;
  /** Volunteers (ids) never to be paired with on one visit. */
  apart?: readonly number[];
};

/**
 * A volunteer who may serve a need: everything that no plan can change (kind, language, consent, distance …) was
 * already asked. `minutes` is what one contact takes them, travel included; `pair` the continuity cost (0 regular,
 * 20 known, 50 new); `fit` the cost of unmet wishes and of distance; `barred` the half-days in which no start suits
 * both, however many minutes are free (one is there until ten, the other from eleven), and for a visit in pairs those
 * in which theirs is not the start that suits most.
 */
export type Candidate = {
  volunteer: number;
  minutes: number;
  pair: number;
  fit: number;
  barred?: readonly number[];
  /** They keep this person company elsewhere already: under the cap of people it is nobody more. */
  accompanies?: true;
};

/**
 * What one person wants of one kind. `usual` is the usual half-day of the week (0–20), null where there is none;
 * `unusual` what each half-day of the week costs by its distance from the usual time (left out: a half at any other).
 */
export type RotaNeed = {
  id: number;
  person: number;
  kind: ContactKind;
  weight: number;
  volunteersNeeded: 1 | 2;
  usual: number | null;
  unusual?: readonly number[];
  candidates: readonly Candidate[];
  /** Volunteers of locked contacts who are no candidates, with what they cost all the same. */
  unlisted?: readonly Candidate[];
  /** The same number for needs that are one under the cap of people, since they are of one person; left out, a need counts alone. */
  countedAs?: number;
};

/** Whom a need counts as under the cap of people. */
export const countedAs = ({ id, countedAs: shared }: Pick<RotaNeed, 'id' | 'countedAs'>): number =>
  shared === undefined ? id : -1 - shared;

/** An assignment: in half-day `halfDay`, these volunteers (ids), as many as the need asks. */
export type Assignment = { halfDay: number; volunteers: readonly number[] };

/** One wanted contact and the half-days that suit the person. A locked one keeps its assignment. */
export type RotaContact = {
  id: number;
  need: number;
  week: number;
  halfDays: readonly number[];
  locked?: Assignment;
  /** What is published for it: keeping it costs nothing, another half-day or face a little. */
  published?: Assignment;
};

/**
 * What is to be planned. Ids are positions: `volunteers[i].id === i`, and so for needs and contacts. Weeks begin at
 * half-day 0, 21, 42 …
 */
export type Instance = {
  halfDays: number;
  volunteers: readonly RotaVolunteer[];
  needs: readonly RotaNeed[];
  contacts: readonly RotaContact[];
};

/** For each contact (by position) its assignment, or null where nobody comes. */
export type Plan = readonly (Assignment | null)[];
