import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { paths, ReferralView } from '@presence/contract';
import { phoneInWords, phoneLink } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { FormSection } from '../forms/form-section';
import { formatStart } from '../page/format-start';
import { Announcer } from '../page/announcer';
import { injectOpenDialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { KIND_LABELS } from '../people/people-labels';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { associationRead } from '../associations/association-read';
import { ORIGIN_LABELS, STATE_LABELS } from './referral-labels';
import { ReferralsApi } from './referrals-api';

/** One referral, and the steps by which it becomes a person, or a written no. */
@Component({
  selector: 'p-referral-page',
  imports: [FormSection, MatAnchor, MatButton, PageHead, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './referral-page.html',
  styleUrl: '../forms/panel.scss',
})
export class ReferralPage {
  private readonly api = inject(ReferralsApi);
  private readonly router = inject(Router);
  private readonly openDialog = injectOpenDialog();
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly current = inject(CurrentAssociation);

  readonly referralId = input.required<string>();
  protected readonly phoneLink = phoneLink;
  protected readonly phoneInWords = phoneInWords;

  protected readonly referral = associationRead(
    (id) => paths.referral(id, this.referralId()),
    ReferralView,
  );
  protected readonly shown = this.referral.shown;
  protected readonly list = computed(() => ['/', this.current.slug(), 'signalements']);
  /** What stands above while nothing is known. */
  protected readonly untold = $localize`:@@referrals.one:Signalement`;
  protected readonly words = computed(() => {
    const shown = this.shown();
    return (
      shown && {
        name: `${shown.firstName} ${shown.lastName}`.trim(),
        wanted: shown.wanted.map((kind) => KIND_LABELS[kind]).join(', '),
        origin: ORIGIN_LABELS[shown.origin],
        state: STATE_LABELS[shown.state],
        received: formatStart(shown.receivedAt, this.clock.zone(), this.locale),
        visit:
          shown.firstVisitAt && formatStart(shown.firstVisitAt, this.clock.zone(), this.locale),
      }
    );
  });

  protected async lookAt(referral: ReferralView): Promise<void> {
    await this.trying(async () => this.referral.set(await this.api.lookAt(referral)));
  }

  protected async planFirstVisit(referral: ReferralView): Promise<void> {
    const load = () =>
      import('./first-visit-dialog').then(({ FirstVisitDialog }) => FirstVisitDialog);
    this.take(await this.openDialog(load, referral, { width: '28rem' }));
  }

  protected async decline(referral: ReferralView): Promise<void> {
    const load = () => import('./refusal-dialog').then(({ RefusalDialog }) => RefusalDialog);
    this.take(await this.openDialog(load, referral, { width: '32rem' }));
  }

  protected async accept(referral: ReferralView): Promise<void> {
    const load = () =>
      import('./acceptance-dialog').then(({ AcceptanceDialog }) => AcceptanceDialog);
    const person = await this.openDialog(load, referral, { width: '32rem' });
    if (!person) return void this.referral.reload();
    this.announcer.say(
      $localize`:@@referrals.becamePerson:La fiche est créée. Notez maintenant son consentement, puis ce qu’elle souhaite.`,
    );
    await this.router.navigate(['/', this.current.slug(), 'personnes', person.id]);
  }

  private take(referral: ReferralView | undefined): void {
    if (referral) this.referral.set(referral);
  }

  private async trying(work: () => Promise<unknown>): Promise<void> {
    await work().catch((cause: unknown) => {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      this.referral.reload();
    });
  }
}
