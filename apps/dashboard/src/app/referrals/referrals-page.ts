import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { paths, ReferralView } from '@presence/contract';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { KIND_TEXTS, sinceInWords } from '../people/people-terms';
import { STATE_TEXTS } from './referral-terms';

/** Whom the association was asked to call or visit, oldest first, so that nobody waits unseen. */
@Component({
  selector: 'p-referrals-page',
  imports: [
    Empty,
    MatAnchor,
    MatChipListbox,
    MatChipOption,
    MatIcon,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './referrals-page.html',
  styleUrl: './referrals-page.scss',
})
export class ReferralsPage {
  private readonly router = inject(Router);
  protected readonly current = inject(CurrentAssociation);
  readonly montrer = input('', { transform: (value: string | undefined) => value ?? '' });

  protected readonly referrals = httpResource(
    () => {
      const id = this.current.id();
      return id
        ? {
            url: paths.referrals(id),
            params: { show: this.montrer() === 'DECIDED' ? 'DECIDED' : 'OPEN' },
          }
        : undefined;
    },
    { parse: z.array(ReferralView).parse },
  );
  protected readonly lines = computed(() =>
    this.referrals.hasValue()
      ? this.referrals.value().map((referral) => ({
          referral,
          name: `${referral.firstName} ${referral.lastName}`.trim(),
          wanted: referral.wanted.map((kind) => KIND_TEXTS[kind]).join(', '),
          state: STATE_TEXTS[referral.state],
          since: sinceInWords(referral.receivedAt),
        }))
      : undefined,
  );
  protected readonly people = computed(() => ['/', this.current.slug(), 'personnes']);

  protected narrow(montrer: unknown): void {
    void this.router.navigate([], {
      queryParams: { montrer: montrer === 'DECIDED' ? montrer : null },
      replaceUrl: true,
    });
  }
}
