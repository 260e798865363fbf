import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
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
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

/** Writes about volunteers. Where `volunteerId` may be 'me', it is the signed-in volunteer. */
@Injectable({ providedIn: 'root' })
export class VolunteersApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  async read(id: Id): Promise<VolunteerView> {
    return VolunteerView.parse(
      await firstValueFrom(this.http.get(paths.volunteer(this.current.requireId(), id))),
    );
  }

  async create(draft: VolunteerDraft): Promise<VolunteerView> {
    return VolunteerView.parse(
      await firstValueFrom(this.http.post(paths.volunteers(this.current.requireId()), draft)),
    );
  }

  async change(draft: VolunteerDraft, version: number): Promise<VolunteerView> {
    return VolunteerView.parse(
      await firstValueFrom(
        this.http.put(paths.volunteer(this.current.requireId(), draft.id), draft, ifMatch(version)),
      ),
    );
  }

  async readMine(): Promise<MyVolunteerView> {
    return MyVolunteerView.parse(
      await firstValueFrom(this.http.get(paths.myVolunteer(this.current.requireId()))),
    );
  }

  async changeMine(draft: MyVolunteerDraft, version: number): Promise<MyVolunteerView> {
    return MyVolunteerView.parse(
      await firstValueFrom(
        this.http.put(paths.myVolunteer(this.current.requireId()), draft, ifMatch(version)),
      ),
    );
  }

  async addAbsence(volunteerId: Id | 'me', draft: UnavailabilityDraft): Promise<void> {
    await firstValueFrom(
      this.http.post(paths.unavailabilities(this.current.requireId(), volunteerId), draft),
    );
  }

  async removeAbsence(volunteerId: Id | 'me', id: Id): Promise<void> {
    await firstValueFrom(
      this.http.delete(paths.unavailability(this.current.requireId(), volunteerId, id)),
    );
  }

  async record(volunteerId: Id, step: OnboardingStep, draft: OnboardingRecordDraft): Promise<void> {
    await firstValueFrom(
      this.http.put(paths.onboardingRecord(this.current.requireId(), volunteerId, step), draft),
    );
  }

  async forget(volunteerId: Id, step: OnboardingStep): Promise<void> {
    await firstValueFrom(
      this.http.delete(paths.onboardingRecord(this.current.requireId(), volunteerId, step)),
    );
  }

  async match(draft: MatchDraft): Promise<MatchView> {
    return MatchView.parse(
      await firstValueFrom(this.http.post(paths.matches(this.current.requireId()), draft)),
    );
  }

  async endMatch(id: Id): Promise<void> {
    await firstValueFrom(this.http.delete(paths.match(this.current.requireId(), id)));
  }
}
