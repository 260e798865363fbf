import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { paths, type SeatView } from '@presence/contract';
import { phoneInWords, phoneLink } from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { PAGE } from '../page/page';
import { PageHead } from '../page/page-head';
import { AskFailed, reading } from '../rendering/ask';
import { link, LOCALE, localPath } from '../words/locale';
import { SeatCode } from './seat-code';
import { SeatSession } from './seat-session';
import { WrongCode } from './wrong-code';

/** The page of one seat, which only its code opens: how it stands, when the session is, and the way to give it back. */
@Component({
  selector: 'p-seat-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadError, SeatCode, SeatSession, WrongCode],
  templateUrl: './seat-page.html',
})
export class SeatPage {
  protected readonly page = inject(PAGE);
  private readonly path = `/places/${this.page.slug}/${encodeURIComponent(this.page.part)}`;

  protected readonly seat = reading<SeatView>('seat', () =>
    this.page.part === ''
      ? undefined
      : paths.directorySeat(encodeURIComponent(this.page.slug), encodeURIComponent(this.page.part)),
  );
  protected readonly found = computed(() =>
    this.seat.hasValue() ? (this.seat.value() ?? null) : null,
  );
  protected readonly missing = computed(
    () => this.page.part !== '' && this.seat.status() === 'resolved' && this.found() === null,
  );
  protected readonly limited = computed(() => {
    const error = this.seat.error();
    return error instanceof AskFailed && error.status === 429;
  });
  protected readonly facts = computed(() => {
    const seat = this.found();
    if (!seat) return null;
    const now = new Date().toISOString();
    const { associationPhone, listingSlug } = seat;
    return {
      begun: seat.session.startsAt <= now,
      phone: associationPhone && {
        text: phoneInWords(associationPhone),
        link: phoneLink(associationPhone),
      },
      listing: listingSlug && link(`/groupes/${listingSlug}`, {}),
      calendar: `${paths.directorySeatCalendar(seat.associationSlug, seat.code)}?language=${LOCALE}`,
    };
  });
  protected readonly release = localPath(this.path);

  constructor() {
    const head = inject(PageHead);
    effect(() =>
      head.describe({
        title: $localize`:@@seats.seatTitle:Votre place`,
        description: '',
        path: this.page.part === '' ? `/places/${this.page.slug}` : this.path,
        indexed: false,
      }),
    );
  }
}
