import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { paths, VolunteerSummary, VolunteerView } from '@presence/contract';
import { CurrentAssociation } from '../associations/current-association';
import { FormSection } from '../forms/form-section';
import { Announcer } from '../page/announcer';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList, associationRead } from '../associations/association-read';
import { AbsencesPanel } from './panels/absences-panel';
import { MatchesPanel } from './panels/matches-panel';
import { OnboardingPanel } from './panels/onboarding-panel';
import { VolunteerForm } from './volunteer-form';
import { VolunteerLoadLine } from './volunteer-load';

/** One volunteer, for coordinators: how they came in, when they are away, with whom, and the profile. `isNew` opens one. */
@Component({
  selector: 'p-volunteer-page',
  imports: [
    AbsencesPanel,
    FormSection,
    MatchesPanel,
    OnboardingPanel,
    PageHead,
    ReadState,
    VolunteerForm,
    VolunteerLoadLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './volunteer-page.html',
  styleUrl: './volunteer-page.scss',
})
export class VolunteerPage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  readonly volunteerId = input.required<string>();
  readonly isNew = input(false);

  protected readonly read = associationRead(
    (id) => (!this.isNew() ? paths.volunteer(id, this.volunteerId()) : undefined),
    VolunteerView,
  );
  protected readonly everybody = associationList(paths.volunteers, VolunteerSummary);
  protected readonly shown = this.read.shown;
  private readonly team = computed(() => this.everybody.shown() ?? []);
  protected readonly name = computed(
    () =>
      this.shown()?.displayName ??
      this.team().find(({ id }) => id === this.volunteerId())?.displayName ??
      '',
  );
  protected readonly others = computed(() =>
    this.team().filter(({ id, profile }) => profile !== null && id !== this.volunteerId()),
  );
  protected readonly list = computed(() => ['/', this.current.slug(), 'benevoles']);

  protected async saved(): Promise<void> {
    this.announcer.say($localize`:@@volunteers.profileSaved:Fiche enregistrée.`);
    if (this.isNew())
      await this.router.navigate([...this.list(), this.volunteerId()], { replaceUrl: true });
    else this.read.reload();
  }
}
