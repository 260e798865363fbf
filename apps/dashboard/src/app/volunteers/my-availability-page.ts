import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MyVolunteerView, paths } from '@presence/contract';
import { FormSection } from '../forms/form-section';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { associationRead } from '../associations/association-read';
import { AbsencesPanel } from './panels/absences-panel';
import { VolunteerForm } from './volunteer-form';
import { formatKinds, formatMissing } from './volunteer-labels';

/** What a volunteer offers: their own week, their limits, their absences. */
@Component({
  selector: 'p-my-availability-page',
  imports: [AbsencesPanel, Empty, FormSection, MatIcon, PageHead, ReadState, VolunteerForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-availability-page.html',
  styleUrl: './volunteer-page.scss',
})
export class MyAvailabilityPage {
  private readonly announcer = inject(Announcer);

  protected readonly profile = associationRead(paths.myVolunteer, MyVolunteerView);
  protected readonly shown = this.profile.shown;
  /** Nobody has opened a profile yet: that is no error. */
  protected readonly absent = computed(() => {
    const error = this.profile.error();
    return error !== undefined && problemOf(error.cause ?? error).code === 'NOT_FOUND';
  });
  protected readonly formatKinds = formatKinds;
  protected readonly formatMissing = formatMissing;

  protected saved(): void {
    this.announcer.say($localize`:@@volunteers.mineSaved:C’est enregistré. Merci !`);
    this.profile.reload();
  }
}
