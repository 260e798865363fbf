import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { injectLocale } from '../page/locale';
import type { ChartRow } from './chart';

const WIDTH = 720;
const HEIGHT = 220;

/** One series over time as a line; it breaks where a figure is hidden. */
@Component({
  selector: 'p-line-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg [attr.viewBox]="box" role="img" [attr.aria-label]="title()">
      @for (tick of ticks(); track tick.y) {
        <line class="rule" x1="44" x2="720" [attr.y1]="tick.y" [attr.y2]="tick.y" />
        <text class="tick" x="36" [attr.y]="tick.y + 4" text-anchor="end">{{ tick.words }}</text>
      }
      <path class="line" [attr.d]="path()" />
      @for (point of points(); track point.x) {
        @if (point.shown) {
          <circle class="dot" r="5" [attr.cx]="point.x" [attr.cy]="point.y"><title>{{ point.words }}</title></circle>
        }
        @if (point.named) {
          <text class="tick" [attr.x]="point.x" y="212" text-anchor="middle">{{ point.label }}</text>
        }
      }
    </svg>
  `,
  styleUrl: './chart.scss',
})
export class LineChart {
  private readonly locale = injectLocale();
  readonly title = input.required<string>();
  readonly rows = input.required<readonly ChartRow[]>();

  protected readonly box = `0 0 ${WIDTH} ${HEIGHT}`;
  private readonly up = computed(() =>
    scaleLinear().domain([0, Math.max(1, ...this.rows().map(({ figures: [figure] }) => figure ?? 0))]).nice(4).range([HEIGHT - 28, 14]),
  );
  protected readonly ticks = computed(() => this.up().ticks(4).map((tick) => ({ y: this.up()(tick), words: tick.toLocaleString(this.locale) })));
  protected readonly points = computed(() => {
    const rows = this.rows();
    const across = scalePoint<number>().domain(rows.map((_, at) => at)).range([80, WIDTH - 40]);
    const every = Math.ceil(rows.length / 8);
    return rows.map(({ label, figures: [figure = null] }, at) => ({
      label, x: across(at) ?? 0, y: this.up()(figure ?? 0), shown: figure !== null, words: `${label} : ${figure}`, named: at % every === 0,
    }));
  });
  protected readonly path = computed(() =>
    line<ReturnType<typeof this.points>[number]>().x(({ x }) => x).y(({ y }) => y).defined(({ shown }) => shown)(this.points()) ?? '',
  );
}
