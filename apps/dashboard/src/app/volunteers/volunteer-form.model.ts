import {
  MyVolunteerDraft,
  VolunteerDraft,
  type MyVolunteerView,
  type VolunteerView,
} from '@presence/contract';
import {
  LANGUAGE_LABELS,
  type Gender,
  type Id,
  type Language,
  type Locale,
  type TravelMeans,
  type WeekWindow,
  phoneInWords,
} from '@presence/domain';
import * as z from 'zod';
import type { Difference } from '../forms/difference';
import { formatWindow } from '../forms/week/week-labels';
import { GENDER_LABELS, formatKinds, TRAVEL_LABELS } from './volunteer-labels';

/** What the profile form holds. A volunteer's own form holds the same, and sends the part that is theirs. */
export type VolunteerFormModel = {
  gender: Gender | '';
  phone: string;
  calls: boolean;
  visits: boolean;
  languages: readonly Language[];
  inseeCode: string;
  coordinatesTyped: boolean;
  coordinates: { latitude: number | null; longitude: number | null };
  travel: TravelMeans;
  radiusKm: number | null;
  maxContactsPerWeek: number | null;
  maxVisitsPerWeek: number | null;
  maxContactsPerDay: number | null;
  maxPeople: number | null;
  acceptsPets: boolean;
  acceptsSmoking: boolean;
  acceptsStairs: boolean;
  withMinors: boolean;
  notPairedWith: readonly Id[];
  availability: readonly WeekWindow[];
  since: string;
};

type Stored = Omit<VolunteerView, 'notPairedWith'> | MyVolunteerView;

const NOWHERE = { latitude: null, longitude: null };

/** A profile to begin with: calls, a few a week, not far. */
const blank = (today: string): VolunteerFormModel => ({
  gender: '',
  phone: '',
  calls: true,
  visits: false,
  languages: ['fr'],
  inseeCode: '',
  coordinatesTyped: false,
  coordinates: NOWHERE,
  travel: 'TRANSIT',
  radiusKm: 10,
  maxContactsPerWeek: 3,
  maxVisitsPerWeek: 1,
  maxContactsPerDay: 2,
  maxPeople: 3,
  acceptsPets: true,
  acceptsSmoking: true,
  acceptsStairs: true,
  withMinors: false,
  notPairedWith: [],
  availability: [],
  since: today,
});

export function volunteerFormModel(stored: Stored | null, today: string): VolunteerFormModel {
  if (!stored) return blank(today);
  const {
    gender,
    phone,
    calls,
    visits,
    languages,
    inseeCode,
    travel,
    radiusKm,
    maxContactsPerWeek,
    maxVisitsPerWeek,
    maxContactsPerDay,
    maxPeople,
  } = stored;
  const {
    acceptsPets,
    acceptsSmoking,
    acceptsStairs,
    withMinors,
    availability,
    since,
    coordinatesTyped,
    latitude,
    longitude,
  } = stored;
  const coordinates = coordinatesTyped ? { latitude, longitude } : NOWHERE;
  const notPairedWith = 'notPairedWith' in stored ? (stored as VolunteerView).notPairedWith : [];
  return {
    gender: gender ?? '',
    phone: phoneInWords(phone ?? ''),
    calls,
    visits,
    languages,
    inseeCode,
    coordinatesTyped,
    coordinates,
    travel,
    radiusKm,
    maxContactsPerWeek,
    maxVisitsPerWeek,
    maxContactsPerDay,
    maxPeople,
    acceptsPets,
    acceptsSmoking,
    acceptsStairs,
    withMinors,
    notPairedWith,
    availability,
    since,
  };
}

/** Checks what was typed as the API will; who it is is added when it is sent. */
export const VolunteerForm = z.preprocess(
  (typed) => {
    const { gender, phone, coordinatesTyped, coordinates, ...rest } = typed as VolunteerFormModel;
    // Without visits the place is out of sight: what is wrong in it could not be put right.
    const place =
      coordinatesTyped &&
      (rest.visits || VolunteerDraft.shape.coordinates.safeParse(coordinates).success);
    return {
      ...rest,
      gender: gender === '' ? null : gender,
      phone: phone.trim() === '' ? null : phone,
      coordinates: place ? coordinates : null,
    };
  },
  VolunteerDraft.omit({ id: true }),
);

export const volunteerDraft = (typed: VolunteerFormModel, id: Id): VolunteerDraft => ({
  ...VolunteerForm.parse(typed),
  id,
});

export function myVolunteerDraft(typed: VolunteerFormModel): MyVolunteerDraft {
  const draft = VolunteerForm.parse(typed);
  return MyVolunteerDraft.parse(
    Object.fromEntries(
      Object.keys(MyVolunteerDraft.shape).map((key) => [key, draft[key as keyof MyVolunteerDraft]]),
    ),
  );
}

const place = ({ coordinatesTyped, coordinates: { latitude, longitude } }: VolunteerFormModel) =>
  coordinatesTyped ? `${latitude}, ${longitude}` : '';
const says = (yes: boolean) =>
  yes ? $localize`:@@volunteers.yes:Oui` : $localize`:@@volunteers.no:Non`;

/** What two versions of a profile say differently, in the words of the form. */
export function volunteerDifferences(
  typed: VolunteerFormModel,
  stored: Stored,
  locale: Locale,
): Difference[] {
  const kept = volunteerFormModel(stored, stored.since);
  const rows: [string, (typed: VolunteerFormModel) => string][] = [
    [
      $localize`:@@volunteers.availability:Disponibilités`,
      ({ availability }) => availability.map((window) => formatWindow(window, locale)).join(', '),
    ],
    [$localize`:@@volunteers.kinds:Appels ou visites`, formatKinds],
    [
      $localize`:@@volunteers.maxContactsPerWeek:Contacts par semaine`,
      ({ maxContactsPerWeek }) => String(maxContactsPerWeek),
    ],
    [
      $localize`:@@volunteers.maxVisitsPerWeek:dont visites`,
      ({ maxVisitsPerWeek }) => String(maxVisitsPerWeek),
    ],
    [
      $localize`:@@volunteers.maxContactsPerDay:Contacts par jour`,
      ({ maxContactsPerDay }) => String(maxContactsPerDay),
    ],
    [$localize`:@@volunteers.maxPeople:Personnes suivies`, ({ maxPeople }) => String(maxPeople)],
    [
      $localize`:@@volunteers.languages:Langues parlées`,
      ({ languages }) => languages.map((code) => LANGUAGE_LABELS[code][locale]).join(', '),
    ],
    [$localize`:@@volunteers.travel:Comment`, ({ travel }) => TRAVEL_LABELS[travel]],
    [$localize`:@@volunteers.radius:Jusqu’où (en km)`, ({ radiusKm }) => String(radiusKm)],
    [$localize`:@@volunteers.phone:Téléphone`, ({ phone }) => phone],
    [
      $localize`:@@volunteers.acceptsPets:Va chez quelqu’un qui a des animaux`,
      ({ acceptsPets }) => says(acceptsPets),
    ],
    [
      $localize`:@@volunteers.acceptsSmoking:Va chez quelqu’un qui fume`,
      ({ acceptsSmoking }) => says(acceptsSmoking),
    ],
    [
      $localize`:@@volunteers.acceptsStairs:Monte des escaliers`,
      ({ acceptsStairs }) => says(acceptsStairs),
    ],
    [$localize`:@@volunteers.gender:Genre`, ({ gender }) => GENDER_LABELS[gender]],
    [
      $localize`:@@volunteers.withMinors:Rencontre des mineurs`,
      ({ withMinors }) => says(withMinors),
    ],
    [$localize`:@@volunteers.communeCode:Code de la commune`, ({ inseeCode }) => inseeCode],
    [$localize`:@@volunteers.place:Point de départ`, place],
  ];
  return rows
    .map(([label, read]) => ({ label, mine: read(typed), theirs: read(kept) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
