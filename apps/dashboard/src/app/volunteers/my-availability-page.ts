import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MyVolunteerView, paths } from '@presence/contract';
import { CurrentAssociation } from '../associations/current-association';
import { FormSection } from '../forms/form-section';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { AbsencesPanel } from './absences-panel';
import { VolunteerForm } from './volunteer-form';
import { kindsInWords, missingInWords } from './volunteer-terms';

/** What a volunteer offers: their own week, their limits, their absences. */
@Component({
  selector: 'p-my-availability-page',
  imports: [AbsencesPanel, Empty, FormSection, MatIcon, PageHead, ReadState, VolunteerForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-availability-page.html',
  styleUrl: './volunteer-page.scss',
})
export class MyAvailabilityPage {
  private readonly current = inject(CurrentAssociation);
  private readonly announcer = inject(Announcer);
  private readonly form = viewChild(VolunteerForm);

  protected readonly profile = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.myVolunteer(id);
    },
    { parse: MyVolunteerView.parse },
  );
  protected readonly shown = computed(() =>
    this.profile.hasValue() ? this.profile.value() : undefined,
  );
  /** Nobody has opened a profile yet: that is no error. */
  protected readonly absent = computed(() => {
    const error = this.profile.error();
    return error !== undefined && problemOf(error.cause ?? error).code === 'NOT_FOUND';
  });
  protected readonly kindsInWords = kindsInWords;
  protected readonly missingInWords = missingInWords;

  unsaved(): boolean {
    return this.form()?.unsaved() ?? false;
  }

  protected saved(): void {
    this.announcer.say($localize`:@@volunteers.mineSaved:C’est enregistré. Merci !`);
    this.profile.reload();
  }
}
