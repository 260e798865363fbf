import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { SeriesChange } from '@presence/contract';
import type { Id } from '@presence/domain';
import { AssociationClock } from '../../../associations/association-clock';
import type { IconName } from '../../../page/icons';
import { injectLocale } from '../../../page/locale';
import { formatDay } from '../../session-labels';

/** Dates beyond these are counted, not listed. */
const LISTED_DATES = 4;

type Line = { icon: IconName; text: string; dates: string };

/** What a change of rule does, session by session, in plain lines. */
@Component({
  selector: 'p-series-change-list',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (line of lines(); track line.icon) {
        <li>
          <mat-icon [svgIcon]="line.icon" />
          <span
            ><strong>{{ line.text }}</strong
            >{{ line.dates }}</span
          >
        </li>
      } @empty {
        <li i18n="@@series.changeNothing">
          Les dates et les heures restent les mêmes ; le lieu et l’animation sont repris partout.
        </li>
      }
    </ul>
    @if (leaders().length > 0) {
      <h4 i18n="@@series.whoWillLead">Qui animera ensuite</h4>
      <ul>
        @for (each of leaders(); track each.day) {
          <li>
            <span
              ><strong class="day">{{ each.day }}</strong
              >{{ each.names }}</span
            >
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--p-space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--p-space-3);
    }
    mat-icon {
      flex: none;
      color: var(--mat-sys-primary);
    }
    strong {
      display: block;
    }
    h4 {
      margin-block: var(--p-space-4) var(--p-space-2);
    }
    .day::first-letter {
      text-transform: uppercase;
    }
  `,
})
export class SeriesChangeList {
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  readonly change = input.required<SeriesChange>();
  readonly nameOf = input.required<(id: Id) => string>();

  protected readonly lines = computed<Line[]>(() => {
    const { created, removed, updated, orphaned, clockShifts, skipped, undecided } = this.change();
    const lines: [IconName, readonly string[], (count: number) => string][] = [
      [
        'add',
        created,
        (count) =>
          count === 1
            ? $localize`:@@series.createdOne:1 séance créée`
            : $localize`:@@series.created:${count}:COUNT: séances créées`,
      ],
      [
        'moved',
        updated,
        (count) =>
          count === 1
            ? $localize`:@@series.updatedOne:1 séance change d’horaire`
            : $localize`:@@series.updated:${count}:COUNT: séances changent d’horaire`,
      ],
      [
        'trash',
        removed,
        (count) =>
          count === 1
            ? $localize`:@@series.removedOne:1 séance retirée`
            : $localize`:@@series.removed:${count}:COUNT: séances retirées`,
      ],
      [
        'info',
        orphaned,
        () =>
          $localize`:@@series.orphaned:Gardées hors du nouveau rythme, parce qu’elles ont été modifiées, annulées ou comptées`,
      ],
      [
        'calendar',
        skipped,
        (count) =>
          count === 1
            ? $localize`:@@series.skippedDate:1 date sautée : jour férié ou vacances`
            : $localize`:@@series.skippedDates:${count}:COUNT: dates sautées : jours fériés ou vacances`,
      ],
      [
        'warning',
        undecided,
        (count) =>
          count === 1
            ? $localize`:@@series.undecidedDate:1 séance à décider`
            : $localize`:@@series.undecidedDates:${count}:COUNT: séances à décider`,
      ],
      [
        'schedule',
        clockShifts,
        () => $localize`:@@series.clockShifts:Touchées par un changement d’heure`,
      ],
    ];
    return lines.flatMap(([icon, starts, text]) =>
      starts.length === 0 ? [] : [{ icon, text: text(starts.length), dates: this.datesOf(starts) }],
    );
  });

  protected readonly leaders = computed(() =>
    this.change().leaders.map(({ date, facilitatorIds }) => ({
      day: formatDay(date, this.locale, this.clock.zone()),
      names: facilitatorIds.map(this.nameOf()).join(', '),
    })),
  );

  private datesOf(starts: readonly string[]): string {
    const sorted = [...starts].sort();
    const listed = sorted
      .slice(0, LISTED_DATES)
      .map((start) => formatDay(start.slice(0, 10), this.locale, this.clock.zone()));
    const rest = sorted.length - listed.length;
    return [
      ...listed,
      ...(rest > 0 ? [$localize`:@@series.moreDates:et ${rest}:COUNT: de plus`] : []),
    ].join(', ');
  }
}
