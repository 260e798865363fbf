import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Absence, MyVolunteerView, paths } from '@presence/contract';
import { WishesPanel } from '../facilitation-wishes/wishes-panel';
import { FormSection } from '../forms/form-section';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { associationList, associationRead } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { AbsencesPanel } from './panels/absences-panel';
import { VolunteerForm } from './volunteer-form';
import { formatKinds, formatMissing } from './volunteer-labels';

/** When somebody is away, whatever they do here; and what a volunteer offers: their own week, their limits. */
@Component({
  selector: 'p-my-availability-page',
  imports: [
    AbsencesPanel,
    Empty,
    FormSection,
    MatIcon,
    PageHead,
    ReadState,
    VolunteerForm,
    WishesPanel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-availability-page.html',
  styleUrl: './volunteer-page.scss',
})
export class MyAvailabilityPage {
  private readonly announcer = inject(Announcer);

  private readonly current = inject(CurrentAssociation);

  protected readonly absences = associationList(paths.myAbsences, Absence);
  protected readonly leads = computed(() => this.current.may('FACILITATOR'));
  protected readonly volunteers = computed(() => this.current.may('VOLUNTEER', 'COORDINATOR'));
  protected readonly profile = associationRead(
    (association) => (this.volunteers() ? paths.myVolunteer(association) : undefined),
    MyVolunteerView,
  );
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
