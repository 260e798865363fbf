import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Id } from '@presence/domain';
import type { ColourOf } from '../calendar/group-colours';
import { injectLocale } from '../page/locale';
import { PlanCard } from './plan-card';
import type { Choice } from './plan-grid';
import { formatMonth } from './plan-labels';
import { byMonth, columnsOf, loadsOf, type PlanRow } from './plan-view';

/** The same on a telephone: session by session. */
@Component({
  selector: 'p-plan-list',
  imports: [PlanCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary i18n="@@plan.loads">Qui anime combien de séances</summary>
      <ul class="loads">
        @for (load of loads(); track load.person.id) {
          <li>
            <strong>{{ load.person.displayName }}</strong>
            <span i18n="@@plan.load">{{ load.planned }} ici</span>
            @if (load.most !== null) {
              <span i18n="@@plan.loadMost">(au plus {{ load.most }})</span>
            }
            <span i18n="@@plan.loadBefore">{{ load.person.past }} en 6 mois</span>
          </li>
        }
      </ul>
    </details>
    @for (month of months(); track month.month) {
      <section [attr.aria-labelledby]="'plan-' + month.month">
        <h2 [id]="'plan-' + month.month">{{ month.name }}</h2>
        <ul>
          @for (row of month.rows; track row.session.id) {
            <li [style.border-inline-start-color]="colourOf()(row.session.groupId)">
              <p-plan-card [row]="row" (chosen)="choose(row, $event)" />
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './plan-list.scss',
})
export class PlanList {
  private readonly locale = injectLocale();
  readonly rows = input.required<readonly PlanRow[]>();
  readonly period = input.required<{ from: string; to: string }>();
  readonly colourOf = input.required<ColourOf>();
  readonly chosen = output<Choice>();

  protected readonly months = computed(() =>
    byMonth(this.rows()).map(({ month, rows }) => ({
      ...{ month, rows },
      name: formatMonth(month, this.locale),
    })),
  );
  protected readonly loads = computed(() =>
    loadsOf(this.rows(), columnsOf(this.rows()), this.period()),
  );

  protected choose({ session }: PlanRow, ids: readonly Id[]): void {
    this.chosen.emit({ sessionId: session.id, change: () => ids });
  }
}
