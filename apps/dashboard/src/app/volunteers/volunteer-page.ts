import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { paths, VolunteerSummary, VolunteerView } from '@presence/contract';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { FormSection } from '../forms/form-section';
import { Announcer } from '../page/announcer';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { AbsencesPanel } from './absences-panel';
import { MatchesPanel } from './matches-panel';
import { OnboardingPanel } from './onboarding-panel';
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
  private readonly form = viewChild(VolunteerForm);

  readonly volunteerId = input.required<string>();
  readonly isNew = input(false);

  protected readonly read = httpResource(
    () => {
      const id = this.current.id();
      return id && !this.isNew() ? paths.volunteer(id, this.volunteerId()) : undefined;
    },
    { parse: VolunteerView.parse },
  );
  protected readonly everybody = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.volunteers(id);
    },
    { parse: z.array(VolunteerSummary).parse },
  );
  protected readonly shown = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  private readonly team = computed(() => (this.everybody.hasValue() ? this.everybody.value() : []));
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

  unsaved(): boolean {
    return this.form()?.unsaved() ?? false;
  }

  protected async saved(): Promise<void> {
    this.announcer.say($localize`:@@volunteers.profileSaved:Fiche enregistrée.`);
    if (this.isNew())
      await this.router.navigate([...this.list(), this.volunteerId()], { replaceUrl: true });
    else this.read.reload();
  }
}
