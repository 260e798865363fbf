import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PublicSessionSeats } from '@presence/contract';
import { link } from '../words/locale';

/** How many seats a session has left, and the way to one. A plain link: nothing is taken before the next page asks. */
@Component({
  selector: 'p-seats-left',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!seats().open) {
      <span class="seats__count" i18n="@@seats.closed">Inscriptions fermées</span>
    } @else {
      <span class="seats__count">
        @if (seats().free === null) {
          <ng-container i18n="@@seats.some">Il reste des places</ng-container>
        } @else if (full()) {
          <ng-container i18n="@@seats.full"
            >Complet : liste d’attente ({{ seats().waitingCount }})</ng-container
          >
        } @else {
          <ng-container i18n="@@seats.left">{seats().free, plural,
            =1 {Il reste 1 place}
            other {Il reste {{ seats().free }} places}
          }</ng-container>
        }
      </span>
      <a class="button button--quiet" [href]="address()">
        @if (full()) {
          <ng-container i18n="@@seats.wait">M’inscrire en liste d’attente</ng-container>
        } @else {
          <ng-container i18n="@@seats.take">Réserver une place</ng-container>
        }
        <span class="seats__when">{{ when() }}</span>
      </a>
    }
  `,
})
export class SeatsLeft {
  readonly seats = input.required<PublicSessionSeats>();
  readonly slug = input.required<string>();
  /** The date, for who hears the links one after the other. */
  readonly when = input.required<string>();

  protected readonly full = computed(() => this.seats().free === 0);
  protected readonly address = computed(() =>
    link(`/groupes/${this.slug()}/reserver`, { seance: this.seats().sessionId }),
  );
}
