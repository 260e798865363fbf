import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { paths, type PublicSessionSeats } from '@presence/contract';
import type { PublishedListing } from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { NotFound } from '../errors/not-found';
import { PAGE } from '../page/page';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { injectFormId } from '../rendering/form-id';
import { injectRefusedForm } from '../rendering/refused-form';
import { link, localPath } from '../words/locale';
import { reserveText } from './reserve-texts';
import { SeatSession } from './seat-session';

/** Asks once before a seat is taken, and says what a code is. A plain form, with JavaScript or without. */
@Component({
  selector: 'p-reserve-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadError, NotFound, SeatSession],
  templateUrl: './reserve-page.html',
})
export class ReservePage {
  private readonly page = inject(PAGE);
  private readonly refused = injectRefusedForm();

  protected readonly formId = injectFormId(this.refused);
  protected readonly refusal = this.refused && reserveText(this.refused.problem.code);
  protected readonly action = localPath(`/groupes/${this.page.slug}/reserver`);
  protected readonly back = link(`/groupes/${this.page.slug}`, {});
  private readonly sessionId =
    this.refused?.values['sessionId']?.[0] ?? this.page.query.get('seance') ?? '';

  protected readonly listing = reading<PublishedListing>('listing', () =>
    paths.directoryListing(encodeURIComponent(this.page.slug)),
  );
  protected readonly seats = reading<PublicSessionSeats[]>('seats', () =>
    paths.directorySeats(encodeURIComponent(this.page.slug)),
  );
  protected readonly found = computed(() => {
    const listing = this.listing.hasValue() ? this.listing.value() : undefined;
    const session = listing?.sessions.find(({ id }) => id === this.sessionId);
    if (!listing || !session) return null;
    const all = this.seats.hasValue() ? this.seats.value() : undefined;
    const seats = all?.find(({ sessionId }) => sessionId === session.id);
    return { listing, session, place: session.place ?? listing.place, seats };
  });
  /** A seat can be asked for now. */
  protected readonly takeable = computed(() => {
    const found = this.found();
    return found?.seats?.open && !found.session.cancelled ? found.seats : null;
  });
  protected readonly missing = computed(
    () => this.listing.status() === 'resolved' && this.found() === null,
  );

  constructor() {
    const head = inject(PageHead);
    effect(() =>
      head.describe({
        title: $localize`:@@seats.pageTitle:Réserver une place`,
        description: this.found()?.listing.name ?? '',
        path: `/groupes/${this.page.slug}/reserver`,
        indexed: false,
      }),
    );
  }
}
