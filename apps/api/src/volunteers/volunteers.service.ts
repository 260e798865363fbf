import { Injectable } from '@nestjs/common';
import type {
  MyVolunteerDraft,
  MyVolunteerView,
  UnavailabilityDraft,
  VolunteerDraft,
  VolunteerSummary,
  VolunteerView,
} from '@presence/contract';
import {
  DomainError,
  freeMinutes,
  mergeWindows,
  onboarding,
  phoneOfPlace,
  stepsAsked,
  type Id,
  type Volunteer,
} from '@presence/domain';
import { EntityNotFoundError, In } from 'typeorm';
import { organiserOf } from '../associations/associations.service';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { communeNamed } from '../geography/geography.service';
import { OnboardingService } from './onboarding.service';
import { today } from '../database/association-clock';
import { UnavailabilitiesService } from './unavailabilities.service';
import { VolunteerRow } from './volunteer.entity';
import { VOLUNTEER_LINES, VOLUNTEER_VIEW } from './volunteers.queries';

/** The profiles of these volunteers, with what they take on. */
export const volunteersOf = (tenant: Tenant, ids: readonly Id[]): Promise<Volunteer[]> =>
  tenant.repository(VolunteerRow).findBy({ id: In([...ids]) });

/** Volunteers: the organisers who call and visit, what they offer, and how they stand. */
@Injectable()
export class VolunteersService {
  constructor(
    private readonly tenant: Tenant,
    private readonly steps: OnboardingService,
    private readonly unavailabilities: UnavailabilitiesService,
  ) {}

  async list(): Promise<VolunteerSummary[]> {
    const settings = await this.steps.settings();
    const date = await today(this.tenant);
    const lines = await this.tenant.query(VOLUNTEER_LINES, [date]);
    return lines.map(({ id, displayName, hasProfile, availability, records, ...line }) => ({
      id,
      displayName,
      profile: hasProfile
        ? {
            ...line,
            freeMinutes: freeMinutes(availability, [], date, 1).reduce(
              (sum, minutes) => sum + minutes,
              0,
            ),
            onboarding: onboarding(settings, records, line, date),
          }
        : null,
    }));
  }

  async read(id: Id): Promise<VolunteerView> {
    const date = await today(this.tenant);
    const [volunteer] = await this.tenant.query(VOLUNTEER_VIEW, [id, date]);
    if (!volunteer) throw new EntityNotFoundError(VolunteerRow, { id });
    const settings = await this.steps.settings();
    return {
      ...volunteer,
      steps: stepsAsked(settings, volunteer),
      charterVersion: settings.charterVersion,
      onboarding: onboarding(settings, volunteer.records, volunteer, date),
    };
  }

  readMine(): Promise<MyVolunteerView> {
    return this.read(this.tenant.scope.organiserId);
  }

  /** Opens the profile of an organiser; sent twice, it is opened once. */
  async create(draft: VolunteerDraft): Promise<VolunteerView> {
    const organiser = await organiserOf(this.tenant, draft.id);
    if (!organiser || organiser.leftAt !== null) throw new DomainError('NOT_FOUND');
    await createOnce(this.tenant, VolunteerRow, { ...(await this.checked(draft)), id: draft.id });
    return this.read(draft.id);
  }

  async change(id: Id, version: number, draft: VolunteerDraft): Promise<VolunteerView> {
    const rows = this.tenant.repository(VolunteerRow);
    const row = await loadForChange(rows, { id }, version);
    await rows.save(Object.assign(row, await this.checked({ ...draft, id }), { id }));
    return this.read(id);
  }

  async changeMine(
    version: number,
    { coordinates, ...draft }: MyVolunteerDraft,
  ): Promise<MyVolunteerView> {
    const id = this.tenant.scope.organiserId;
    const rows = this.tenant.repository(VolunteerRow);
    const row = await loadForChange(rows, { id }, version);
    const place =
      coordinates === undefined
        ? {}
        : near(
            coordinates ?? (await communeNamed(this.tenant.manager, row.inseeCode)),
            coordinates !== null,
          );
    await rows.save(
      Object.assign(row, draft, place, {
        phone: phoneOfPlace(draft.phone, row.inseeCode, ['phone']),
        availability: mergeWindows(draft.availability),
        languages: [...new Set(draft.languages)],
      }),
    );
    return this.read(id);
  }

  /** Puts an absence on record; returns whether it is new. */
  noteAbsence(id: Id, draft: UnavailabilityDraft): Promise<boolean> {
    return this.unavailabilities.add(id, draft);
  }

  /** Coordinates typed by hand win; otherwise the volunteer lives where the commune is. */
  private async checked({ coordinates, ...draft }: VolunteerDraft) {
    const commune = await communeNamed(this.tenant.manager, draft.inseeCode);
    const { latitude, longitude } = near(coordinates ?? commune, coordinates !== null);
    const notPairedWith = [...new Set(draft.notPairedWith)].filter((other) => other !== draft.id);
    const known = await this.tenant.repository(VolunteerRow).countBy({ id: In(notPairedWith) });
    if (known !== notPairedWith.length)
      throw new DomainError('VALIDATION', {}, [{ path: ['notPairedWith'], message: 'ID_INVALID' }]);
    return {
      ...draft,
      phone: phoneOfPlace(draft.phone, draft.inseeCode, ['phone']),
      latitude,
      longitude,
      notPairedWith,
      availability: mergeWindows(draft.availability),
      languages: [...new Set(draft.languages)],
    };
  }
}

type Coordinates = Pick<Volunteer, 'latitude' | 'longitude'>;

/** A typed place to a thousandth of a degree, some hundred metres: distances want no more, and a home is not pointed at. */
function near({ latitude, longitude }: Coordinates, typed: boolean): Coordinates {
  const round = (degrees: number) => (typed ? Math.round(degrees * 1000) / 1000 : degrees);
  return { latitude: round(latitude), longitude: round(longitude) };
}
