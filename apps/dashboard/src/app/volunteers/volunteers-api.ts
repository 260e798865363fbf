import { Injectable } from '@angular/core';
import {
  MatchView,
  MyVolunteerView,
  VolunteerView,
  paths,
  type MatchDraft,
  type MyVolunteerDraft,
  type OnboardingRecordDraft,
  type UnavailabilityDraft,
  type VolunteerDraft,
} from '@presence/contract';
import type { Id, OnboardingStep } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

/** Whose absences: one's own, those of a volunteer, or those of somebody who may do something else here. */
export type AbsencesOf = 'me' | { volunteerId: Id } | { organiserId: Id };

function absencesAt(of: AbsencesOf, at: Id): string {
  if (of === 'me') return paths.myAbsences(at);
  return 'volunteerId' in of
    ? paths.unavailabilities(at, of.volunteerId)
    : paths.organiserAbsences(at, of.organiserId);
}

/** Writes about volunteers. Where `volunteerId` may be 'me', it is the signed-in volunteer. */
@Injectable({ providedIn: 'root' })
export class VolunteersApi {
  private readonly writes = associationWrites();

  read(id: Id): Promise<VolunteerView> {
    return this.writes.get((at) => paths.volunteer(at, id), VolunteerView);
  }

  create(body: VolunteerDraft): Promise<VolunteerView> {
    return this.writes.post(paths.volunteers, VolunteerView, { body });
  }

  change(body: VolunteerDraft, version: number): Promise<VolunteerView> {
    return this.writes.put((at) => paths.volunteer(at, body.id), VolunteerView, { body, version });
  }

  readMine(): Promise<MyVolunteerView> {
    return this.writes.get(paths.myVolunteer, MyVolunteerView);
  }

  changeMine(body: MyVolunteerDraft, version: number): Promise<MyVolunteerView> {
    return this.writes.put(paths.myVolunteer, MyVolunteerView, { body, version });
  }

  addAbsence(of: AbsencesOf, body: UnavailabilityDraft): Promise<void> {
    return this.writes.post((at) => absencesAt(of, at), NOTHING, { body });
  }

  removeAbsence(of: AbsencesOf, id: Id): Promise<void> {
    return this.writes.delete((at) => `${absencesAt(of, at)}/${id}`, NOTHING);
  }

  record(volunteerId: Id, step: OnboardingStep, body: OnboardingRecordDraft): Promise<void> {
    return this.writes.put((at) => paths.onboardingRecord(at, volunteerId, step), NOTHING, {
      body,
    });
  }

  forget(volunteerId: Id, step: OnboardingStep): Promise<void> {
    return this.writes.delete((at) => paths.onboardingRecord(at, volunteerId, step), NOTHING);
  }

  match(body: MatchDraft): Promise<MatchView> {
    return this.writes.post(paths.matches, MatchView, { body });
  }

  endMatch(id: Id): Promise<void> {
    return this.writes.delete((at) => paths.match(at, id), NOTHING);
  }
}
