import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { paths, ReferralView } from '@presence/contract';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { formatSince } from '../page/format-since';
import { KIND_LABELS } from '../people/people-labels';
import { STATE_LABELS } from './referral-labels';

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
  private readonly address = pageAddress();
  protected readonly current = inject(CurrentAssociation);
  readonly montrer = input('', { transform: (value: string | undefined) => value ?? '' });

  protected readonly referrals = associationList(
    (id) => ({
      url: paths.referrals(id),
      params: { show: this.montrer() === 'DECIDED' ? 'DECIDED' : 'OPEN' },
    }),
    ReferralView,
    { keepsWhileAsking: true },
  );
  protected readonly lines = computed(() =>
    this.referrals.shown()?.map((referral) => ({
      referral,
      name: `${referral.firstName} ${referral.lastName}`.trim(),
      wanted: referral.wanted.map((kind) => KIND_LABELS[kind]).join(', '),
      state: STATE_LABELS[referral.state],
      since: formatSince(referral.receivedAt),
    })),
  );
  protected readonly people = computed(() => ['/', this.current.slug(), 'personnes']);

  protected narrow(montrer: unknown): void {
    this.address.change({ montrer: montrer === 'DECIDED' ? montrer : null });
  }
}
