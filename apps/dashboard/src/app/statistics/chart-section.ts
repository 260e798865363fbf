import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ChartRow } from './chart';
import { ChartTable } from './chart-table';
import { SECTION_LABELS } from './figures-labels';
import { LineChart } from './line-chart';
import { StackedBars } from './stacked-bars';

let sections = 0;

/**
 * One figure: its heading, its chart, the table behind it. What is projected as `lead` is said before the chart, or is one
 * of another kind; what is projected as `after` follows the table.
 */
@Component({
  selector: 'p-chart-section',
  imports: [ChartTable, LineChart, StackedBars],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-labelledby]="id">
      <h2 [id]="id">{{ title() }}</h2>
      <ng-content select="lead" />
      @switch (chart()) {
        @case ('bars') {
          <p-stacked-bars [title]="title()" [series]="drawn().series" [rows]="drawn().rows" />
        }
        @case ('line') {
          <p-line-chart [title]="title()" [series]="drawn().series" [rows]="drawn().rows" />
        }
      }
      <p-chart-table
        [title]="about() ?? title()"
        [rowHead]="rowHead()"
        [series]="series()"
        [rows]="rows()"
      />
      <ng-content select="after" />
    </section>
  `,
  styleUrl: './chart-section.scss',
})
export class ChartSection {
  readonly title = input.required<string>();
  readonly chart = input<'bars' | 'line'>();
  /** What the table is called where the heading is not enough. */
  readonly about = input<string>();
  readonly rowHead = input<string>(SECTION_LABELS.month);
  /** The columns of the table and its rows. */
  readonly series = input.required<readonly string[]>();
  readonly rows = input.required<readonly ChartRow[]>();
  /** What the chart draws where that is not the same as the table. */
  readonly chartSeries = input<readonly string[]>();
  readonly chartRows = input<readonly ChartRow[]>();

  protected readonly id = `figures-${++sections}`;
  protected readonly drawn = computed(() => ({
    series: this.chartSeries() ?? this.series(),
    rows: this.chartRows() ?? this.rows(),
  }));
}
