import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { SessionView } from '@presence/contract';
import { isUncertain } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { formatFacilitators } from '../groups/facilitation-labels';
import { MissingMark } from '../groups/missing-mark';
import { injectLocale } from '../page/locale';
import { formatSeats } from '../sessions/registration/registration-labels';
import {
  formatDay,
  formatHours,
  isToEnter,
  movedFrom,
  formatPlace,
} from '../sessions/session-labels';
import type { Day } from './calendar-day';
import type { ColourOf } from './group-colours';

/** Sessions in the order of their days, one under the other: the view of a phone. Days without any are left out. */
@Component({
  selector: 'p-agenda',
  imports: [MatIcon, MissingMark, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './agenda.html',
  styleUrl: './agenda.scss',
})
export class Agenda {
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  readonly days = input.required<readonly Day[]>();
  readonly pageLink = input.required<readonly unknown[]>();
  readonly colourOf = input.required<ColourOf>();

  protected readonly held = computed(() =>
    this.days()
      .filter(({ sessions }) => sessions.length > 0)
      .map((day) => ({
        ...day,
        words: formatDay(day.date, this.locale, this.clock.zone()),
        lines: day.sessions.map((session) => this.line(session)),
      })),
  );

  private line(session: SessionView) {
    return {
      session,
      hours: formatHours(session, this.locale),
      place: formatPlace(session),
      movedFrom: session.cancelledAt === null ? movedFrom(session, this.locale) : undefined,
      uncertain: isUncertain(session),
      leads: formatFacilitators(session.facilitators),
      toEnter: isToEnter(session),
      notHeld: session.attendance !== null && session.attendance.notHeldReason !== null,
      seats: formatSeats(session),
      count: session.attendance?.attendeeCount,
    };
  }
}
