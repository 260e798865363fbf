import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { paths, type PersonView, ReferralView } from '@presence/contract';
import { phoneInWords, phoneLink } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { FormSection } from '../forms/form-section';
import { startInWords } from '../groups/start-in-words';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { KIND_TEXTS } from '../people/people-terms';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { ORIGIN_TEXTS, STATE_TEXTS } from './referral-terms';
import { ReferralsApi } from './referrals-api';

/** One referral, and the steps by which it becomes a person, or a written no. */
@Component({
  selector: 'p-referral-page',
  imports: [FormSection, MatAnchor, MatButton, PageHead, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './referral-page.html',
  styleUrl: '../people/panel.scss',
})
export class ReferralPage {
  private readonly api = inject(ReferralsApi);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();
  protected readonly current = inject(CurrentAssociation);

  readonly referralId = input.required<string>();
  protected readonly phoneLink = phoneLink;
  protected readonly phoneInWords = phoneInWords;

  protected readonly referral = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.referral(id, this.referralId());
    },
    { parse: ReferralView.parse },
  );
  protected readonly shown = computed(() =>
    this.referral.hasValue() ? this.referral.value() : undefined,
  );
  protected readonly list = computed(() => ['/', this.current.slug(), 'signalements']);
  /** What stands above while nothing is known. */
  protected readonly untold = $localize`:@@referrals.one:Signalement`;
  protected readonly words = computed(() => {
    const shown = this.shown();
    return (
      shown && {
        name: `${shown.firstName} ${shown.lastName}`.trim(),
        wanted: shown.wanted.map((kind) => KIND_TEXTS[kind]).join(', '),
        origin: ORIGIN_TEXTS[shown.origin],
        state: STATE_TEXTS[shown.state],
        received: startInWords(
          shown.receivedAt,
          Intl.DateTimeFormat().resolvedOptions().timeZone,
          this.locale,
        ),
        visit:
          shown.firstVisitAt &&
          startInWords(
            shown.firstVisitAt,
            Intl.DateTimeFormat().resolvedOptions().timeZone,
            this.locale,
          ),
      }
    );
  });

  protected async lookAt(referral: ReferralView): Promise<void> {
    await this.trying(async () => this.referral.set(await this.api.lookAt(referral)));
  }

  protected async planFirstVisit(referral: ReferralView): Promise<void> {
    const { FirstVisitDialog } = await import('./first-visit-dialog');
    this.take(
      await firstValueFrom(
        this.dialog
          .open<unknown, ReferralView, ReferralView>(FirstVisitDialog, {
            data: referral,
            width: '28rem',
          })
          .afterClosed(),
      ),
    );
  }

  protected async decline(referral: ReferralView): Promise<void> {
    const { RefusalDialog } = await import('./refusal-dialog');
    this.take(
      await firstValueFrom(
        this.dialog
          .open<unknown, ReferralView, ReferralView>(RefusalDialog, {
            data: referral,
            width: '32rem',
          })
          .afterClosed(),
      ),
    );
  }

  protected async accept(referral: ReferralView): Promise<void> {
    const { AcceptanceDialog } = await import('./acceptance-dialog');
    const person = await firstValueFrom(
      this.dialog
        .open<unknown, ReferralView, PersonView>(AcceptanceDialog, {
          data: referral,
          width: '32rem',
        })
        .afterClosed(),
    );
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
