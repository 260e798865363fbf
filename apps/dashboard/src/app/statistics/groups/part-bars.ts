import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear } from 'd3-scale';
import { injectLocale } from '../../page/locale';
import type { ChartRow } from '../chart';
import { injectChartWidth } from '../chart-width';
import { GROUP_LABELS } from './group-figures-labels';

/** How many parts are drawn; the table has them all. */
const MOST_BARS = 20;
const ROW = 52;
const BAR = 14;
const NUMBER_WIDTH = 56;

/** A bar across for each part, the highest first, with a thin one under it for the year before. */
@Component({
  selector: 'p-part-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg [attr.viewBox]="'0 0 ' + width() + ' ' + height()" role="img" [attr.aria-label]="words()">
      @for (bar of bars(); track $index) {
        <text class="name" x="0" [attr.y]="bar.y + 14">{{ bar.label }}</text>
        <rect
          class="bar series-0 ink"
          x="0"
          [attr.y]="bar.y + 20"
          [attr.width]="bar.now"
          [attr.height]="thick"
        />
        @if (compared()) {
          <rect
            class="before-bar"
            x="0"
            [attr.y]="bar.y + 36"
            [attr.width]="bar.before"
            height="5"
          />
        }
        <text class="tick" [attr.x]="bar.now + 8" [attr.y]="bar.y + 32">{{ bar.figure }}</text>
      }
    </svg>
    @if (compared()) {
      <ul>
        <li>
          <svg class="swatch" viewBox="0 0 18 18" aria-hidden="true">
            <rect class="bar series-0 ink" y="2" width="18" height="14" />
          </svg>
          {{ labels.thisYear }}
        </li>
        <li>
          <svg class="swatch" viewBox="0 0 18 18" aria-hidden="true">
            <rect class="before-bar" y="6" width="18" height="5" />
          </svg>
          {{ labels.yearBefore }}
        </li>
      </ul>
    }
    @if (left() > 0) {
      <p>
        <span i18n="@@figures.partsLeft">{left(), plural,
          =1 {Une autre ligne est dans le tableau.}
          other {{{ left() }} autres lignes sont dans le tableau.}
        }</span>
      </p>
    }
  `,
  styleUrl: '../chart.scss',
})
export class PartBars {
  private readonly locale = injectLocale();
  protected readonly width = injectChartWidth();
  protected readonly labels = GROUP_LABELS;
  protected readonly thick = BAR;
  readonly title = input.required<string>();
  /** Each with the figure of the period and, where it is known, that of the year before; the highest first. */
  readonly rows = input.required<readonly ChartRow[]>();

  protected readonly compared = computed(() =>
    this.rows().some(({ figures }) => figures[1] !== undefined),
  );
  private readonly drawn = computed(() => this.rows().slice(0, MOST_BARS));
  protected readonly left = computed(() => this.rows().length - this.drawn().length);
  protected readonly height = computed(() => ROW * this.drawn().length);
  protected readonly bars = computed(() => {
    const most = Math.max(
      1,
      ...this.drawn().flatMap(({ figures }) => figures.map((one) => one ?? 0)),
    );
    const across = scaleLinear()
      .domain([0, most])
      .range([0, this.width() - NUMBER_WIDTH]);
    return this.drawn().map(({ label, figures: [now, before] }, at) => ({
      label,
      y: ROW * at,
      now: across(now ?? 0),
      before: across(before ?? 0),
      figure: (now ?? 0).toLocaleString(this.locale),
    }));
  });
  protected readonly words = computed(() => {
    const told = this.bars().map(({ label, figure }) => `${label} ${figure}`);
    return `${this.title()}. ${told.join(', ')}.`;
  });
}
