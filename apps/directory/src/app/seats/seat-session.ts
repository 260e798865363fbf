import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import {
  closureInWords,
  dateIn,
  type PublishedPlace,
  type PublishedSession,
} from '@presence/domain';
import { AUTHORED, LOCALE } from '../words/locale';
import { dayOfSession, hoursOfSession } from '../words/session-time';

type Told = Pick<
  PublishedSession,
  | 'date'
  | 'startTime'
  | 'endTime'
  | 'timeZone'
  | 'cancelled'
  | 'moved'
  | 'uncertain'
  | 'publicWord'
  | 'closure'
>;

/** When and where a session is, and first of all whether it was moved or cancelled. */
@Component({
  selector: 'p-seat-session',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session().cancelled) {
      <div class="notice">
        <p>
          <strong i18n="@@seats.cancelled">Cette séance est annulée.</strong>
        </p>
        @if (closed(); as closed) {
          <p>{{ closed }}</p>
        }
        @if (session().publicWord) {
          <p [attr.lang]="authored">{{ session().publicWord }}</p>
        }
      </div>
    } @else if (session().moved) {
      <div class="notice">
        <p>
          <strong i18n="@@seats.moved">La date a changé : voici la nouvelle.</strong>
        </p>
        @if (session().publicWord) {
          <p [attr.lang]="authored">{{ session().publicWord }}</p>
        }
      </div>
    } @else if (session().uncertain) {
      <div class="notice">
        <p i18n="@@seats.uncertain">
          Date à confirmer : les vacances scolaires de cette année ne sont pas encore connues.
        </p>
      </div>
    }
    <p class="seats__date" [class.seats__date--cancelled]="session().cancelled">
      {{ day() }}, {{ hours() }}
    </p>
    @if (where(); as where) {
      <p>{{ where }}</p>
    }
  `,
})
export class SeatSession {
  readonly session = input.required<Told>();
  readonly place = input<PublishedPlace | null>(null);

  protected readonly authored = AUTHORED;
  protected readonly day = computed(() => dayOfSession(this.session()));
  protected readonly hours = computed(() => hoursOfSession(this.session()));
  protected readonly closed = computed(() => {
    const { closure, timeZone } = this.session();
    return closure ? closureInWords(closure, LOCALE, dateIn(timeZone)) : '';
  });
  protected readonly where = computed(() => {
    const place = this.place();
    if (!place) return '';
    const commune = [place.postcode, place.communeName].filter(Boolean).join(' ');
    return [place.venueName, place.street, commune].filter(Boolean).join(', ');
  });
}
